package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What was typed on the command line. */
final class Arguments {
  private static final String LOST = "\uFFFD";
  private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /**
   * The arguments as they were typed. In a process without a UTF-8 locale, as in many containers,
   * Java loses all that isn't ASCII; Linux still knows it.
   */
  static String[] repaired(String[] args) {
    if (Arrays.stream(args).noneMatch(arg -> arg.contains(LOST))) {
      return args;
    }
    try {
      return repaired(args, Files.readString(OWN_COMMAND_LINE, UTF_8));
    } catch (IOException e) {
      return args;
    }
  }

  /**
   * @param commandLine the whole command, with a NUL after each word
   */
  static String[] repaired(String[] args, String commandLine) {
    String[] words = commandLine.split("\0", -1);
    int first = words.length - 1 - args.length;
    return first < 0 ? args : Arrays.copyOfRange(words, first, words.length - 1);
  }
}
