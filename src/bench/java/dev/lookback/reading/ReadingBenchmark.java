package dev.lookback.reading;

import dev.lookback.recap.RecapId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Element;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading a document costs, beside what commonmark and jsoup alone cost on it: the Markdown
 * parsed, and the HTML in it, with nothing done about what they find. Each call takes the next
 * document of the set, so a result is the time for a document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

  @Param({"generated", "opengauss", "mixed"})
  public String documents = "";

  private final RecapReader reader = new RecapReader(null);
  private final Parser markdown =
      Parser.builder()
          .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();
  private final org.jsoup.parser.Parser html =
      org.jsoup.parser.Parser.htmlParser().setTrackPosition(true);

  private final List<RecapId> ids = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private int next;

  @Setup
  public void load() {
    Corpus.named(documents)
        .read()
        .forEach(
            (path, text) -> {
              ids.add(new RecapId(documents, path));
              texts.add(text);
              bodies.add(FrontMatter.parse(text, new ArrayList<>()).body());
            });
  }

  @Benchmark
  public Reading read() {
    int at = next();
    return reader.read(ids.get(at), texts.get(at));
  }

  @Benchmark
  public void parse(Blackhole sink) {
    int at = next();
    String body = bodies.get(at);
    if (ids.get(at).path().endsWith(".html")) {
      sink.consume(html.parseInput(body, ""));
      return;
    }
    Node root = markdown.parse(body);
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            sink.consume(fragment(block.getLiteral()));
          }

          @Override
          public void visit(HtmlInline inline) {
            sink.consume(fragment(inline.getLiteral()));
          }
        });
    sink.consume(root);
  }

  private List<org.jsoup.nodes.Node> fragment(String literal) {
    return html.parseFragmentInput(literal, new Element("body"), "");
  }

  private int next() {
    next = next + 1 == texts.size() ? 0 : next + 1;
    return next;
  }
}
