package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as Discord's API takes it. Text, embeds and buttons are there even if they are empty:
 * in the place of another message, what isn't there would stay as it was.
 */
final class MessageBody {
  private static final int ROW = 1;
  private static final int BUTTON = 2;
  private static final int SECONDARY = 2;
  private static final int LINK = 5;

  /** The flag of a message that only the one who asked sees. */
  static final int HIDDEN = 1 << 6;

  private MessageBody() {}

  /**
   * A message.
   *
   * @param hidden whether only the one who asked is to see it
   */
  static ObjectNode of(Outgoing message, boolean hidden) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("content", message.content());
    ArrayNode embeds = body.putArray("embeds");
    message.embeds().stream().map(MessageBody::embed).forEach(embeds::add);
    ArrayNode rows = body.putArray("components");
    List<Control> controls = message.controls();
    for (int i = 0; i < controls.size(); i += Outgoing.ROW) {
      rows.add(row(controls.subList(i, Math.min(controls.size(), i + Outgoing.ROW))));
    }
    ObjectNode mentions = body.putObject("allowed_mentions");
    mentions.putArray("parse");
    mentions.put("replied_user", false);
    if (hidden) {
      body.put("flags", HIDDEN);
    }
    return body;
  }

  /** A message that calls people, where it isn't the edit of one. */
  static ObjectNode calling(ObjectNode body, Calls calls) {
    ArrayNode roles = body.withObject("/allowed_mentions").putArray("roles");
    calls.roles().forEach(roles::add);
    return body;
  }

  /**
   * As an answer to a message. With the nonce, Discord refuses to post it again if it is sent
   * again.
   */
  static ObjectNode replying(ObjectNode body, String messageId) {
    return answering(once(body, messageId), messageId);
  }

  /** With a nonce by which Discord knows it again if it is sent again. */
  static ObjectNode once(ObjectNode body, String nonce) {
    return body.put("nonce", nonce).put("enforce_nonce", true);
  }

  /** As an answer to a message, if that still exists. */
  static ObjectNode answering(ObjectNode body, String messageId) {
    body.putObject("message_reference")
        .put("message_id", messageId)
        .put("fail_if_not_exists", false);
    return body;
  }

  private static ObjectNode embed(Embed embed) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    put(node, "title", embed.title());
    put(node, "url", embed.url());
    put(node, "description", embed.description());
    if (embed.image() != null) {
      node.putObject("image").put("url", embed.image());
    }
    if (embed.footer() != null) {
      node.putObject("footer").put("text", embed.footer());
    }
    return node;
  }

  private static ObjectNode row(List<Control> controls) {
    ObjectNode row = JsonNodeFactory.instance.objectNode().put("type", ROW);
    ArrayNode buttons = row.putArray("components");
    for (Control control : controls) {
      ObjectNode button = buttons.addObject().put("type", BUTTON);
      button.put("style", control.url() == null ? SECONDARY : LINK);
      button.put("label", control.label());
      put(button, "custom_id", control.id());
      put(button, "url", control.url());
    }
    return row;
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }
}
