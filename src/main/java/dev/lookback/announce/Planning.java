package dev.lookback.announce;

import dev.lookback.announce.Plan.Act;
import dev.lookback.chat.Room;
import java.util.ArrayList;
import java.util.List;

/** Says beforehand what {@link Turn turns} will do. */
record Planning(Rules rules, Topics topics) {

  List<Plan> of(Room room, List<Post> posts) {
    List<Plan> plans = new ArrayList<>();
    posts.stream()
        .filter(post -> post.state() == Post.State.SENDING)
        .forEach(post -> plans.add(new Plan(room, Act.RESUME, List.of(topics.title(post)))));
    posts.stream()
        .filter(Post::incomplete)
        .forEach(post -> plans.add(new Plan(room, Act.COMPLETE, List.of(topics.title(post)))));
    List<Post> due = topics.due(posts);
    List<Post> several = due.stream().filter(post -> !post.alone()).toList();
    boolean digested = several.size() > rules.digestOver();
    if (digested) {
      plans.add(new Plan(room, Act.DIGEST, several.stream().map(topics::title).toList()));
    }
    due.stream()
        .filter(post -> !digested || post.alone())
        .forEach(
            post -> {
              Act act = post.alone() ? Act.POST_ASKED : Act.POST;
              plans.add(new Plan(room, act, List.of(topics.title(post))));
            });
    posts.stream()
        .filter(post -> post.stale() && post.message() != null)
        .forEach(post -> plans.add(new Plan(room, Act.EDIT, List.of(topics.title(post)))));
    return plans;
  }
}
