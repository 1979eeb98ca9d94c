package dev.lookback.chat;

/** The same words in both languages. */
public record Words(String en, String zh) {

  /** The same in both. */
  public static Words same(String text) {
    return new Words(text, text);
  }

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
