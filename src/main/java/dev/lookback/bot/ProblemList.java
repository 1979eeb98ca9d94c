package dev.lookback.bot;

import static dev.lookback.bot.Options.forAdmins;

import dev.lookback.chat.Card;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import java.util.List;

/** Lists what is wrong in the documents. */
final class ProblemList implements Feature {

  private static final int SHOWN = 10;

  @Override
  public Command command() {
    return forAdmins(
        new Words("problems", "问题"), new Words("What is wrong in the documents", "文档里有哪些问题"));
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    List<Line> problems = Problems.lines(call.edition().problems());
    Sheet<Line> sheet = Sheet.of(problems, call.page(), SHOWN);
    String title =
        problems.isEmpty()
            ? lines.of("No problems.", "没有问题。")
            : lines.of("Problems: ", "问题：") + problems.size();
    Card card =
        new Card(title, null, List.of(), sheet.items(), null, sheet.footer(call.language()));
    return Replies.card(call, card, sheet.buttons(call.invocation()));
  }
}
