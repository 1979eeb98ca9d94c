package dev.lookback.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A channel where new recaps are announced, and which of them.
 *
 * @param channel its id
 * @param language that it is told in
 * @param cities of which an event is in one, or empty for any; likewise tags and languages
 * @param languages in one of which there is a page, as ISO 639-1 codes
 * @param announceLast how many of those that are there already are told at once
 * @param roles ids of those who are pinged
 * @param thread whether a thread starts from each post
 * @param crosspost whether each post is passed on to those who follow the channel
 * @param template own words by their part: text, title, body or talk
 */
public record RoomSettings(
    String channel,
    Language language,
    List<Kind> kinds,
    List<String> cities,
    List<String> tags,
    List<String> languages,
    int announceLast,
    List<String> roles,
    boolean thread,
    boolean crosspost,
    Map<String, String> template) {

  /** A language that Lookback speaks. */
  public enum Language {
    EN,
    ZH
  }

  /** What is announced. */
  public enum Kind {
    RECAP,
    UPCOMING
  }

  private static final int MOST_LAST = 100;
  private static final List<String> PARTS = List.of("text", "title", "body", "talk");

  public RoomSettings {
    kinds = List.copyOf(kinds);
    cities = List.copyOf(cities);
    tags = List.copyOf(tags);
    languages = List.copyOf(languages);
    roles = List.copyOf(roles);
    template = Map.copyOf(template);
  }

  static Supplier<RoomSettings> read(
      Section section, Form<String> channelForm, BiConsumer<String, String> templateCheck) {
    Setting<String> channel = section.required("channel", channelForm);
    Setting<Language> language = section.required("language", Forms.oneOf(Language.class));
    Setting<List<Kind>> kinds =
        section.optional("kinds", Forms.nonEmptyList(Forms.oneOf(Kind.class)));
    Setting<List<String>> cities = section.optional("cities", Forms.list(Forms.TEXT));
    Setting<List<String>> tags = section.optional("tags", Forms.list(Forms.TEXT));
    Setting<List<String>> languages = section.optional("languages", Forms.list(Forms.LANGUAGE));
    Setting<Integer> last = section.optional("announce-last", Forms.wholeNumber(0, MOST_LAST));
    Setting<List<String>> roles = section.optional("roles", Forms.list(Forms.ID));
    Setting<Boolean> thread = section.optional("thread", Forms.FLAG);
    Setting<Boolean> crosspost = section.optional("crosspost", Forms.FLAG);
    Setting<Map<String, String>> template =
        section.optional("template", Forms.section(own -> readTemplate(own, templateCheck)));
    return () ->
        new RoomSettings(
            channel.get(),
            language.get(),
            kinds.or(List.of(Kind.RECAP)),
            cities.or(List.of()),
            tags.or(List.of()),
            languages.or(List.of()),
            last.or(0),
            roles.or(List.of()),
            thread.or(false),
            crosspost.or(false),
            template.or(Map.of()));
  }

  private static Supplier<Map<String, String>> readTemplate(
      Section section, BiConsumer<String, String> check) {
    Map<String, String> template = new LinkedHashMap<>();
    for (String part : PARTS) {
      Form<String> form = Forms.template(text -> check.accept(part, text));
      String text = section.optional(part, form).orNull();
      if (text != null) {
        template.put(part, text);
      }
    }
    return () -> template;
  }
}
