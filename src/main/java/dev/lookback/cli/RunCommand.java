package dev.lookback.cli;

import dev.lookback.bot.Logged;
import dev.lookback.chat.Language;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Words;
import dev.lookback.chat.discord.Connection;
import dev.lookback.chat.discord.Discord;
import dev.lookback.chat.discord.LoginFailed;
import dev.lookback.config.Secret;
import dev.lookback.config.Settings;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

@Command(
    name = "run",
    description = {
      "Answers in Discord until it is stopped.",
      "Without a token it says so, and chats in the terminal."
    })
final class RunCommand implements Callable<Integer> {

  /** Who stops it waits no longer than 5 s. */
  private static final Duration LEAVING = Duration.ofSeconds(4);

  private static final Logger log = LoggerFactory.getLogger(RunCommand.class);

  private final Assembly assembly;
  private final Screen screen;
  private final ChatCommand chat;
  private volatile @Nullable Discord discord;
  private volatile @Nullable Broadcast broadcast;

  RunCommand(Assembly assembly, Screen screen, ChatCommand chat) {
    this.assembly = assembly;
    this.screen = screen;
    this.chat = chat;
  }

  @Override
  public Integer call() {
    Settings settings = assembly.settings();
    Secret token = settings.discord().token();
    if (token == null) {
      screen.note(
          "There is no Discord token, so this is a chat in the terminal. Give one in the variable"
              + " DISCORD_TOKEN; the README says how to get it.");
      return chat.call();
    }
    Logs.open(settings.logs().format());
    Memory memory = assembly.lastingMemory();
    if (memory.isLost()) {
      return memory.exitCode();
    }
    log.info(
        "Loaded {} documents: {} events, {} people",
        memory.edition().recaps().size(),
        memory.edition().events().size(),
        memory.edition().people().size());
    CompletableFuture<String> lost = new CompletableFuture<>();
    Discord opening =
        new Discord(assembly.discordOptions(settings.discord(), token), lost::complete);
    discord = opening;
    Broadcast telling = assembly.broadcast(memory.library(), opening.rooms());
    broadcast = telling;
    Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "leaving"));
    warnOfDisk();
    Respondent bot =
        assembly.bot(
            memory.library(),
            settings.chat().questionsPerMinute(),
            this::connection,
            telling.announcing());
    Respondent respondent = settings.logs().questions() ? new Logged(bot) : bot;
    try {
      opening.open(respondent);
      telling.begin(trouble -> log.warn("{}", trouble));
      throw new CommandFailed("The connection to Discord is lost: " + lost.get());
    } catch (LoginFailed e) {
      throw new CommandFailed(String.valueOf(e.getMessage()));
    } catch (InterruptedException | ExecutionException e) {
      throw new CommandFailed("Interrupted.");
    }
  }

  private void warnOfDisk() {
    String doubt = assembly.ledgerDoubt();
    if (doubt != null) {
      log.warn(
          "What was announced where may be forgotten with the next start, as {}. Then what is new"
              + " by that time is never announced. Keep it in a PostgreSQL: set DATABASE_URL.",
          doubt);
    }
  }

  /** First what makes posts, then what is needed to make them. */
  private void leave() {
    try {
      Broadcast telling = broadcast;
      if (telling != null) {
        telling.close(LEAVING.dividedBy(2));
      }
      Discord open = discord;
      if (open != null) {
        open.close(LEAVING.dividedBy(2));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String connection(Language language) {
    Discord open = discord;
    if (open == null) {
      return new Words("not yet", "尚未连接").in(language);
    }
    Connection now = open.connection();
    Words state =
        switch (now.state()) {
          case CONNECTED -> new Words("Discord, connected since %s", "Discord，连接于 %s");
          case CONNECTING -> new Words("Discord, connecting since %s", "Discord，%s 起正在连接");
          case CLOSED -> new Words("Discord, closed at %s", "Discord，%s 已断开");
        };
    Words delay = new Words(", answers within %d ms", "，延迟 %d 毫秒");
    Words losses = new Words(", lost %d times", "，断过 %d 次");
    return state.in(language).formatted(now.since())
        + (now.delay() == null ? "" : delay.in(language).formatted(now.delay().toMillis()))
        + (now.losses() == 0 ? "" : losses.in(language).formatted(now.losses()));
  }
}
