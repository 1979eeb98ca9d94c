package dev.lookback.bot;

import static java.util.stream.Collectors.joining;

import dev.lookback.ask.Answer;
import dev.lookback.ask.Citation;
import dev.lookback.ask.Reason;
import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a reply of an answer: its text, the event beside it, and what can be asked next. */
final class Answers {

  private static final int SUGGESTIONS = 3;
  private static final int CHOICES = 5;

  private final Edition edition;
  private final Answer answer;
  private final Lines lines;

  private Answers(Edition edition, Answer answer) {
    this.edition = edition;
    this.answer = answer;
    this.lines = new Lines(answer.language().equals("zh") ? Language.ZH : Language.EN);
  }

  static Reply reply(Edition edition, Answer answer, Manner manner) {
    Answers answers = new Answers(edition, answer);
    Language language = answers.lines.language();
    List<Button> buttons = Replies.shared(language, manner, answers.buttons());
    return new Reply(language, answers.text(), answers.cards(), buttons, manner);
  }

  /** Whether it only says what else can be asked. */
  static boolean isOfNothing(Answer answer) {
    return (answer.isFound() || answer.reason() == Reason.OFF_TOPIC)
        && answer.events().isEmpty()
        && answer.talks().isEmpty()
        && answer.people().isEmpty()
        && answer.citations().isEmpty()
        && answer.count() == null;
  }

  private List<Line> text() {
    return answer.text().lines().map(Answers::line).toList();
  }

  /** An address stands in a line of its own, where it leads. */
  private static Line line(String text) {
    String bare = text.strip();
    if (!Lines.isWeb(bare) || bare.contains(" ")) {
      return Line.of(text);
    }
    String margin = text.substring(0, text.indexOf(bare));
    return Line.of(new Piece.Text(margin), new Piece.Link(bare, bare));
  }

  /** The event that the answer is about, where it is one. */
  private List<Card> cards() {
    Set<Event> about = about();
    if (!answer.isFound() || about.size() != 1) {
      return List.of();
    }
    Event event = about.iterator().next();
    Card small = new EventCard(event, lines).small();
    String sources = sources(event);
    String footer = sources.isEmpty() ? small.footer() : sources;
    return List.of(
        new Card(small.title(), small.url(), small.body(), List.of(), small.image(), footer));
  }

  /** The lines of its pages that say what the answer says: {@code a.md:32, 14; b.md:7}. */
  private String sources(Event event) {
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    answer.citations().stream()
        .filter(citation -> isOf(event, citation))
        .limit(CHOICES)
        .forEach(
            citation ->
                lines
                    .computeIfAbsent(citation.recap().path(), any -> new LinkedHashSet<>())
                    .add(String.valueOf(citation.line())));
    return lines.entrySet().stream()
        .map(page -> page.getKey() + ":" + String.join(", ", page.getValue()))
        .collect(joining("; "));
  }

  private static boolean isOf(Event event, Citation citation) {
    return event.pages().stream().anyMatch(page -> page.id().equals(citation.recap()));
  }

  private Set<Event> about() {
    Set<Event> about = new LinkedHashSet<>(answer.events());
    answer.talks().forEach(session -> about.add(edition.event(session.page().id())));
    return about;
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (!answer.isFound()) {
      answer.suggestions().stream().limit(SUGGESTIONS).forEach(it -> again(it, buttons));
      return buttons;
    }
    Set<Event> about = about();
    if (about.size() == 1) {
      return new EventCard(about.iterator().next(), lines).buttons();
    }
    for (Event event : about.stream().limit(CHOICES).toList()) {
      buttons.addAll(EventCard.open(event, WhichEvent.label(event)));
    }
    return buttons;
  }

  /** Asks what was perhaps meant, in the place of this answer. */
  private static void again(String question, List<Button> buttons) {
    new State(Manner.REPLACING, Features.GROUP, Ask.NAME, Map.of(Ask.QUESTION, question))
        .button(question)
        .ifPresent(buttons::add);
  }
}
