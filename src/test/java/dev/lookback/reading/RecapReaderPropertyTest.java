package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for any text at all. */
class RecapReaderPropertyTest {

  /** With a site, every recording has an address of the web. */
  private static final RecapReader READER = new RecapReader(URI.create("https://example.org/"));

  private static final int SMALL = 4 * 1024;
  private static final int TIMES = 8;

  /** How many times as much CPU time as its share a long text may take. */
  private static final int SLACK = 3;

  /** A text that takes less is as good as free: caches, compilers and clocks outweigh it. */
  private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(50);

  private static final int TRIES = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Provide
  Arbitrary<String> documents() {
    return HostileTexts.documents();
  }

  @Provide
  Arbitrary<String> units() {
    return HostileTexts.units();
  }

  @Property(seed = "20200806")
  void noTextMakesItThrow(@ForAll String text) {
    readsSafely("anything.md", text);
  }

  @Property(tries = 2_000, seed = "20201219")
  void noDocumentMakesItThrowOrPointOutsideOfItself(@ForAll("documents") String text) {
    readsSafely("hostile.md", text);
    readsSafely("hostile.html", text);
  }

  @Example
  void tornMarkupLeadsNoLineBeyondTheEnd() {
    String text =
        """
        <a href=x>
        <**![Jane Roe, CTO at 0
        > &#x3C;script&gt;&nbsp;Speaker: Ann Example, Engineer at Example, and Bo Sample\u3000\
        带来了题为《如何回顾一次活动》的分享。)-a<table><tr><td>14:00<td>《题目》<td colspan=9>Ann Example \
        presented “How We Look Back”. ideo src="https://a.b/1.mp4">|上周六 ## 议题 2 - <!--某某科技公司\
        技术总监王小明<table><tr><td>14:00<td>《题目》<td colspan=9><video><iframe \
        src="//www.youtube.com/embed/abcdefghijk"></iframe>location: 成都
        -->圆桌论坛：tps://a.b/c.pptx
        """;
    readsSafely("hostile.md", text);
    readsSafely("hostile.html", text);
  }

  private static void readsSafely(String path, String text) {
    RecapId id = new RecapId("documents", path);
    Reading reading = READER.read(id, text);
    Recap recap = reading.recap();
    int last = Math.max(1, Lines.of(text).size());
    assertThat(Proof.lines(recap)).allMatch(line -> line >= 1 && line <= last);
    assertThat(reading.problems())
        .allMatch(problem -> problem.line() >= 1 && problem.line() <= last);
    assertThat(Addresses.of(recap)).allMatch(Addresses::isSafe);
    assertThat(Addresses.ofMedia(recap)).allMatch(url -> url.matches("(?s)https?://[^/\\s].*"));
  }

  /**
   * A text eight times as long takes eight times as long to read, with much slack: the CPU time of
   * this thread alone is measured, the better of a few tries counts, and the seed is fixed, so that
   * a busy machine changes nothing. Reading that took time with the square of the length would need
   * 64 times as much.
   */
  @Property(tries = 60, seed = "20201114", shrinking = ShrinkingMode.OFF)
  void workGrowsWithTheLengthOfTheText(@ForAll("units") String unit) {
    String small = unit.repeat(SMALL / unit.length() + 1);
    String large = small.repeat(TIMES);
    String larger = large.repeat(TIMES);
    long before = cpuTime(small);
    for (String text : List.of(large, larger)) {
      long limit = TIMES * SLACK * Math.max(before, LEAST);
      before = cpuTime(text);
      for (int i = 1; i < TRIES && before > limit; i++) {
        before = Math.min(before, cpuTime(text));
      }
      assertThat(before).as("%,d characters of '%s'", text.length(), unit).isLessThan(limit);
    }
  }

  private static long cpuTime(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    Documents.read("growing.md", text);
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
