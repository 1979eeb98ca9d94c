package dev.lookback.bot;

import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Reply;
import java.util.List;

/** One thing that Lookback does when it is told to. */
interface Feature {

  Command command();

  Reply run(Call call);

  /** What could be meant by what is being typed for an option. */
  default List<Choice> complete(Call call, String option) {
    return List.of();
  }
}
