package dev.lookback.chat.discord;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.javacord.api.entity.message.Message;
import org.javacord.api.entity.message.component.ActionRow;
import org.javacord.api.entity.message.component.Button;
import org.javacord.api.entity.message.embed.EmbedFooter;
import org.jspecify.annotations.Nullable;

/** Reads a message of the bot's own back, so that it can be sent again as it is. */
final class Shown {

  private Shown() {}

  static Outgoing of(Message message) {
    List<Embed> embeds = message.getEmbeds().stream().map(Shown::embed).toList();
    List<Control> controls =
        message.getComponents().stream()
            .flatMap(component -> component.asActionRow().stream())
            .map(ActionRow::getComponents)
            .flatMap(List::stream)
            .flatMap(component -> component.asButton().stream())
            .map(Shown::control)
            .filter(Objects::nonNull)
            .toList();
    return new Outgoing(message.getContent(), embeds, controls);
  }

  private static Embed embed(org.javacord.api.entity.message.embed.Embed embed) {
    return new Embed(
        embed.getTitle().orElse(null),
        embed.getUrl().map(Object::toString).orElse(null),
        embed.getDescription().orElse(null),
        embed.getImage().map(image -> image.getUrl().toString()).orElse(null),
        embed.getFooter().flatMap(EmbedFooter::getText).orElse(null));
  }

  private static @Nullable Control control(Button button) {
    Optional<String> id = button.getCustomId();
    Optional<String> url = button.getUrl();
    boolean isWhole = Stream.of(id, url).filter(Optional::isPresent).count() == 1;
    return isWhole
        ? new Control(button.getLabel().orElse(Cut.MARK), id.orElse(null), url.orElse(null))
        : null;
  }
}
