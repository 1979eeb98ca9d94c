package dev.lookback.bot;

import static dev.lookback.bot.Options.forAll;
import static dev.lookback.bot.Options.privately;

import dev.lookback.ask.Answer;
import dev.lookback.chat.Card;
import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Form;
import dev.lookback.chat.Command.Option;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import java.util.ArrayList;
import java.util.List;

/** Finds talks about a topic. */
final class FindTalks implements Feature {

  private static final String TOPIC = "topic";
  private static final int SHOWN = 8;

  private final Questions questions;

  FindTalks(Questions questions) {
    this.questions = questions;
  }

  @Override
  public Command command() {
    return forAll(
        new Words("talks", "分享"),
        new Words("Talks about a topic", "关于一个话题的分享"),
        new Option(
            new Words(TOPIC, "话题"),
            new Words("What they are about", "讲的是什么"),
            Form.TEXT,
            true,
            false),
        privately());
  }

  @Override
  public Reply run(Call call) {
    String topic = call.required(TOPIC);
    Lines lines = new Lines(call.language());
    String question = lines.of("Which talks are about “%s”?", "关于“%s”的分享有哪些？").formatted(topic);
    Answer answer = questions.answer(call.directory(), question);
    if (Answers.isOfNothing(answer)) {
      return Replies.none(call, "There are no talks about “%s”.", "没有关于“%s”的分享。", topic);
    }
    if (answer.talks().isEmpty()) {
      return Answers.reply(call.edition(), answer, call.manner());
    }
    Sheet<Session> sheet = Sheet.of(answer.talks(), call.page(), SHOWN);
    List<Line> items = new ArrayList<>();
    for (Session session : sheet.items()) {
      Event event = call.edition().event(session.page().id());
      List<Piece> pieces = new ArrayList<>(lines.talk(session).pieces());
      pieces.add(new Piece.Text(lines.of(", ", "，")));
      pieces.addAll(lines.event(event).pieces());
      items.add(new Line(pieces));
    }
    Card card =
        new Card(
            lines.talks(answer.talks().size()) + lines.of(": ", "：") + topic,
            null,
            List.of(),
            items,
            null,
            sheet.footer(call.language()));
    return Replies.card(call, card, sheet.buttons(call.invocation()));
  }
}
