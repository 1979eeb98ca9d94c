package dev.lookback.bot;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Words;
import java.util.ArrayList;
import java.util.List;

/** Replies that several features give. */
final class Replies {

  private static final Words SHARE = new Words("Share", "分享给大家");
  private static final Words GONE =
      new Words(
          "That is no longer in the documents. Ask me again, and I'll look at what there is now.",
          "文档里已经没有这个了。再问我一次，我按现在的文档来答。");

  private Replies() {}

  static Reply card(Call call, Card card, List<Button> buttons) {
    if (call.invocation().group().equals(Features.ADMINS)) {
      // What admins do is nothing to share.
      return new Reply(call.language(), List.of(), List.of(card), buttons, call.manner());
    }
    return reply(call.language(), call.manner(), List.of(card), buttons);
  }

  /** With a button to share it, where only one person may see it. */
  static Reply reply(Language language, Manner manner, List<Card> cards, List<Button> buttons) {
    return new Reply(language, List.of(), cards, shared(language, manner, buttons), manner);
  }

  static List<Button> shared(Language language, Manner manner, List<Button> buttons) {
    if (manner == Manner.PUBLIC) {
      return buttons;
    }
    List<Button> all = new ArrayList<>(buttons);
    all.add(new Button.Share(SHARE.in(language)));
    return all;
  }

  /** Some lines, as the call is answered. */
  static Reply lines(Call call, List<Line> text) {
    return new Reply(call.language(), text, List.of(), List.of(), call.manner());
  }

  /** There is nothing of what was typed, which the words have a place for. */
  static Reply none(Call call, String en, String zh, String typed) {
    String words = new Words(en, zh).in(call.language()).formatted(Lines.brief(typed));
    return Reply.say(call.language(), call.manner(), words);
  }

  /** What a button was about is no longer there. */
  static Reply gone(Call call) {
    return Reply.say(call.language(), Manner.PRIVATE, GONE.in(call.language()));
  }
}
