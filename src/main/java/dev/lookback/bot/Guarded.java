package dev.lookback.bot;

import dev.lookback.announce.LedgerFailed;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Reply;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What needs the ledger: it says so where that can't be used. */
record Guarded(Feature feature) implements Feature {

  /**
   * All that admins do about announcing.
   *
   * @param zone that times are told in where a reader's own isn't known
   */
  static List<Feature> all(Announcing announcing, ZoneId zone) {
    Sightings sightings = new Sightings(announcing.rooms(), zone);
    return Stream.<Feature>of(
            new Subscribe(announcing),
            new Unsubscribe(announcing.announcements()),
            new SubscriptionList(announcing.announcements(), sightings),
            new Preview(announcing.announcements(), sightings),
            new Announce(announcing.announcements(), sightings),
            new ReceiptList(announcing.announcements(), sightings),
            new Repairs(announcing.announcements()))
        .<Feature>map(Guarded::new)
        .toList();
  }

  @Override
  public Command command() {
    return feature.command();
  }

  @Override
  public Reply run(Call call) {
    try {
      return feature.run(call);
    } catch (LedgerFailed e) {
      String what = new Lines(call.language()).of("That can't be done now. ", "现在做不到。");
      return Reply.say(call.language(), call.manner(), what + e.getMessage());
    }
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    return feature.complete(call, option);
  }
}
