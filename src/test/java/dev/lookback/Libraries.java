package dev.lookback;

import dev.lookback.library.Library;
import dev.lookback.library.Origin;
import dev.lookback.reading.RecapReader;
import dev.lookback.source.DirectorySource;
import dev.lookback.source.Limits;
import dev.lookback.source.Selection;
import java.nio.file.Path;
import java.util.List;

/** Libraries of real documents. */
public final class Libraries {

  private Libraries() {}

  /** All that is in a folder, loaded. */
  public static Library of(Path folder) {
    DirectorySource source =
        new DirectorySource(
            "docs",
            folder,
            Selection.of(List.of("**/*.md", "**/*.html"), List.of()),
            Limits.standard());
    Library library = new Library(List.of(new Origin(source, new RecapReader(null)::read)));
    library.reload();
    return library;
  }
}
