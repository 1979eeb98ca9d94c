package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTableTest {
  private static final List<Row> ROWS =
      Stream.of(
              Recaps.full(),
              Recaps.dated("a.md", "openGauss Meetup 成都站", "2020-11-14", "成都"),
              Recaps.dated("b.md", "Django Day", "2022-04-08", "Copenhagen"),
              Recaps.published("c.md", "Bug hunt", "2021-08-04"),
              Recaps.bare("d.md", "Untold"))
          .map(Row::of)
          .sorted(Row.NEWEST_FIRST)
          .toList();

  @Test
  void alignsWideCharactersAndPutsTheNewestFirst() {
    assertThat(Display.text(EventTable.lines(ROWS, Screen.UNLIMITED)))
        .containsExactly(
            "2022-11-03    线上        recap  2 talks  2 videos  SOFAChannel#30 回放",
            "2022-04-08    Copenhagen  other        -         -  Django Day",
            "(2021-08-04)  -           other        -         -  Bug hunt",
            "2020-11-14    成都        other        -         -  openGauss Meetup 成都站",
            "-             -           other        -         -  Untold");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 200})
  void fitsTheTerminal(int width) {
    assertThat(EventTable.lines(ROWS, width)).allMatch(line -> line.width() <= width);
  }

  @Test
  void leavesOutNumbersRatherThanTitlesWhereItIsNarrow() {
    assertThat(Display.text(EventTable.lines(ROWS, 45)))
        .contains("2020-11-14    成都        openGauss Meetup …");
  }

  @Test
  void offersPathsToChooseFrom() {
    assertThat(Display.text(EventTable.choices(ROWS, 50)))
        .startsWith("2022-11-03    2022/channel-30.md  SOFAChannel#30 …");
  }

  @Test
  void isEmptyWithoutEvents() {
    assertThat(EventTable.lines(List.of(), 80)).isEmpty();
  }
}
