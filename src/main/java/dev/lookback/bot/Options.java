package dev.lookback.bot;

import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Access;
import dev.lookback.chat.Command.Form;
import dev.lookback.chat.Command.Option;
import dev.lookback.chat.Words;
import java.util.List;

/** Makes commands and their options in few words. */
final class Options {

  private Options() {}

  static Command forAll(Words name, Words description, Option... options) {
    return new Command(Features.GROUP, name, description, List.of(options), Access.ALL);
  }

  static Command forAdmins(Words name, Words description, Option... options) {
    return new Command(Features.ADMINS, name, description, List.of(options), Access.ADMINS);
  }

  static Option required(Words name, Words description) {
    return new Option(name, description, Form.TEXT, true, true);
  }

  static Option text(Words name, Words description) {
    return new Option(name, description, Form.TEXT, false, true);
  }

  static Option number(Words name, Words description) {
    return new Option(name, description, Form.NUMBER, false, false);
  }

  static Option yesOrNo(Words name, Words description) {
    return new Option(name, description, Form.YES_OR_NO, false, false);
  }

  static Option room(Words name, Words description, boolean required) {
    return new Option(name, description, Form.ROOM, required, false);
  }

  static Option role(Words name, Words description) {
    return new Option(name, description, Form.ROLE, false, false);
  }

  /** Whether only the one who asks sees the reply. */
  static Option privately() {
    return new Option(
        new Words(Features.PRIVATE, "私密"),
        new Words("Only you see the answer", "只有你能看到回答"),
        Form.YES_OR_NO,
        false,
        false);
  }
}
