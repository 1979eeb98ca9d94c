package dev.lookback.reading;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom the page names, with all that it says of each: the source of the speakers'
 * credentials.
 */
final class Cast {

  private static final int SHORTEST_TITLE = 6;

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** The names that aliases stand for, once they are asked for. */
  private final Map<String, String> canonical = new HashMap<>();

  /** Credentials by what is said, since the same is said of people again and again. */
  private final Map<String, Credential> credentials = new HashMap<>();

  /** What is said of one person, as far as more of it can tell more. */
  private static final class Entry {
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    private final List<String> aliases = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private int line = Integer.MAX_VALUE;

    private static void add(List<String> list, @Nullable String words) {
      if (words != null && words.length() <= LONGEST && list.size() < MOST) {
        list.add(words);
      }
    }
  }

  /** A person named apart from sentences: in a caption, a table or behind a label. */
  void caption(Mention person, int line) {
    Entry.add(entry(person, line).captions, person.credential());
  }

  void prose(Mention person, int line) {
    Entry.add(entry(person, line).prose, person.credential());
  }

  private Entry entry(Mention person, int line) {
    canonical.clear();
    Entry entry = entries.computeIfAbsent(person.name(), name -> new Entry());
    entry.line = Math.min(entry.line, line);
    for (String alias : person.aliases()) {
      if (!entry.aliases.contains(alias) && !alias.equals(person.name())) {
        Entry.add(entry.aliases, alias);
      }
    }
    return entry;
  }

  /**
   * Forgets what captions said of a person, who is named with more than a credential on those
   * lines.
   */
  void correct(Mention person) {
    Entry entry = entries.get(person.name());
    if (entry != null && person.credential() != null) {
      entry.captions.removeIf(
          caption -> caption.endsWith(person.credential()) && !caption.equals(person.credential()));
      entry.captions.add(person.credential());
    }
  }

  /** Forgets captions that hold what turned out to be the title of the person's talk. */
  void forget(Mention person, String title) {
    Entry entry = entries.get(person.name());
    if (entry != null && title.length() >= SHORTEST_TITLE) {
      entry.captions.removeIf(caption -> caption.contains(title));
    }
  }

  boolean knows(String name) {
    return entries.containsKey(name);
  }

  /**
   * The name that stands for this one: the real name of a nickname, the right form of a misprint,
   * or itself.
   */
  String canonical(String name) {
    if (canonical.isEmpty()) {
      entries.forEach(
          (known, entry) ->
              entry.aliases.stream()
                  .filter(alias -> !alias.equals(known))
                  .forEach(alias -> canonical.putIfAbsent(alias, known)));
    }
    return canonical.getOrDefault(name, name);
  }

  /**
   * Makes one person of spellings that differ by a misprint; the spelling that stands in sentences
   * is kept.
   */
  void joinMisprints() {
    canonical.clear();
    List<String> names =
        entries.keySet().stream().filter(Names::isHan).limit(Limits.PEOPLE).toList();
    for (String wrong : names) {
      for (String right : names) {
        if (entries.containsKey(wrong) && entries.containsKey(right) && isMisprint(wrong, right)) {
          join(wrong, right);
          break;
        }
      }
    }
    joinInitials();
  }

  /** "Julia Looney" and "Julia M. Looney" are one: the fuller name stays. */
  private void joinInitials() {
    List<String> names =
        entries.keySet().stream()
            .filter(name -> name.indexOf(' ') > 0 && !Names.hasHan(name))
            .limit(Limits.PEOPLE)
            .toList();
    for (String brief : names) {
      for (String full : names) {
        if (entries.containsKey(brief)
            && entries.containsKey(full)
            && Names.isBriefer(brief, full)) {
          join(brief, full);
          break;
        }
      }
    }
  }

  private void join(String from, String to) {
    Entry other = entries.remove(from);
    Entry entry = entries.get(to);
    if (other != null && entry != null) {
      Entry.add(entry.aliases, from);
      other.captions.forEach(words -> Entry.add(entry.captions, words));
      other.prose.forEach(words -> Entry.add(entry.prose, words));
      entry.line = Math.min(entry.line, other.line);
    }
  }

  private boolean isMisprint(String wrong, String right) {
    if (wrong.charAt(0) != right.charAt(0) || wrong.equals(right)) {
      return false;
    }
    Entry one = entries.get(wrong);
    Entry other = entries.get(right);
    if (one == null || other == null) {
      return false;
    }
    boolean cut = right.length() == wrong.length() + 1 && right.startsWith(wrong);
    if (cut && Names.mayFollow(right.charAt(right.length() - 1))) {
      return !other.captions.isEmpty() && sharesCredential(one, other);
    }
    if (weight(one) > weight(other)) {
      return false;
    }
    if (wrong.length() == right.length() + 1 && wrong.startsWith(right)) {
      return !Names.mayFollow(wrong.charAt(wrong.length() - 1)) && sharesCredential(one, other);
    }
    return wrong.length() == 3
        && right.length() == 3
        && differences(wrong, right) == 1
        && Names.soundAlike(wrong, right)
        && ((one.captions.isEmpty() && one.prose.isEmpty()) || sharesCredential(one, other));
  }

  private static int weight(Entry entry) {
    return entry.captions.size() + 2 * entry.prose.size();
  }

  private static boolean sharesCredential(Entry one, Entry other) {
    List<Letters> others = all(other).stream().map(Letters::of).toList();
    return all(one).stream()
        .map(Letters::of)
        .anyMatch(words -> others.stream().anyMatch(letters -> words.likeness(letters) > 0.6));
  }

  private static int differences(String one, String other) {
    int differences = 0;
    for (int i = 0; i < one.length(); i++) {
      differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differences;
  }

  private static List<String> all(Entry entry) {
    List<String> all = new ArrayList<>(entry.captions);
    all.addAll(entry.prose);
    return all;
  }

  /**
   * The speaker of this name, with the credential that says most.
   *
   * @param near where the talk was read
   */
  Speaker speaker(String name, Citations citations, Evidence near) {
    Entry entry = entries.get(name);
    String best = entry == null ? null : best(entry);
    Credential credential = best == null ? Credential.NONE : credential(best);
    if (entry != null && entry.aliases.contains(credential.affiliation())) {
      credential = new Credential(null, credential.role());
    }
    return new Speaker(
        name,
        entry == null ? List.of() : entry.aliases,
        credential.affiliation(),
        credential.role(),
        citations.speaker(name, best, near));
  }

  /**
   * Captions are shorter but more careful than sentences; one with both organisation and role is
   * best.
   */
  private @Nullable String best(Entry entry) {
    List<String> all = all(entry);
    if (all.size() == 1) {
      return all.get(0);
    }
    String best = null;
    double most = -1;
    for (String credential : all) {
      double score = score(credential) + (entry.captions.contains(credential) ? 1 : 0);
      if (score > most) {
        most = score;
        best = credential;
      }
    }
    return best;
  }

  private double score(String raw) {
    Credential credential = credential(raw);
    return (credential.affiliation() != null ? 2 : 0)
        + (credential.role() != null ? 2 : 0)
        + Math.min(raw.length(), 30) / 60.0;
  }

  private Credential credential(String words) {
    return credentials.computeIfAbsent(words, Credential::parse);
  }
}
