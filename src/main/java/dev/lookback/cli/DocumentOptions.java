package dev.lookback.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that say where the documents are, for every command. */
final class DocumentOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      converter = PathConverter.class,
      description = "The settings. Without this: config.yml, or sample recaps where there is none.")
  private @Nullable Path config;

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      converter = PathConverter.class,
      description = "A folder of recap documents, in place of the configured sources.")
  private @Nullable Path documents;

  @Nullable Path config() {
    return config;
  }

  @Nullable Path documents() {
    return documents;
  }
}
