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
  private static final int TITLES = 15;

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

  /** The question with its last word made the name or title that it may be the beginning of. */
  @Override
  public List<Choice> complete(Call call, String option) {
    String typed = call.invocation().options().getOrDefault(option, "");
    int start = typed.lastIndexOf(' ') + 1;
    String word = typed.substring(start);
    if (word.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            call.directory().people(word, PEOPLE).stream().map(Person::name),
            call.directory().titles(word, TITLES).stream())
        .map(name -> typed.substring(0, start) + name)
        .distinct()
        .map(question -> new Choice(question, question))
        .toList();
  }
}
