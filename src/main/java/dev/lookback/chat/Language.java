package dev.lookback.chat;

import java.util.Locale;

/** A language that Lookback speaks. */
public enum Language {
  EN,
  ZH;

  /**
   * The one nearest to what somebody reads.
   *
   * @param tag a BCP 47 tag such as {@code zh-CN} or {@code en-GB}
   */
  public static Language of(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("zh") ? ZH : EN;
  }
}
