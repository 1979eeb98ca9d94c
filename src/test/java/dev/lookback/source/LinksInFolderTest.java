package dev.lookback.source;

import static dev.lookback.source.Folder.failures;
import static dev.lookback.source.Folder.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Links lead to no document outside the folder, and to none twice. */
@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "links, pipes and permissions are POSIX ones here")
@Timeout(20)
class LinksInFolderTest {

  @TempDir Path temporary;
  private Path root;
  private Folder folder;

  @BeforeEach
  void writeOneGoodDocument() throws IOException {
    root = temporary.toRealPath().resolve("root");
    folder = new Folder(root);
    folder.write("good.md", "good");
  }

  @Test
  void areNotFollowedOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.md"), "secret").toRealPath();
    folder.link("a.md", secret.toString());
    folder.link("b.md", "../secret.md");
    folder.link("c", "..");
    folder.link("d.txt", "../secret.md");
    Files.createDirectory(temporary.resolve("root-sibling"));
    folder.link("e", "../root-sibling");

    assertThat(failures(folder.source()))
        .containsOnlyKeys("a.md", "b.md", "c", "e")
        .containsEntry(
            "a.md",
            "The link leads out of the folder, to %s. Copy the document here.".formatted(secret))
        .containsEntry(
            "e",
            "The link leads out of the folder, to %s. Copy the documents here, or make that folder a source of its own."
                .formatted(secret.resolveSibling("root-sibling")));
    assertThat(texts(folder.source())).containsOnlyKeys("good.md");
  }

  @Test
  void areNotFollowedWhenTheyReplaceAListedFile() throws IOException {
    Files.writeString(temporary.resolve("secret.md"), "secret");
    Path file = folder.write("a.md", "");
    Entry listed = folder.source().list().entries().get(0);
    Files.delete(file);
    folder.link("a.md", "../secret.md");

    assertThat(listed.read(null)).isInstanceOf(Failure.class);
  }

  @Test
  void failWhenTheyGoInCirclesOrNowhere() throws IOException {
    folder.link("a.md", "b.md");
    folder.link("b.md", "a.md");
    folder.link("c.md", "no-such.md");
    folder.link("deep/d", "../deep");
    folder.link("deep/e", "..");

    assertThat(failures(folder.source()))
        .containsOnly(
            entry("a.md", "The link to b.md leads nowhere. Mend it or remove it."),
            entry("b.md", "The link to a.md leads nowhere. Mend it or remove it."),
            entry("c.md", "The link to no-such.md leads nowhere. Mend it or remove it."),
            entry("deep/d", "The link leads back to a folder that holds it. Remove the link."),
            entry("deep/e", "The link leads back to a folder that holds it. Remove the link."));
  }

  @Test
  void leadToDocumentsThatAreNotListedThemselves() throws IOException {
    folder.write("2020/a.md", "a");
    folder.write("..data/b.md", "b");
    folder.write(".hidden/c.md", "c");
    folder.link("latest", "2020");
    folder.link("copy.md", "2020/a.md");
    folder.link("b.md", "..data/b.md");
    folder.link("shown", ".hidden");

    assertThat(texts(folder.source())).containsOnlyKeys("2020/a.md", "b.md", "good.md");
    assertThat(failures(folder.source()))
        .containsOnly(
            entry(
                "shown",
                "Links to folders are not followed, and where this one leads, to .hidden, no documents are included. Include them there, or remove the link."));
  }
}
