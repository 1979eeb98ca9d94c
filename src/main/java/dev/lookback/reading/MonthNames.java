package dev.lookback.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months behind a day, in European languages other than English. */
final class MonthNames {

  private static final int LONGEST = 12;
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    List.of(
            "januar jänner februar märz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
        .forEach(MonthNames::add);
  }

  private MonthNames() {}

  private static void add(String names) {
    int number = 0;
    for (String name : names.split(" ", -1)) {
      number += name.equals("jänner") ? 0 : 1;
      NUMBERS.putIfAbsent(name, number);
    }
  }

  /** How long the word is that starts at an offset, as far as a month's name can be. */
  static int lengthAt(String line, int at) {
    int end = at;
    while (end < line.length() && end - at <= LONGEST && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end - at;
  }

  /** The number of the month whose whole name stands at an offset; 0 where none does. */
  static int at(String line, int at) {
    int length = lengthAt(line, at);
    return length < 3
        ? 0
        : NUMBERS.getOrDefault(line.substring(at, at + length).toLowerCase(Locale.ROOT), 0);
  }
}
