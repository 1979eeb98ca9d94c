package dev.lookback.config;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A form written as a single value, such as a size. Quotes make no difference: the form alone says
 * what a value is.
 *
 * @param what it has to be, in the words of an error
 * @param isSecret whether its text must never be shown
 * @param parser gets text that doesn't begin or end in blanks and isn't empty; throws an {@link
 *     IllegalArgumentException} if the text isn't what it has to be
 */
record Scalar<T>(String what, boolean isSecret, Function<String, T> parser) implements Form<T> {

  /**
   * A value that may hold something else than was meant, such as the next line after a forgotten
   * quote, or a token pasted at the wrong key. It isn't repeated in an error.
   */
  private static final Pattern RISKY = Pattern.compile("[\"'=@]|:(?!//|\\d)|[\\w-]{24}");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Z0-9_]*(:-)?");
  private static final int LONGEST_SHOWN = 80;

  @Override
  public @Nullable T read(Value value) {
    if (!(value.node() instanceof ScalarNode scalar) || value.hasTag()) {
      value.rejectKind(what);
      return null;
    }
    String written = scalar.getValue();
    if (value.isMissing() || written.isBlank()) {
      value.reject("there is no value; write one here");
      return null;
    }
    String text;
    try {
      text = value.variables().expand(written).strip();
    } catch (Variables.UnresolvedException e) {
      value.reject(e.reason());
      return null;
    }
    return text.isEmpty() ? null : parse(text, scalar, value);
  }

  /** Rejects without the cause, which would repeat the text. */
  private @Nullable T parse(String text, ScalarNode scalar, Value value) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      boolean expanded = !text.equals(scalar.getValue().strip());
      value.reject(
          "%s%s is not %s".formatted(shown(scalar), expanded ? ", once expanded," : "", what));
      return null;
    }
  }

  /** The value as the file has it, never as the environment gives it, if it may be shown. */
  private String shown(ScalarNode scalar) {
    if (scalar.getStartMark().getLine() != scalar.getEndMark().getLine()) {
      return "this value, which goes on over several lines,";
    }
    String written = scalar.getValue().strip();
    boolean hidden =
        isSecret
            || written.length() > LONGEST_SHOWN
            || !written.codePoints().allMatch(Scalar::isVisible)
            || RISKY.matcher(VARIABLE.matcher(written).replaceAll("")).find();
    return hidden ? "this value" : "'" + written + "'";
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
