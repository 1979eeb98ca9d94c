package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = {
      "Writes all that was understood as JSON: an array with an object for each document,"
          + " in the order of the paths.",
      "Every object has all keys; what isn't known is null."
    })
final class ExportCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = PathConverter.class,
      description = "Where to write to. Without this: standard output.")
  private @Nullable Path output;

  private final Assembly assembly;
  private final Screen screen;

  ExportCommand(Assembly assembly, Screen screen) {
    this.assembly = assembly;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Loading loading = assembly.loading();
    if (output == null) {
      return export(screen.isTerminal() ? loading.quietly() : loading, screen.out());
    }
    try (Writer writer = new OutputStreamWriter(Files.newOutputStream(output), UTF_8)) {
      return export(loading, writer);
    } catch (IOException e) {
      throw new CommandFailed(
          "The file %s can't be written (%s). Name one in a folder that is there and may be written to."
              .formatted(output, e.getClass().getSimpleName()));
    }
  }

  private int export(Loading loading, Writer writer) {
    Losses losses = new Losses();
    try (RecapArray array = new RecapArray(writer)) {
      loading.forEach(
          loaded -> {
            losses.note(loaded);
            if (!loaded.isSource()) {
              array.add(loaded);
            }
          });
    }
    return losses.tell(screen);
  }
}
