package dev.lookback.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The forms that settings have. */
final class Forms {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*");

  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]+");

  private static final Pattern DISCORD_ID = Pattern.compile("\\d{17,20}");

  private static final Pattern LANGUAGE_CODE = Pattern.compile("[A-Za-z]{2}");

  static final Form<String> TEXT = scalar("text", Function.identity());

  static final Form<Secret> SECRET = new Scalar<>("text", true, Secret::new);

  static final Form<Boolean> FLAG = oneOf(Map.of("true", true, "false", false));

  static final Form<URI> ADDRESS =
      scalar("an absolute address such as https://example.org/", Forms::address);

  /** The name or the number of a computer, and nothing of an address besides. */
  static final Form<String> HOST =
      scalar("a host such as proxy.example.org, without http:// and port", Forms::host);

  /** A channel or a role of Discord. YAML would take some of its digits without quotes. */
  static final Form<String> ID =
      scalar(
          "an id of 17 to 20 digits in quotes; Discord gives it with 'Copy ID' in developer mode",
          text -> matching(DISCORD_ID, text));

  static final Form<String> LANGUAGE =
      scalar(
          "a language's code such as zh or en",
          text -> matching(LANGUAGE_CODE, text).toLowerCase(Locale.ROOT));

  static final Form<ZoneId> TIME_ZONE =
      scalar("a time zone such as Asia/Shanghai", Forms::timeZone);

  private Forms() {}

  private static <T> Form<T> scalar(String what, Function<String, T> parser) {
    return new Scalar<>(what, false, parser);
  }

  static Form<Integer> wholeNumber(int least, int most) {
    return scalar(
        "a whole number from %s to %s".formatted(least, most),
        text -> within(least, Integer.valueOf(text), most));
  }

  /** A number of bytes. */
  static Form<Integer> size(int least, int most) {
    Measure sizes = Measure.SIZES;
    return scalar(
        "a size from %s to %s, such as '2 MiB'".formatted(sizes.write(least), sizes.write(most)),
        text -> Math.toIntExact(within((long) least, sizes.parse(text), (long) most)));
  }

  static Form<Duration> duration(Duration least, Duration most) {
    Measure times = Measure.MILLISECONDS;
    return scalar(
        "a time from %s to %s, such as '30 s' or '5 min'"
            .formatted(times.write(least.toMillis()), times.write(most.toMillis())),
        text -> within(least, duration(text), most));
  }

  /** A constant of an enum, in small letters and with hyphens. */
  static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
    Map<String, E> constants = new TreeMap<>();
    for (E constant : type.getEnumConstants()) {
      constants.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return oneOf(constants);
  }

  /** A path, which starts from the folder if it is relative. */
  static Form<Path> path(Path folder) {
    return scalar("a path", text -> folder.resolve(text).toAbsolutePath().normalize());
  }

  /**
   * A pattern of paths.
   *
   * @param check throws an {@link IllegalArgumentException} that says what is wrong with it
   */
  static Form<String> glob(Consumer<String> check) {
    return scalar(
        "a pattern of paths such as '**/*.md'",
        text -> {
          try {
            check.accept(text);
            return text;
          } catch (IllegalArgumentException e) {
            throw new Scalar.UnfitException(String.valueOf(e.getMessage()));
          }
        });
  }

  /**
   * Words with fields for what they are about.
   *
   * @param check throws an {@link IllegalArgumentException} that says what is wrong with them, and
   *     repeats no more of them than words in braces that are like the name of a field
   */
  static Form<String> template(Consumer<String> check) {
    return TEXT.checked(
        (text, value) -> {
          try {
            check.accept(text);
          } catch (IllegalArgumentException e) {
            boolean expanded =
                !(value.node() instanceof ScalarNode it && it.getValue().strip().equals(text));
            value.reject(
                expanded
                    ? "can't be used as a template, once expanded"
                    : String.valueOf(e.getMessage()));
          }
        });
  }

  static <T> Form<List<T>> list(Form<T> item) {
    return value -> {
      if (!(value.node() instanceof SequenceNode list) || value.hasTag()) {
        value.rejectKind("a list, with '- ' before each item");
        return null;
      }
      int before = value.problems().count();
      List<T> items = new ArrayList<>();
      for (int i = 0; i < list.getValue().size(); i++) {
        T read = value.item(i, list.getValue().get(i)).demand(item);
        if (read != null) {
          items.add(read);
        }
      }
      return value.problems().count() == before ? items : null;
    };
  }

  static <T> Form<List<T>> nonEmptyList(Form<T> item) {
    return list(item)
        .checked(
            (items, value) -> {
              if (items.isEmpty()) {
                value.reject("the list is empty; write at least one item");
              }
            });
  }

  /**
   * A section, whose reader asks for the keys and gives what makes the record. The record is made
   * only if the whole section is sound, so that all required settings are there.
   */
  static <T> Form<T> section(Function<Section, Supplier<T>> reader) {
    return value -> {
      if (!(value.node() instanceof MappingNode mapping) || value.hasTag()) {
        value.rejectKind("lines of 'key: value'");
        return null;
      }
      int before = value.problems().count();
      Section section = new Section(value, mapping);
      Supplier<T> record = reader.apply(section);
      section.close();
      return value.problems().count() == before ? record.get() : null;
    };
  }

  private static <T> Form<T> oneOf(Map<String, T> choices) {
    return scalar(
        "one of " + String.join(", ", new TreeMap<>(choices).keySet()),
        text -> {
          T choice = choices.get(text.toLowerCase(Locale.ROOT));
          if (choice == null) {
            throw new IllegalArgumentException();
          }
          return choice;
        });
  }

  private static <C extends Comparable<C>> C within(C least, C value, C most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  /** Also takes the ISO form, such as {@code PT1M30S}. */
  private static Duration duration(String text) {
    if (!text.startsWith("P")) {
      return Duration.ofMillis(Measure.MILLISECONDS.parse(text));
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static ZoneId timeZone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String matching(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  private static String host(String text) {
    if (!NAME.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  private static URI address(String text) {
    URI address = URI.create(text);
    boolean web =
        "http".equalsIgnoreCase(address.getScheme())
            || "https".equalsIgnoreCase(address.getScheme());
    if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
      throw new IllegalArgumentException();
    }
    return address;
  }
}
