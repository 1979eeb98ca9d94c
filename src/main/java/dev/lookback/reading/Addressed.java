package dev.lookback.reading;

import dev.lookback.recap.Slides;
import dev.lookback.recap.Video;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Finds who gave a talk in the end of its title, or the names of its files: 议题二 王小明 怎样写回顾.pdf. */
final class Addressed {

  private static final Wording BEFORE_NAME =
      Wording.anyCase("(.{4,}?)(?: ?[(（]| (?:with|by|w/) | ?[-–—|｜:：,，]+ ?)");

  private Addressed() {}

  /** Adds the guests whom the files of talks without speakers name. */
  static void addSpeakers(List<Draft> drafts, List<Mention> guests) {
    if (guests.isEmpty()) {
      return;
    }
    for (Draft draft : drafts) {
      if (draft.people.isEmpty()) {
        titled(draft, guests);
      }
      if (draft.people.isEmpty() && draft.slides.size() + draft.videos.size() > 0) {
        String names = fileNames(draft);
        guests.stream()
            .filter(guest -> Names.isHan(guest.name()) && names.contains(guest.name()))
            .forEach(draft::add);
      }
    }
  }

  /** A title that ends with a guest's name: "Caches with Jane Roe", 题目（姓名）. */
  private static void titled(Draft draft, List<Mention> guests) {
    for (Mention guest : guests) {
      int end = draft.title.length();
      boolean closed = ")）".indexOf(draft.title.charAt(end - 1)) >= 0;
      int start = end - guest.name().length() - (closed ? 1 : 0);
      if (start > 0 && draft.title.startsWith(guest.name(), start)) {
        Wording.Search title = BEFORE_NAME.matcher(draft.title.substring(0, start));
        if (title.matches()) {
          draft.title = title.group(1);
          draft.add(guest);
          return;
        }
      }
    }
  }

  private static String fileNames(Draft draft) {
    StringBuilder names = new StringBuilder();
    Stream.concat(draft.slides.stream().map(Slides::url), draft.videos.stream().map(Video::url))
        .limit(4)
        .forEach(url -> names.append(decoded(url.substring(url.lastIndexOf('/') + 1))).append(' '));
    return names.toString();
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
