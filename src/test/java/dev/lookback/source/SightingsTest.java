package dev.lookback.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SightingsTest {
  private static final Instant WRITTEN = Instant.parse("2024-05-01T12:00:00Z");

  @TempDir Path root;
  private final AtomicInteger opened = new AtomicInteger();
  private Instant now = WRITTEN.plusSeconds(60);
  private Folder folder;
  private DirectorySource source;

  @BeforeEach
  void prepare() {
    folder = new Folder(root);
    source =
        folder.source(
            file -> {
              opened.incrementAndGet();
              return Files.newInputStream(file);
            },
            () -> now);
  }

  @Test
  void isSureOfAFileThatLooksAsItDidWhenItWasRead() throws IOException {
    write("text", WRITTEN);
    String revision = read();
    assertThat(entry().certainlyHas(revision)).isTrue();
    assertThat(entry().certainlyHas("other")).isFalse();
    assertThat(opened).hasValue(1);
  }

  @Test
  void isSureOfNothingThatWasNeverRead() throws IOException {
    write("text", WRITTEN);
    assertThat(entry().certainlyHas("revision")).isFalse();
  }

  @Test
  void looksAgainAtAFileThatHasAnotherTimeOrSize() throws IOException {
    write("text", WRITTEN);
    String revision = read();
    write("next", WRITTEN.plusNanos(1_000_000));
    assertThat(entry().certainlyHas(revision)).isFalse();
    write("longer", WRITTEN);
    assertThat(entry().certainlyHas(revision)).isFalse();
  }

  @Test
  void looksAgainAtAFileThatAnotherTookThePlaceOf() throws IOException {
    write("text", WRITTEN);
    String revision = read();
    Path other = Files.writeString(root.resolve("other.txt"), "next");
    Files.setLastModifiedTime(other, FileTime.from(WRITTEN));
    Files.delete(root.resolve("a.md"));
    Files.move(other, root.resolve("a.md"));
    assertThat(entry().certainlyHas(revision)).isFalse();
  }

  @Test
  void doesNotTrustAFileThatWasWrittenJustBeforeItWasRead() throws IOException {
    now = WRITTEN.plusSeconds(2);
    write("text", WRITTEN);
    String revision = read();
    assertThat(entry().certainlyHas(revision)).isFalse();

    now = WRITTEN.plusSeconds(10);
    assertThat(entry().read(revision)).isInstanceOf(Unchanged.class);
    assertThat(entry().certainlyHas(revision)).isTrue();
  }

  @Test
  void looksAgainAtWhatALinkLeadsTo() throws IOException {
    folder.write("text.txt", "text");
    Files.setLastModifiedTime(root.resolve("text.txt"), FileTime.from(WRITTEN));
    folder.link("a.md", "text.txt");
    assertThat(entry().certainlyHas(read())).isFalse();
  }

  @Test
  void forgetsWhatIsGone() throws IOException {
    write("text", WRITTEN);
    String revision = read();
    Files.move(root.resolve("a.md"), root.resolve("a.txt"));
    assertThat(source.list().entries()).isEmpty();
    Files.move(root.resolve("a.txt"), root.resolve("a.md"));
    assertThat(entry().certainlyHas(revision)).isFalse();
  }

  private void write(String text, Instant time) throws IOException {
    Files.setLastModifiedTime(folder.write("a.md", text), FileTime.from(time));
  }

  private Entry entry() {
    return source.list().entries().get(0);
  }

  private String read() {
    return ((Document) entry().read(null)).revision();
  }
}
