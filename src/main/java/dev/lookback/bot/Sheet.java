package dev.lookback.bot;

import dev.lookback.chat.Button;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a long list.
 *
 * @param number from 1 to {@code of}
 */
record Sheet<T>(List<T> items, int number, int of) {

  /** The page of that number, or the last one. */
  static <T> Sheet<T> of(List<T> all, int number, int size) {
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int shown = Math.min(number, pages);
    int from = (shown - 1) * size;
    return new Sheet<>(all.subList(from, Math.min(all.size(), from + size)), shown, pages);
  }

  /** What turns the pages; nothing where there is one. */
  List<Button> buttons(Invocation invocation) {
    List<Button> buttons = new ArrayList<>();
    if (number > 1) {
      State.replacing(invocation, Call.PAGE, String.valueOf(number - 1))
          .button("◀ " + (number - 1))
          .ifPresent(buttons::add);
    }
    if (number < of) {
      State.replacing(invocation, Call.PAGE, String.valueOf(number + 1))
          .button((number + 1) + " ▶")
          .ifPresent(buttons::add);
    }
    return buttons;
  }

  /** Which page it is; empty where there is one. */
  String footer(Language language) {
    if (of == 1) {
      return "";
    }
    return language == Language.ZH
        ? "第 %d 页，共 %d 页".formatted(number, of)
        : "page %d of %d".formatted(number, of);
  }
}
