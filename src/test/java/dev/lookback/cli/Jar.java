package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged jar as a user runs it.
 *
 * @param folder where it is run
 * @param environment besides what the tests have
 */
record Jar(Path folder, Map<String, String> environment) {
  private static final Path PROJECT = Readme.FOLDER;
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** What a command printed, and its exit code. */
  record Run(int code, String out, String err) {}

  /** Run in the folder of the project, as the README says. */
  static Jar inProject() {
    return new Jar(PROJECT, Map.of());
  }

  static Jar in(Path folder) {
    return new Jar(folder, Map.of());
  }

  Jar with(String variable, String value) {
    return new Jar(folder, Map.of(variable, value));
  }

  static Path recaps() {
    return PROJECT.resolve("recaps");
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("lookback", ".out");
    Path err = Files.createTempFile("lookback", ".err");
    try {
      Process process =
          builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends in time").isTrue();
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Runs a shell's command line in which {@code lookback} is the jar. */
  Run shell(String commandLine) throws IOException, InterruptedException {
    Path err = Files.createTempFile("lookback", ".err");
    try {
      Process process = shellOf(commandLine).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends in time").isTrue();
      return new Run(process.exitValue(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  /** Starts such a command line, to be talked to while it runs. */
  Process start(String commandLine) throws IOException {
    return shellOf(commandLine).redirectErrorStream(true).start();
  }

  private ProcessBuilder shellOf(String commandLine) {
    String lookback = "lookback() { '%s' -jar '%s' \"$@\"; }; ".formatted(JAVA, jar());
    return new ProcessBuilder("bash", "-c", "set -o pipefail; " + lookback + commandLine)
        .directory(folder.toFile());
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-jar", jar()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  private static String jar() {
    return Path.of(System.getProperty("lookback.jar")).toAbsolutePath().toString();
  }
}
