package dev.lookback.bot;

import dev.lookback.announce.Subscription;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.recap.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words what a room is told of, and how. */
record Terms(Lines lines) {

  /** Each of them in a line. */
  List<Line> all(Subscription subscription) {
    List<Line> all = new ArrayList<>();
    terms(subscription).forEach((name, value) -> all.add(line(name, value)));
    return all;
  }

  /** What is different now: {@code City: any → 北京}. */
  List<Line> changes(Subscription before, Subscription now) {
    Map<String, List<Piece>> were = terms(before);
    List<Line> changes = new ArrayList<>();
    terms(now)
        .forEach(
            (name, value) -> {
              List<Piece> was = were.getOrDefault(name, List.of());
              if (!was.equals(value)) {
                List<Piece> both = new ArrayList<>(was);
                both.add(new Piece.Text(" → "));
                both.addAll(value);
                changes.add(line(name, both));
              }
            });
    return changes;
  }

  /** In few words, without what is as usual. */
  List<Piece> brief(Subscription subscription) {
    Map<String, List<Piece>> usual =
        terms(Subscription.of(subscription.room(), subscription.language()));
    List<Piece> brief = new ArrayList<>();
    brief.add(new Piece.Text(language(subscription) + " · " + kinds(subscription.kinds())));
    terms(subscription)
        .forEach(
            (name, value) -> {
              if (!value.equals(usual.get(name)) && !name.equals(kindsName())) {
                brief.add(new Piece.Text(" · " + name + lines.of(": ", "：")));
                brief.addAll(value);
              }
            });
    return brief;
  }

  private Line line(String name, List<Piece> value) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Strong(name));
    pieces.add(new Piece.Text(lines.of(": ", "：")));
    pieces.addAll(value);
    return new Line(pieces);
  }

  private String kindsName() {
    return lines.of("Kinds", "类型");
  }

  private Map<String, List<Piece>> terms(Subscription subscription) {
    Map<String, List<Piece>> terms = new LinkedHashMap<>();
    terms.put(lines.of("Language", "语言"), text(language(subscription)));
    terms.put(kindsName(), text(kinds(subscription.kinds())));
    terms.put(lines.of("City", "城市"), any(subscription.filter().cities()));
    terms.put(lines.of("Tag", "标签"), any(subscription.filter().tags()));
    terms.put(lines.of("Page language", "页面语言"), any(subscription.filter().languages()));
    terms.put(lines.of("Pings", "提醒"), roles(subscription.extras().roles()));
    terms.put(lines.of("Thread", "讨论串"), yesOrNo(subscription.extras().thread()));
    terms.put(lines.of("Crossposted", "转发给关注者"), yesOrNo(subscription.extras().crossposted()));
    return terms;
  }

  private static List<Piece> text(String text) {
    return List.of(new Piece.Text(text));
  }

  private String language(Subscription subscription) {
    return subscription.language() == Language.ZH
        ? lines.of("Chinese", "中文")
        : lines.of("English", "英文");
  }

  String kinds(Set<Kind> kinds) {
    return lines.names(new TreeSet<>(kinds).stream().map(this::kind).toList());
  }

  String kind(Kind kind) {
    return kind == Kind.UPCOMING ? lines.of("upcoming events", "活动预告") : lines.of("recaps", "回顾");
  }

  private List<Piece> any(Collection<String> values) {
    return text(values.isEmpty() ? lines.of("any", "不限") : lines.names(new TreeSet<>(values)));
  }

  private List<Piece> yesOrNo(boolean value) {
    return text(value ? lines.of("yes", "是") : lines.of("no", "否"));
  }

  private List<Piece> roles(Collection<String> roles) {
    List<Piece> pieces = new ArrayList<>();
    for (String role : roles) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece.Text(" "));
      }
      pieces.add(new Piece.Role(role));
    }
    return pieces.isEmpty() ? text(lines.of("nobody", "不提醒任何人")) : pieces;
  }
}
