package dev.lookback.bot;

import dev.lookback.announce.Filter;
import dev.lookback.announce.Subscription;
import dev.lookback.announce.Subscription.Extras;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import dev.lookback.recap.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an admin fills in to subscribe a room. */
final class SubscriptionForm {

  static final String CHANNEL = "channel";

  private static final String LANGUAGE = "language";
  private static final String KINDS = "kinds";
  private static final String CITY = "city";
  private static final String TAG = "tag";
  private static final String PAGE_LANGUAGE = "page-language";
  private static final String LAST = "announce-last";
  private static final String ROLE = "role";
  private static final String THREAD = "thread";
  private static final String CROSSPOST = "crosspost";

  private static final int MOST_LAST = 100;

  private final Call call;
  private final Lines lines;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();

  SubscriptionForm(Call call) {
    this.call = call;
    this.lines = new Lines(call.language());
  }

  static Command.Option[] options() {
    return new Command.Option[] {
      Options.room(
          new Words(CHANNEL, "频道"), new Words("Where new recaps are posted", "新的回顾发到哪个频道"), true),
      Options.text(
          new Words(LANGUAGE, "语言"),
          new Words("The language of the posts; yours if you don't say", "帖子用什么语言；不填就用你的语言")),
      Options.text(
          new Words(KINDS, "类型"),
          new Words("recap, upcoming or both; recap if you don't say", "回顾、预告或全部；不填就是回顾")),
      Options.text(
          new Words(CITY, "城市"),
          new Words("Only events in these cities, with commas between them", "只要这些城市的活动，用逗号分隔")),
      Options.text(
          new Words(TAG, "标签"),
          new Words("Only events with one of these tags", "只要带有其中一个标签的活动，用逗号分隔")),
      Options.text(
          new Words(PAGE_LANGUAGE, "页面语言"),
          new Words("Only events with a page in one of these languages", "只要有这些语言页面的活动，如 zh, en")),
      Options.number(
          new Words(LAST, "补发最近"),
          new Words("How many of the recaps there are already to post", "已有的回顾里，补发最近的几篇")),
      Options.role(new Words(ROLE, "身份组"), new Words("Whom each post pings", "每篇帖子提醒哪个身份组")),
      Options.yesOrNo(
          new Words(THREAD, "讨论串"), new Words("Start a thread from each post", "每篇帖子开一个讨论串")),
      Options.yesOrNo(
          new Words(CROSSPOST, "转发"),
          new Words("Publish each post to the channel's followers", "把帖子发布给关注该频道的服务器"))
    };
  }

  /** What can't be understood; empty if all can. */
  List<String> complaints() {
    return complaints;
  }

  /** What can be understood, but may be a slip. */
  List<String> doubts() {
    return doubts;
  }

  /** What was filled in, which holds if there are no complaints. */
  Subscription read() {
    Filter filter = new Filter(cities(), tags(), languages());
    String role = call.option(ROLE);
    Extras extras =
        new Extras(role == null ? List.of() : List.of(role), isWanted(THREAD), isWanted(CROSSPOST));
    Room room = new Room(call.required(CHANNEL));
    return new Subscription(room, language(), kinds(), filter, last(), extras);
  }

  private boolean isWanted(String option) {
    return Boolean.parseBoolean(call.option(option));
  }

  private Language language() {
    String typed = call.required(LANGUAGE).toLowerCase(Locale.ROOT);
    return switch (typed) {
      case "" -> call.language();
      case "zh", "中文", "chinese" -> Language.ZH;
      case "en", "英文", "english" -> Language.EN;
      default -> {
        complain("The language is zh or en, not “%s”.", "语言只能是 zh 或 en，不能是“%s”。", typed);
        yield call.language();
      }
    };
  }

  private Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String typed : Listed.values(call.required(KINDS).toLowerCase(Locale.ROOT))) {
      switch (typed) {
        case "recap", "recaps", "回顾" -> kinds.add(Kind.RECAP);
        case "upcoming", "预告" -> kinds.add(Kind.UPCOMING);
        case "both", "all", "全部" -> kinds.addAll(EnumSet.of(Kind.RECAP, Kind.UPCOMING));
        default ->
            complain(
                "The kinds are recap, upcoming or both, not “%s”.",
                "类型只能是 回顾、预告 或 全部，不能是“%s”。", typed);
      }
    }
    return kinds.isEmpty() ? EnumSet.of(Kind.RECAP) : kinds;
  }

  private Set<String> cities() {
    Set<String> cities = new LinkedHashSet<>(Listed.values(call.required(CITY)));
    for (String city : cities) {
      if (!call.directory().hasCity(city)) {
        List<String> alike = call.directory().cities(city, 1);
        doubt(city, alike, "No event was in “%s” yet.", "目前没有在“%s”的活动。");
      }
    }
    return cities;
  }

  private Set<String> tags() {
    Set<String> tags = new LinkedHashSet<>(Listed.values(call.required(TAG)));
    for (String tag : tags) {
      List<String> alike = call.directory().tags(tag, Directory.CHOICES);
      if (alike.stream().noneMatch(tag::equalsIgnoreCase)) {
        doubt(tag, alike, "No event has the tag “%s” yet.", "目前没有带“%s”标签的活动。");
      }
    }
    return tags;
  }

  private Set<String> languages() {
    Set<String> languages = new LinkedHashSet<>();
    for (String typed : Listed.values(call.required(PAGE_LANGUAGE).toLowerCase(Locale.ROOT))) {
      if (typed.matches("[a-z]{2}")) {
        languages.add(typed);
      } else {
        complain(
            "A page's language is given by two letters such as zh or en, not by “%s”.",
            "页面语言写成两个字母，如 zh 或 en，不能写“%s”。", typed);
      }
    }
    return languages;
  }

  private int last() {
    Integer last = call.number(LAST);
    if (call.option(LAST) == null) {
      return 0;
    }
    if (last == null || last < 0 || last > MOST_LAST) {
      complain(
          "How many recaps to post is a number up to " + MOST_LAST + ", not “%s”.",
          "补发的篇数是 0 到 " + MOST_LAST + " 的数字，不能是“%s”。",
          call.required(LAST));
      return 0;
    }
    return last;
  }

  private void complain(String en, String zh, String typed) {
    complaints.add(lines.of(en, zh).formatted(Lines.brief(typed)));
  }

  private void doubt(String typed, List<String> near, String en, String zh) {
    String doubt = lines.of(en, zh).formatted(Lines.brief(typed));
    String meant =
        near.isEmpty() ? "" : lines.of(" Did you mean %s?", "是不是想写“%s”？").formatted(near.get(0));
    doubts.add(doubt + meant);
  }

  static List<Choice> choices(Call call, String option) {
    Lines lines = new Lines(call.language());
    String typed = call.required(option);
    return switch (option) {
      case LANGUAGE ->
          List.of(
              new Choice(lines.of("Chinese", "中文"), "zh"),
              new Choice(lines.of("English", "英文"), "en"));
      case KINDS ->
          List.of(
              new Choice(lines.of("recaps", "回顾"), "recap"),
              new Choice(lines.of("upcoming events", "活动预告"), "upcoming"),
              new Choice(lines.of("both", "全部"), "both"));
      case CITY -> Listed.choices(typed, it -> call.directory().cities(it, Directory.CHOICES));
      case TAG -> Listed.choices(typed, it -> call.directory().tags(it, Directory.CHOICES));
      case PAGE_LANGUAGE ->
          Listed.choices(typed, it -> call.directory().languages(it, Directory.CHOICES));
      default -> List.of();
    };
  }
}
