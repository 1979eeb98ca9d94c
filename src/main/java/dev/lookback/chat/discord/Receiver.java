package dev.lookback.chat.discord;

import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Access;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.javacord.api.DiscordApi;
import org.javacord.api.entity.DiscordEntity;
import org.javacord.api.entity.message.Message;
import org.javacord.api.entity.message.MessageFlag;
import org.javacord.api.interaction.AutocompleteInteraction;
import org.javacord.api.interaction.ButtonInteraction;
import org.javacord.api.interaction.InteractionBase;
import org.javacord.api.interaction.SlashCommandInteraction;
import org.javacord.api.interaction.SlashCommandInteractionOption;
import org.javacord.api.listener.GloballyAttachableListenerManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what happens in Discord to a respondent, and its replies back. */
final class Receiver {
  private static final Logger log = LoggerFactory.getLogger(Receiver.class);

  /** Discord gives 3 seconds for the first answer, of which the way takes some. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Respondent respondent;
  private final Answering answering;
  private final Duration patience;
  private final Function<DiscordApi, Wire> wires;

  /**
   * Makes one.
   *
   * @param pool where answers are found, with bounds; work that it refuses is answered so
   */
  Receiver(Respondent respondent, Executor pool) {
    this(respondent, pool, PATIENCE, Requests::new);
  }

  Receiver(
      Respondent respondent, Executor pool, Duration patience, Function<DiscordApi, Wire> wires) {
    this.respondent = respondent;
    this.answering = new Answering(pool, patience);
    this.patience = patience;
    this.wires = wires;
  }

  /** Hears of all that happens from now on. */
  void listen(GloballyAttachableListenerManager events) {
    events.addSlashCommandCreateListener(event -> run(event.getSlashCommandInteraction()));
    events.addAutocompleteCreateListener(event -> complete(event.getAutocompleteInteraction()));
    events.addButtonClickListener(event -> press(event.getButtonInteraction()));
    events.addMessageCreateListener(event -> hear(event.getMessage()));
  }

  /** Has Discord offer the respondent's commands. What is offered already stays as it is. */
  void register(DiscordApi api) {
    var unused =
        Registration.of(respondent.commands(), wires.apply(api))
            .whenComplete(
                (done, failure) -> {
                  if (failure != null) {
                    log.error(
                        "Could not register the commands: {}", Anonymous.bare(failure).toString());
                  }
                });
  }

  /** Takes up nothing more, and waits for answers under way; false if they took longer. */
  boolean drain(Duration time) throws InterruptedException {
    return answering.drain(time);
  }

  private void run(SlashCommandInteraction interaction) {
    Invocation invocation = invocation(interaction);
    Spot spot =
        new CommandSpot(
            wire(interaction), address(interaction), language(interaction), hides(invocation));
    answering.answer(named(invocation), spot, () -> respondent.run(invocation));
  }

  /** Whether the answer is for nobody else, as is all that admins do. */
  private boolean hides(Invocation invocation) {
    if (Boolean.parseBoolean(invocation.option(Command.PRIVATE))) {
      return true;
    }
    return respondent.commands().stream()
        .filter(command -> command.group().equals(invocation.group()))
        .filter(command -> command.name().en().equals(invocation.command()))
        .map(Command::access)
        .anyMatch(Access.ADMINS::equals);
  }

  private void complete(AutocompleteInteraction interaction) {
    Invocation invocation = invocation(interaction);
    String option = interaction.getFocusedOption().getName();
    answering.track(
        "the typing of " + named(invocation),
        () ->
            answering
                .find(() -> respondent.complete(invocation, option))
                .completeOnTimeout(List.of(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(e -> nothing(invocation, e))
                .thenCompose(
                    choices ->
                        wire(interaction)
                            .respond(address(interaction), Response.choices(choices))));
  }

  private static List<Choice> nothing(Invocation invocation, Throwable failure) {
    log.error("Completing {} failed", named(invocation), Anonymous.of(failure));
    return List.of();
  }

  private void press(ButtonInteraction interaction) {
    Message message = interaction.getMessage();
    PressSpot spot =
        new PressSpot(
            wire(interaction),
            address(interaction),
            language(interaction),
            message.getFlags().contains(MessageFlag.EPHEMERAL));
    String id = interaction.getCustomId();
    String state = Control.state(id);
    if (Control.isShare(id)) {
      answering.track("a share button", () -> share(message, spot));
    } else if (state == null) {
      answering.answer("an unknown button", spot, () -> say(Wording.STALE_BUTTON, spot));
    } else {
      answering.answer(
          "a button",
          spot,
          () ->
              respondent.pressed(state, Asker.of(interaction, spot.language()), room(interaction)));
    }
  }

  private static CompletableFuture<Void> share(Message message, PressSpot spot) {
    return spot.share(Shown.of(message));
  }

  private void hear(Message message) {
    Question question = Question.of(message);
    if (question == null) {
      return;
    }
    Room room = new Room(message.getChannel().getIdAsString());
    Spot spot =
        new MessageSpot(
            wires.apply(message.getApi()),
            room.id(),
            message.getIdAsString(),
            question.by().language());
    answering.answer(
        "a message", spot, () -> respondent.said(question.text(), question.by(), room));
  }

  private static Reply say(Words words, Spot spot) {
    return Reply.say(spot.language(), Manner.PRIVATE, words.in(spot.language()));
  }

  private static Invocation invocation(SlashCommandInteraction interaction) {
    String command =
        interaction.getOptions().stream()
            .findFirst()
            .filter(SlashCommandInteractionOption::isSubcommandOrGroup)
            .map(SlashCommandInteractionOption::getName)
            .orElse("");
    Map<String, String> given = new HashMap<>();
    for (SlashCommandInteractionOption option : interaction.getArguments()) {
      option.getStringRepresentationValue().ifPresent(value -> given.put(option.getName(), value));
    }
    return new Invocation(
        interaction.getCommandName(),
        command,
        given,
        Asker.of(interaction, language(interaction)),
        room(interaction));
  }

  private static String named(Invocation invocation) {
    return "/%s %s".formatted(invocation.group(), invocation.command());
  }

  private Wire wire(InteractionBase interaction) {
    return wires.apply(interaction.getApi());
  }

  private static Wire.Interaction address(InteractionBase interaction) {
    return new Wire.Interaction(
        interaction.getIdAsString(),
        interaction.getToken(),
        Long.toUnsignedString(interaction.getApplicationId()));
  }

  private static Language language(InteractionBase interaction) {
    return Language.of(interaction.getLocale().getLocaleCode());
  }

  private static Room room(InteractionBase interaction) {
    return new Room(
        interaction
            .getChannel()
            .map(DiscordEntity::getIdAsString)
            .orElseGet(() -> interaction.getUser().getIdAsString()));
  }
}
