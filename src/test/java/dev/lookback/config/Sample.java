package dev.lookback.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Settings with a key of each form, all optional. */
record Sample(
    @Nullable String text,
    @Nullable Boolean flag,
    @Nullable Integer number,
    @Nullable Integer size,
    @Nullable Duration time,
    @Nullable Level level,
    @Nullable URI address,
    @Nullable List<Integer> numbers,
    @Nullable Account account) {

  enum Level {
    LOW,
    VERY_HIGH
  }

  /** A section in the settings. */
  record Account(Secret token, @Nullable Secret password) {
    static Supplier<Account> read(Section section) {
      Setting<Secret> token = section.required("token", Forms.SECRET);
      Setting<Secret> password = section.optional("password", Forms.SECRET);
      return () -> new Account(token.get(), password.orNull());
    }
  }

  static Supplier<Sample> read(Section section) {
    Setting<String> text = section.optional("text", Forms.TEXT);
    Setting<Boolean> flag = section.optional("flag", Forms.FLAG);
    Setting<Integer> number = section.optional("number", Forms.wholeNumber(-10, 10));
    Setting<Integer> size = section.optional("size", Forms.size(0, 1 << 20));
    Setting<Duration> time =
        section.optional("time", Forms.duration(Duration.ofSeconds(1), Duration.ofDays(2)));
    Setting<Level> level = section.optional("level", Forms.oneOf(Level.class));
    Setting<URI> address = section.optional("address", Forms.ADDRESS);
    Setting<List<Integer>> numbers =
        section.optional("numbers", Forms.list(Forms.wholeNumber(0, 9)));
    Setting<Account> account = section.optional("account", Forms.section(Account::read));
    return () ->
        new Sample(
            text.orNull(),
            flag.orNull(),
            number.orNull(),
            size.orNull(),
            time.orNull(),
            level.orNull(),
            address.orNull(),
            numbers.orNull(),
            account.orNull());
  }

  static Sample parse(String text, Map<String, String> environment) throws SettingsException {
    return new SettingsReader(environment, (include, exclude) -> {}, (part, words) -> {})
        .parse(Path.of("config.yml"), text, Forms.section(Sample::read));
  }
}
