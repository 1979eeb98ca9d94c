package dev.lookback.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration file says.
 *
 * @param site the address that relative pages and images are resolved against
 * @param sources where the documents are, at least one, each with a name of its own
 */
public record Settings(
    @Nullable URI site,
    List<SourceSettings> sources,
    DiscordSettings discord,
    ChatSettings chat,
    AnnounceSettings announce,
    LogSettings logs) {

  public Settings {
    sources = List.copyOf(sources);
  }

  /** Folders with all else as it is when not configured. */
  public static Settings of(@Nullable URI site, List<SourceSettings> sources) {
    return new Settings(
        site,
        sources,
        DiscordSettings.NONE,
        ChatSettings.USUAL,
        AnnounceSettings.in(Path.of("")),
        LogSettings.USUAL);
  }

  /** The same with other sources. */
  public Settings with(List<SourceSettings> others) {
    return new Settings(site, others, discord, chat, announce, logs);
  }

  static Supplier<Settings> read(
      Section section,
      BiConsumer<List<String>, List<String>> globCheck,
      BiConsumer<String, String> templateCheck) {
    Setting<URI> site = section.optional("site", Forms.ADDRESS);
    Setting<List<SourceSettings>> sources =
        section.required("sources", Forms.nonEmptyList(source(site, globCheck)));
    Setting<DiscordSettings> discord =
        section.optional("discord", Forms.section(DiscordSettings::read));
    Setting<ChatSettings> chat = section.optional("chat", Forms.section(ChatSettings::read));
    Setting<AnnounceSettings> announce =
        section.optional(
            "announce", Forms.section(own -> AnnounceSettings.read(own, templateCheck)));
    Setting<LogSettings> logs = section.optional("logs", Forms.section(LogSettings::read));
    return () ->
        new Settings(
            site.orNull(),
            sources.get(),
            discord.or(DiscordSettings.NONE),
            chat.or(ChatSettings.USUAL),
            announce.or(AnnounceSettings.in(section.folder())),
            logs.or(LogSettings.USUAL));
  }

  private static Form<SourceSettings> source(
      Setting<URI> site, BiConsumer<List<String>, List<String>> globCheck) {
    Map<String, String> pathsByName = new HashMap<>();
    return Forms.section(section -> SourceSettings.read(section, site.orNull(), globCheck))
        .checked(
            (source, value) -> {
              String other = pathsByName.putIfAbsent(source.name(), value.path());
              if (other != null) {
                value.reject("has the name of %s; give each a 'name' of its own".formatted(other));
              }
            });
  }
}
