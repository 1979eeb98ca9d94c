package dev.lookback.bot;

import static dev.lookback.bot.Options.forAdmins;

import dev.lookback.chat.Card;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Words;
import dev.lookback.library.Changes;
import dev.lookback.library.ReloadFailed;
import dev.lookback.recap.RecapId;
import java.util.ArrayList;
import java.util.List;

/** Reads what changed in the documents, and says what that was. */
final class Reload implements Feature {

  private final Reloading reloading;

  Reload(Reloading reloading) {
    this.reloading = reloading;
  }

  @Override
  public Command command() {
    return forAdmins(
        new Words("reload", "重新加载"), new Words("Read what changed in the documents", "重新读取有改动的文档"));
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    Changes changes;
    try {
      changes = reloading.reload();
    } catch (ReloadFailed e) {
      return Reply.say(
          call.language(),
          Manner.PRIVATE,
          lines.of("The reload failed, and all stays as it was: ", "重新加载失败，内容保持原样：")
              + e.getMessage());
    }
    List<Line> items = new ArrayList<>();
    list(lines.of("Added", "新增"), changes.added(), items);
    list(lines.of("Changed", "更改"), changes.changed(), items);
    list(lines.of("Removed", "删除"), changes.removed(), items);
    List<Line> problems = Problems.lines(changes.problems());
    if (!problems.isEmpty()) {
      items.add(head(lines.of("Problems", "问题"), problems.size()));
      items.addAll(problems);
    }
    String title =
        changes.isEmpty()
            ? lines.of("Nothing changed.", "没有变化。")
            : lines
                .of("Reloaded: %d added, %d changed, %d removed", "已重新加载：新增 %d，更改 %d，删除 %d")
                .formatted(
                    changes.added().size(), changes.changed().size(), changes.removed().size());
    Card card = new Card(title, null, List.of(), items, null, null);
    return new Reply(call.language(), List.of(), List.of(card), List.of(), Manner.PRIVATE);
  }

  private static void list(String head, List<RecapId> pages, List<Line> items) {
    if (!pages.isEmpty()) {
      items.add(head(head, pages.size()));
      pages.forEach(page -> items.add(Line.of(page.path())));
    }
  }

  private static Line head(String words, int number) {
    return Line.of(new Piece.Strong(words + " (" + number + ")"));
  }
}
