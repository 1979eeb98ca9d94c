package dev.lookback.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of documents and what a source makes of it. */
record Folder(Path root) {

  static final Selection MARKDOWN = Selection.of(List.of("**/*.md"), List.of());

  Path write(String location, String text) throws IOException {
    return write(location, text.getBytes(UTF_8));
  }

  Path write(String location, byte[] bytes) throws IOException {
    Path file = root.resolve(location);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  void link(String location, String target) throws IOException {
    Path link = root.resolve(location);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of(target));
  }

  DirectorySource source() {
    return source(MARKDOWN, Limits.standard());
  }

  DirectorySource source(Selection selection, Limits limits) {
    return new DirectorySource("recaps", root, selection, limits);
  }

  DirectorySource source(FileOpener opener) {
    return source(opener, InstantSource.system());
  }

  DirectorySource source(FileOpener opener, InstantSource clock) {
    return source(opener, clock, Duration.ZERO);
  }

  DirectorySource source(FileOpener opener, InstantSource clock, Duration settle) {
    Settling settling = new Settling(settle, clock, System::nanoTime);
    return new DirectorySource(
        "recaps", root, MARKDOWN, Limits.standard(), opener, settling, clock);
  }

  static List<String> locations(Source source) {
    return source.list().entries().stream().map(Entry::location).toList();
  }

  /** The texts that can be read, by location. */
  static Map<String, String> texts(Source source) {
    Map<String, String> texts = new TreeMap<>();
    for (Entry entry : source.list().entries()) {
      if (entry.read(null) instanceof Document document) {
        texts.put(document.location(), document.text());
      }
    }
    return texts;
  }

  /** What can't be listed or read, by location. */
  static Map<String, String> failures(Source source) {
    Listing listing = source.list();
    Map<String, String> failures = new TreeMap<>();
    listing.failures().forEach(failure -> failures.put(failure.location(), failure.message()));
    for (Entry entry : listing.entries()) {
      if (entry.read(null) instanceof Failure failure) {
        failures.put(failure.location(), failure.message());
      }
    }
    return failures;
  }
}
