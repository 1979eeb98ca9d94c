package dev.lookback.ask;

import dev.lookback.library.Event;
import dev.lookback.library.Gazetteer;
import dev.lookback.library.Session;
import dev.lookback.search.NameIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The honest kinds of no, each with the nearest thing that exists. */
final class Nos {

  private final Inquiry inquiry;
  private final Phrases phrases;

  Nos(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.phrases = inquiry.phrases;
  }

  private Draft no(Reason reason) {
    return inquiry.draft().because(reason);
  }

  Answer noEvent() {
    Scope.Missing missing = inquiry.scope().no();
    String what = missing == null ? inquiry.query.words() : missing.what();
    Draft draft =
        no(Reason.NO_SUCH_EVENT)
            .say(
                what.isBlank()
                    ? phrases.of("没有找到这样的活动。", "No such event is in the documents.")
                    : phrases.of(
                        "没有找到“" + what + "”的活动。",
                        "No event for “" + what + "” is in the documents."));
    if (missing != null && !missing.nearest().isEmpty()) {
      if (isElsewhere(missing.nearest())) {
        draft.say(
            phrases.of("去过的城市：", "There were events in: ")
                + phrases.names(inquiry.scopes.cities(10)));
        draft.say(phrases.of("最近的一场是：", "The latest was:"));
      } else {
        draft.say(phrases.of("最接近的是：", "The nearest:"));
      }
      for (Event event : missing.nearest()) {
        draft.say("- " + phrases.eventWithSource(event)).suggest(List.of(event.main().title()));
      }
    }
    return draft.answer();
  }

  /** Whether these were not in the place that the question names. */
  private boolean isElsewhere(List<Event> events) {
    Set<String> cities = new HashSet<>();
    inquiry.query.places().forEach(place -> cities.addAll(place.cities()));
    return !cities.isEmpty() && inquiry.outline.in(cities, events).isEmpty();
  }

  Answer nothingAhead() {
    Draft draft =
        no(Reason.NO_SUCH_EVENT)
            .say(
                phrases.of(
                    "文档里没有 " + inquiry.today + " 之后的活动。",
                    "The documents announce no event from " + inquiry.today + " on."));
    List<Event> past =
        inquiry.scope().events().stream().filter(event -> !inquiry.scopes.isAhead(event)).toList();
    if (!past.isEmpty()) {
      Event last = past.get(past.size() - 1);
      draft.say(phrases.of("最近的一场是：", "The latest was: ") + phrases.eventWithSource(last));
    }
    return draft.answer();
  }

  Answer noPerson(String name) {
    List<String> like =
        inquiry.edition.names().like(name, 3).stream()
            .map(NameIndex.Found::name)
            .distinct()
            .toList();
    Draft draft =
        no(Reason.NO_SUCH_PERSON)
            .say(
                phrases.of(
                    "文档里没有叫“" + name + "”的讲者。",
                    "No speaker called “" + name + "” is in the documents."));
    if (!like.isEmpty()) {
      draft.say(phrases.of("是不是想问：", "Did you mean: ") + phrases.names(like)).suggest(like);
    }
    return draft.answer();
  }

  Answer noMembers(String organisation) {
    return no(Reason.NO_SUCH_PERSON)
        .say(
            phrases.of(
                "文档里没有来自“" + organisation + "”的讲者。",
                "No speaker from “" + organisation + "” is in the documents."))
        .answer();
  }

  Answer noTalk(String what) {
    Draft draft = no(Reason.NO_SUCH_TALK);
    Set<String> people = inquiry.people();
    if (!people.isEmpty()) {
      String who = phrases.names(people);
      draft.say(
          phrases.of(
              who + " 没有" + (what.isBlank() ? "这样的分享。" : "“" + what + "”的分享。"),
              who + " gave no talk" + (what.isBlank() ? " there." : " for “" + what + "”.")));
      List<Session> others = inquiry.sessionsOf(inquiry.persons(), inquiry.edition.events());
      others.stream()
          .limit(3)
          .forEach(
              session ->
                  draft.say(phrases.of("讲过的有：", "There is: ") + phrases.talkWithSource(session)));
      return draft.answer();
    }
    return draft
        .say(
            phrases.of(
                "没有找到关于“" + what + "”的分享。", "No talk about “" + what + "” is in the documents."))
        .answer();
  }

  /** The talks or events are known, but no recording or slides of them. */
  Answer nothingToWatch(boolean video, Collection<Session> sessions, Collection<Event> events) {
    Draft draft = no(video ? Reason.NO_VIDEO : Reason.NO_SLIDES);
    String thing = video ? phrases.of("录像", "recording") : phrases.of("幻灯片", "slides");
    List<Session> few = sessions.stream().limit(3).toList();
    if (few.isEmpty()) {
      for (Event event : events.stream().limit(3).toList()) {
        draft.say(
            phrases.of(
                "有这场活动，但文档里没有" + thing + "：" + phrases.eventWithSource(event),
                "The event is known, but no " + thing + ": " + phrases.eventWithSource(event)));
      }
    }
    for (Session session : few) {
      draft.say(
          phrases.of(
              "有这个分享，但文档里没有" + thing + "：" + phrases.talkWithSource(session),
              "The talk is known, but no " + thing + ": " + phrases.talkWithSource(session)));
    }
    return draft.answer();
  }

  Answer notStated(Collection<Event> events) {
    Draft draft = no(Reason.NOT_STATED).say(phrases.of("文档没有写这个。", "The documents don't say."));
    events.stream()
        .limit(2)
        .forEach(
            event ->
                draft.say(phrases.of("最接近的是：", "The nearest: ") + phrases.eventWithSource(event)));
    return draft.answer();
  }

  Answer offTopic() {
    return no(Reason.OFF_TOPIC)
        .say(
            phrases.of(
                "这个我答不了。可以问我往期活动、讲者、分享和录像，比如：",
                "That I can't answer. Ask me about past events, speakers, talks and recordings:"))
        .say(example())
        .suggest(List.of(example()))
        .answer();
  }

  Answer help() {
    List<String> lines = new ArrayList<>();
    lines.add(phrases.of("可以这样问：", "You can ask:"));
    lines.add(example());
    lines.add(phrases.of("最近一次活动是什么时候？", "When was the latest event?"));
    lines.add(phrases.of("谁讲得最多？", "Who has spoken most?"));
    Draft draft = no(Reason.OFF_TOPIC);
    lines.forEach(draft::say);
    return draft.suggest(lines.subList(1, lines.size())).answer();
  }

  private String example() {
    for (int i = inquiry.edition.events().size() - 1; i >= 0; i--) {
      Event event = inquiry.edition.events().get(i);
      String city = event.city();
      boolean online = Scopes.ONLINE.equals(Scopes.canonicalCity(event));
      if (city != null && !online && !event.speakers().isEmpty()) {
        return phrases.of(Gazetteer.canonical(city) + "站有哪些讲师？", "Who spoke in " + city + "?");
      }
    }
    return phrases.of("有哪些活动？", "Which events were there?");
  }
}
