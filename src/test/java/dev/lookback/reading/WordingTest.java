package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc|bd|c",
        "a?b|c*d",
        "(?:成功|圆满)(?:在|于)?[^，。]{0,3}?(?:举行|举办)|落幕",
        "\\brecap\\b|wrap[- ]?up|look(?:ing)? back",
        "^[\\s*•·|\\-–【\\[(（]*\\d{1,2} ?[:：] ?\\d{2}",
        "^(?:ab|c)d?|e",
        "[。！？!?；;]\\s*\\S|了|[，,].*(?:带来|分享)",
        "(?<=a)b+|(?<!c)d|e(?=f)|g(?!h)",
        "(?:a|b){2,3}c|(?:d{0,2}e){2}f",
        "\\p{Lu}[\\p{L}.]+|\\p{IsHan}{2}$",
        "[a-c\\-x-]y|[^a]b|.c",
        "(?:x?y?){2}z",
        "^(.{3,9}?)(?: -| –|,)? by (\\p{Lu}[^|]{2,9})$",
        "(?:在|于)([^，。]{0,3}?)(?:举行|落幕)",
        "(a+)@b?|c",
        "[ab]{1,3}?(?:x[yz]|Y)+ 1(?=2)",
        "",
        "a|",
        "\\.b\\s|\\u4e00|\\w-",
      })
  void findsWhatThePatternFinds(String regex) {
    check(regex, Wording.of(regex), Pattern.compile(regex));
    check(regex, Wording.anyCase(regex), Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
  }

  private static void check(String regex, Wording wording, Pattern pattern) {
    Random random = new Random(regex.hashCode());
    String characters = regex + "\n 1aA，😀";
    for (int i = 0; i < 3000; i++) {
      String text = text(random, characters);
      assertThat(all(wording, text)).as("in '%s'", text).isEqualTo(all(pattern, text));
      assertThat(wording.matcher(text).matches())
          .as("all of '%s'", text)
          .isEqualTo(pattern.matcher(text).matches());
    }
  }

  private static String text(Random random, String characters) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  private static List<String> all(Wording wording, String text) {
    List<String> all = new ArrayList<>();
    Wording.Search search = wording.matcher(text);
    while (search.find()) {
      all.add(search.start() + ":" + search.group());
    }
    return all;
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.start() + ":" + m.group()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "a", "", ",", "a,b , c"})
  void splitsAsThePatternSplits(String text) {
    assertThat(Wording.of(" ?, ?").split(text)).isEqualTo(Pattern.compile(" ?, ?").split(text, -1));
  }

  @Test
  void findsOnlyBetweenTheOffsetsOfARegion() {
    Wording.Search search = Wording.of("ab").matcher("ab ab ab");
    search.region(1, 7);
    assertThat(search.find()).isTrue();
    assertThat(search.start()).isEqualTo(3);
    assertThat(search.find()).isFalse();
  }

  @Test
  void cutsTheFirstMatch() {
    assertThat(Wording.of("\\d+").matcher("a 12 b 3").cut()).isEqualTo("a  b 3");
  }
}
