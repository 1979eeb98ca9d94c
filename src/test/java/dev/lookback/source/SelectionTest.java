package dev.lookback.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **/*.md               | a.md
          **/*.md               | a/b/c.md
          **/*.md               | a/README.MD
          *.html                | index.html
          events/*.md           | events/a.md
          events/**/*.md        | events/a.md
          events/**/*.md        | events/2020/11/a.md
          events/**             | events/2020/11/a.md
          **/events/**/*.md     | zh/blog/events/x/y.md
          **/*.{md,html}        | a.html
          **/*.{md,{htm,html}}  | a/b.htm
          {zh/blog,en}/**/*.md  | zh/blog/x/a.md
          {zh/blog,en}/**/*.md  | en/a.md
          index{,.zh}.md        | index.md
          index{,.zh}.md        | index.zh.md
          202?-*/index.md       | 2020-11-14/index.md
          **/成都*.md            | 活动/成都站回顾.md
          **/?.md               | 𠮷.md
          a+(b).md              | a+(b).md
          .github/*.md          | .github/a.md
          **/.github/**/*.md    | x/.github/y/a.md
          {.a,b}/*.md           | .a/x.md
          node_modules/x/*.md   | node_modules/x/a.md
          """)
  void includesWhatItsGlobMatches(String glob, String location) {
    assertThat(including(glob).includes(location)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **/*.md         | a.mdx
          **/*.md         | a.md/b.txt
          **/*.md         | md
          *.html          | a/index.html
          events/*.md     | events/a/b.md
          events/**/*.md  | zh/events/a.md
          a.md            | aXmd
          ?.md            | ab.md
          **/*.md         | .git/a.md
          **/*.md         | a/.hidden/b.md
          **/*.md         | a/.hidden.md
          **/*.md         | a/node_modules/b/README.md
          **/?git/*.md    | .git/a.md
          """)
  void leavesOutWhatItsGlobDoesNotMatch(String glob, String location) {
    assertThat(including(glob).includes(location)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drafts         | drafts/a.md
          drafts/        | drafts/b/a.md
          drafts/**      | drafts/a.md
          **/drafts      | zh/drafts/x/a.md
          **/README.md   | a/readme.md
          **/.*          | .github/a.md
          **/*           | anything/at-all.md
          """)
  void excludesFilesAndWholeFolders(String glob, String location) {
    Selection selection = Selection.of(List.of("**/*.md", ".github/*.md"), List.of(glob));

    assertThat(selection.includes(location)).isFalse();
  }

  @Test
  void excludesNothingBesides() {
    Selection selection = Selection.of(List.of("**/*.md"), List.of("drafts/**", "*.en.md"));

    assertThat(selection.includes("drafts.md")).isTrue();
    assertThat(selection.includes("a/drafts/b.md")).isTrue();
    assertThat(selection.includes("a/b.en.md")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **/*.md             | a/b            | true
          **/*.md             | .git           | false
          **/*.md             | node_modules   | false
          .github/**/*.md     | .github        | true
          .github/**/*.md     | .git           | false
          events/*.md         | events         | true
          events/*.md         | events/2020    | false
          events/*.md         | images         | false
          {a/b,c}/*.md        | a              | true
          {a/b,c}/*.md        | a/c            | false
          **/*.md             | drafts         | false
          **/*.md             | drafts/2020    | false
          """)
  void searchesOnlyFoldersThatMayHoldDocuments(String glob, String folder, boolean searched) {
    Selection selection = Selection.of(List.of(glob), List.of("drafts"));

    assertThat(selection.searches(folder)).isEqualTo(searched);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""              | it is empty. Write one such as '**/*.md'
          /events/*.md    | it begins with a slash, but globs are relative to the source's root. Write 'events/*.md'
          ./a.md          | it has the segment '.', which names no file
          ../a.md         | it has the segment '..', which names no file
          a//b.md         | it has the segment '', which names no file
          events/         | it names a folder, not documents. Write 'events/**/*.md'
          events\\*.md    | it holds a backslash. Write 'events/*.md'
          **.md           | '**' stands for folders and can't be a part of the name '**.md'. Write '**/*.md'
          talk**          | '**' stands for folders and can't be a part of the name 'talk**'. Write 'talk*/**/*'
          *.{md,html      | a '{' is not closed
          *.md}           | a '}' closes nothing
          {a,b}}          | a '}' closes nothing
          [ab].md         | it holds a square bracket, which has no meaning here. Write '?'
          """)
  void tellsWhatIsWrongWithGlobAndWhatToWrite(String glob, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> including(glob))
        .withMessageContaining("Glob '%s' can't be used: %s", glob, message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}",
        "{{{{a,b}{a,b},c}{{a,b}{a,b},c},d}{{{a,b}{a,b},c}{{a,b}{a,b},c},d},e}{a,b,c,d,e,f,g,h}"
      })
  void refusesBracesThatExplode(String glob) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> including(glob))
        .withMessageContaining("more than 1000 patterns");
  }

  @Test
  void refusesToIncludeNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Selection.of(List.of(), List.of()))
        .withMessage("No glob says which files to include. Write one such as '**/*.md'.");
  }

  @Test
  void matchesManyWildcardsInLinearTime() {
    Selection stars = including("*a".repeat(100) + "b");
    Selection folders = including("**/a/".repeat(100) + "*.md");

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(stars.includes("a".repeat(250))).isFalse();
          assertThat(folders.includes("a/".repeat(250) + "b.txt")).isFalse();
        });
  }

  private static Selection including(String glob) {
    return Selection.of(List.of(glob), List.of());
  }
}
