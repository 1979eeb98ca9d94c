package dev.lookback.reading;

import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of a panel: its theme and who sat on it. */
final class Panel {

  private static final Wording PANEL =
      Wording.anyCase(
          "圆桌|(?<![a-z])(?:round ?table|panel)(?: (?:forum|discussion|session|debate|talk))?");
  private static final Wording NAMED = Wording.of("圆桌(?:论坛|讨论|会谈|对话|交流|环节|访谈|会议)?");
  private static final Wording THEME =
      Wording.of("(?:围绕|以|就)[“《]([^”》]{6,60})[”》](?:为主题|的主题|为题|的话题)");
  private static final Wording LISTED =
      Wording.of(
          "(?:分别[是为]|依次[是为]|左[到至]右(?:分别|依次)?[是为]?|嘉宾[是为有]?(?=[:：—])|邀请(?:了|到)?(?:现场)?[^，。:：—]{0,10}嘉宾)\\s*[:：—]+\\s*");
  private static final Wording HOST =
      Wording.of("主持人(\\p{IsHan}{2,4}?)(?=[与和、，]|主持)|在(\\p{IsHan}{2,4})的主持下");
  private static final Wording COUNTED = Wording.of("前面的?([一二三四五六七八九十])位[^，。]{0,6}(?:嘉宾|讲师|讲者)");
  private static final Wording SEPARATOR = Wording.of("[、，,；]| ?和|与");

  private Panel() {}

  static boolean isPanel(String text) {
    return PANEL.matcher(text).find();
  }

  /**
   * The panel that a paragraph or caption tells of; null if it tells of none, or only that there
   * was one.
   */
  static @Nullable Draft read(String text, int line, int block) {
    if (!isPanel(text)) {
      return null;
    }
    List<Mention> people = listed(text);
    Wording.Search theme = THEME.matcher(text);
    boolean themed = theme.find();
    if (people.isEmpty() && !themed && !NAMED.matcher(text.strip()).matches() && !tells(text)) {
      return null;
    }
    Wording.Search named = NAMED.matcher(text);
    String name =
        named.find() && named.group().length() > 2 && !named.group().endsWith("环节")
            ? named.group()
            : "圆桌论坛";
    if (!Names.hasHan(text)) {
      Wording.Search latin = PANEL.matcher(text);
      name = latin.find() ? latin.group() : name;
    }
    Draft draft =
        new Draft(
            themed ? theme.group(1) : name,
            themed ? Title.QUOTED : Title.LISTED,
            Evidence.stated(line, text),
            block,
            block);
    people.forEach(draft::add);
    return draft;
  }

  /** Adds the speakers that a panel only counts: "the six speakers before". */
  static void addCounted(Draft panel, List<Draft> drafts) {
    String quote = panel.evidence.quote();
    Wording.Search counted = COUNTED.matcher(quote);
    if (!quote.contains("前面") || !counted.find()) {
      return;
    }
    int wanted = "一二三四五六七八九十".indexOf(counted.group(1)) + 1;
    int at = drafts.indexOf(panel);
    List<Mention> before = new ArrayList<>();
    for (int i = at - 1; i >= 0 && before.size() < wanted; i--) {
      Draft draft = drafts.get(i);
      if (draft.sureness != Title.GREETING) {
        draft.people.stream()
            .filter(person -> !panel.isBy(person.name()))
            .forEach(person -> before.add(0, person));
      }
    }
    if (before.size() == wanted) {
      before.forEach(panel::add);
    }
  }

  private static boolean tells(String text) {
    return text.contains("圆桌")
        && (text.contains("话题") || text.contains("探讨") || text.contains("讨论"))
        && !text.contains("多种");
  }

  private static List<Mention> listed(String text) {
    List<Mention> people = new ArrayList<>();
    Wording.Search host = HOST.matcher(text);
    while (host.find()) {
      String name = host.group(1) != null ? host.group(1) : host.group(2);
      if (Names.isHanName(name)) {
        people.add(Mention.of(name, null));
      }
    }
    Wording.Search list = LISTED.matcher(text);
    if (!list.find()) {
      return people;
    }
    int stop = stopOf(text, list.end());
    String names = text.substring(list.end(), stop);
    List<Mention> credentialed = People.in(names);
    if (credentialed.size() > 1) {
      people.addAll(credentialed);
      return people;
    }
    for (String part : SEPARATOR.split(names)) {
      String name = part.strip();
      int length =
          Names.isHanName(name) ? name.length() : name.length() > 2 ? Names.lengthAt(name, 0) : 0;
      Mention mention =
          length > 0 ? Mention.of(name.substring(0, length), null) : Caption.parse(name);
      if (mention != null) {
        people.add(mention);
      }
    }
    return people;
  }

  private static int stopOf(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("。）)\n".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
