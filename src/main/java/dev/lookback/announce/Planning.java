package dev.lookback.announce;

import dev.lookback.announce.Plan.Act;
import dev.lookback.chat.Room;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says beforehand what {@link Turn turns} will do. */
record Planning(Rules rules, Topics topics) {

  List<Plan> of(Room room, List<Post> posts) {
    List<Plan> plans = new ArrayList<>();
    posts.stream()
        .filter(post -> post.state() == Post.State.SENDING)
        .forEach(post -> plans.add(new Plan(room, Act.RESUME, List.of(title(post)))));
    posts.stream()
        .filter(Post::incomplete)
        .forEach(post -> plans.add(new Plan(room, Act.COMPLETE, List.of(title(post)))));
    List<Post> due =
        posts.stream()
            .filter(post -> post.state() == Post.State.DUE && topic(post) != null)
            .sorted(Comparator.comparing(post -> Objects.requireNonNull(topic(post)), Topic.ORDER))
            .toList();
    List<Post> several = due.stream().filter(post -> !post.alone()).toList();
    boolean digested = several.size() > rules.digestOver();
    if (digested) {
      plans.add(new Plan(room, Act.DIGEST, several.stream().map(this::title).toList()));
    }
    due.stream()
        .filter(post -> !digested || post.alone())
        .forEach(post -> plans.add(new Plan(room, Act.POST, List.of(title(post)))));
    posts.stream()
        .filter(post -> post.stale() && post.message() != null)
        .forEach(post -> plans.add(new Plan(room, Act.EDIT, List.of(title(post)))));
    return plans;
  }

  private @Nullable Topic topic(Post post) {
    return post.subject() == null ? null : topics.of(post.subject());
  }

  private String title(Post post) {
    Topic topic = topic(post);
    String known = post.title();
    return topic != null ? topic.title() : known == null ? "" : known;
  }
}
