package dev.lookback;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps each package to what it may use. */
class ArchitectureTest {
  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.lookback");

  /**
   * A package and what it may use: our packages by their short name, libraries by the root of
   * theirs, which ends in a dot where it has none. {@code java} and the nullness annotations are
   * for all.
   */
  record Row(String name, String... mayUse) {
    ArchRule rule() {
      String[] allowed =
          Stream.concat(
                  Stream.of("java..", "org.jspecify.annotations..", own(name)),
                  Stream.of(mayUse).map(Row::packages))
              .toArray(String[]::new);
      return classes()
          .that(resideInAPackage(own(name)))
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(allowed))
          .because("%s may use %s".formatted(name, List.of(mayUse)))
          .allowEmptyShould(true);
    }

    private static String packages(String used) {
      String root = used.endsWith(".") ? used.substring(0, used.length() - 1) : used;
      return used.contains(".") ? root + ".." : own(used);
    }

    private static String own(String shortName) {
      return "dev.lookback." + shortName;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Row> table() {
    return Stream.of(
        new Row("recap"),
        new Row(
            "reading", "recap", "org.commonmark", "org.jsoup", "org.yaml.snakeyaml", "com.hankcs"),
        new Row("source", "org.jsoup", "org.eclipse.jgit"),
        new Row("search", "recap", "org.apache.lucene", "com.hankcs"),
        new Row("library", "recap", "reading", "source", "search"),
        new Row("ask", "recap", "search", "library", "com.github.benmanes.caffeine"),
        new Row("chat"),
        new Row(
            "announce",
            "recap",
            "library",
            "chat",
            "com.zaxxer.hikari",
            "org.flywaydb",
            "org.jdbi",
            "org.slf4j",
            "org.sqlite"),
        new Row(
            "bot",
            "recap",
            "reading",
            "search",
            "ask",
            "announce",
            "library",
            "chat",
            "com.github.benmanes.caffeine",
            "org.slf4j"),
        new Row(
            "chat.discord",
            "chat",
            "org.javacord",
            "com.neovisionaries.ws",
            "okhttp3.",
            "okio.",
            "javax.net.ssl",
            "com.fasterxml.jackson",
            "org.slf4j"),
        new Row("chat.console", "chat", "org.jline"),
        new Row("chat.web", "chat", "com.fasterxml.jackson"),
        new Row("config", "org.yaml.snakeyaml"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void packageUsesOnlyWhatTheTableAllows(Row row) {
    row.rule().check(PRODUCTION);
  }

  @Test
  void everyPackageIsInTheTable() {
    List<String> known =
        Stream.concat(table().map(Row::name), Stream.of("cli")).map(Row::own).toList();
    assertThat(PRODUCTION).extracting(type -> type.getPackageName()).isSubsetOf(known);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.lookback.(**)").should().beFreeOfCycles().check(PRODUCTION);
  }

  @Test
  void onlyTheCommandLineSeesTheSettings() {
    onlyWithin("dev.lookback.config..", "dev.lookback.config..", "dev.lookback.cli..");
  }

  @Test
  void onlyTheDiscordAdapterKnowsJavacord() {
    onlyWithin("org.javacord..", "dev.lookback.chat.discord..");
  }

  @Test
  void onlySearchKnowsLucene() {
    onlyWithin("org.apache.lucene..", "dev.lookback.search..");
  }

  private static void onlyWithin(String used, String... users) {
    noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(used)
        .check(PRODUCTION);
  }
}
