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

  /** The text isn't what it has to be, and the reason is worth telling in its own words. */
  static final class UnfitException extends IllegalArgumentException {
    private final String reason;

    UnfitException(String reason) {
      super(reason);
      this.reason = reason;
    }
  }

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

  private @Nullable T parse(String text, ScalarNode scalar, Value value) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      value.reject(explain(e, text, scalar));
      return null;
    }
  }

  /** Repeats the value as the file has it, never as the environment gives it. */
  private String explain(IllegalArgumentException failure, String text, ScalarNode scalar) {
    String written = scalar.getValue().strip();
    boolean expanded = !text.equals(written);
    if (scalar.getStartMark().getLine() != scalar.getEndMark().getLine()) {
      return "this value, which goes on over several lines, is not " + what;
    }
    if (failure instanceof UnfitException unfit && !expanded && mayShow(written)) {
      return unfit.reason;
    }
    String shown = mayShow(written) ? "'" + written + "'" : "this value";
    return shown + (expanded ? ", once expanded, is not " : " is not ") + what;
  }

  private boolean mayShow(String written) {
    return !isSecret
        && written.length() <= LONGEST_SHOWN
        && written.codePoints().allMatch(Scalar::isVisible)
        && !RISKY.matcher(VARIABLE.matcher(written).replaceAll("")).find();
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
