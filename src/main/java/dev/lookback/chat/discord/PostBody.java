package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;

/** A posting as Discord's API takes it, in each of the places where one can go. */
final class PostBody {
  private static final int NAME = 100;

  private PostBody() {}

  /** For a channel. */
  static ObjectNode message(Posting posting) {
    ObjectNode body = MessageBody.once(calling(posting), posting.nonce());
    MessageId replyTo = posting.replyTo();
    return replyTo != null && Snowflake.is(replyTo.value())
        ? MessageBody.answering(body, replyTo.value())
        : body;
  }

  /** For a forum, where the message comes with a thread. */
  static ObjectNode thread(Posting posting) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("name", title(posting.notice()));
    body.set("message", calling(posting));
    return body;
  }

  /** In the place of what was posted. It calls nobody. */
  static ObjectNode edit(Posting posting) {
    return MessageBody.of(Composer.compose(posting), false);
  }

  private static ObjectNode calling(Posting posting) {
    return MessageBody.calling(edit(posting), Calls.of(posting.notice().pings()));
  }

  static ObjectNode named(String title) {
    return JsonNodeFactory.instance.objectNode().put("name", title);
  }

  /** The name of a notice's thread, of which no markup acts. */
  static String title(Notice notice) {
    String thread = notice.thread();
    String title = thread == null ? "" : plain(thread);
    return title.isEmpty() ? orMark(plain(notice.cards().get(0).title())) : title;
  }

  private static String orMark(String title) {
    return title.isEmpty() ? Cut.MARK : title;
  }

  private static String plain(String text) {
    String clean = Escape.clean(text).strip();
    return Escape.shows(clean) ? Cut.to(NAME, clean) : "";
  }
}
