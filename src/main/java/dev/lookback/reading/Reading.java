package dev.lookback.reading;

import dev.lookback.recap.Recap;
import java.util.List;

/**
 * What came of reading one document: the recap, however little was understood, and what is wrong
 * with it.
 */
public record Reading(Recap recap, List<Problem> problems) {

  public Reading {
    problems = List.copyOf(problems);
  }
}
