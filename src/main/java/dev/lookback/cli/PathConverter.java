package dev.lookback.cli;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Makes a path of what was typed, whatever the locale of the process. */
final class PathConverter implements ITypeConverter<Path> {

  @Override
  public Path convert(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      return ofBytes(typed);
    }
  }

  /** A process without a UTF-8 locale has no text for such names, but a URI gives their bytes. */
  private static Path ofBytes(String typed) {
    String escaped =
        URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    try {
      String folder = typed.startsWith("/") ? "file://" : Path.of("").toUri().toString();
      return Path.of(URI.create(folder + escaped));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'%s' can't be the name of a file".formatted(typed));
    }
  }
}
