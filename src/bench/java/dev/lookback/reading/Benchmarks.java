package dev.lookback.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks with JMH's own options, on the documents that are there, and compares them. */
final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    CommandLineOptions given = new CommandLineOptions(args);
    if (given.shouldHelp()) {
      given.showHelp();
      return;
    }
    Options options =
        given.getParameter("documents").hasValue()
            ? given
            : new OptionsBuilder().parent(given).param("documents", documents()).build();
    print(new Runner(options).run());
  }

  private static String[] documents() {
    return Stream.of("generated", "opengauss", "mixed")
        .filter(Benchmarks::isThere)
        .toArray(String[]::new);
  }

  private static boolean isThere(String name) {
    Corpus corpus = Corpus.named(name);
    if (!corpus.isThere()) {
      System.out.printf("Left out: '%s', since '%s' is no folder.%n", name, corpus.folder());
    }
    return corpus.isThere();
  }

  /** How many times as long reading takes as parsing alone. */
  private static void print(Collection<RunResult> results) {
    Map<String, Double> read = new LinkedHashMap<>();
    Map<String, Double> parse = new LinkedHashMap<>();
    for (RunResult result : results) {
      Map<String, Double> scores =
          result.getParams().getBenchmark().endsWith(".read") ? read : parse;
      scores.put(result.getParams().getParam("documents"), result.getPrimaryResult().getScore());
    }
    read.forEach(
        (name, score) -> {
          Double parsed = parse.get(name);
          if (parsed != null) {
            System.out.printf(
                "%-10s read %8.1f us/document, parse %8.1f us/document, ratio %.2f%n",
                name, score, parsed, score / parsed);
          }
        });
  }
}
