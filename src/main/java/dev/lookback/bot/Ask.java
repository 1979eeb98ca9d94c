package dev.lookback.bot;

import static dev.lookback.bot.Options.forAll;
import static dev.lookback.bot.Options.privately;
import static dev.lookback.bot.Options.required;

import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Person;
import java.util.List;
import java.util.stream.Stream;

/** Answers a question in plain words. */
final class Ask implements Feature {

  static final String NAME = "ask";
  static final String QUESTION = "question";

  private static final int PEOPLE = 10;
  private static final int EVENTS = 5;

  private final Questions questions;

  Ask(Questions questions) {
    this.questions = questions;
  }

  @Override
  public Command command() {
    return forAll(
        new Words(NAME, "提问"),
        new Words("Ask about past events, speakers, talks and recordings", "问往期活动、讲者、分享和录像"),
        required(new Words(QUESTION, "问题"), new Words("In your own words", "用自己的话说")),
        privately());
  }

  @Override
  public Reply run(Call call) {
    return questions.reply(
        call.directory(),
        call.required(QUESTION),
        call.invocation().by(),
        call.invocation().room(),
        call.manner());
  }

  /** Names and titles that what is typed may go on to. */
  @Override
  public List<Choice> complete(Call call, String option) {
    String typed = call.required(option);
    if (typed.length() < 2) {
      return List.of();
    }
    return Stream.concat(
            call.directory().people(typed, PEOPLE).stream().map(Person::name),
            call.directory().events(typed, EVENTS).stream().map(event -> event.main().title()))
        .map(name -> new Choice(name, name))
        .toList();
  }
}
