package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import dev.lookback.recap.Speaker;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The people of the front matter, by their names and aliases. */
final class GivenSpeakers {

  /** A name that is a link in Markdown: [Jane Roe](https://…). */
  private static final Pattern LINKED = Pattern.compile("^\\[([^\\[\\]]{2,80})]\\([^()]*\\)$");

  private final FrontMatter front;
  private final List<Problem> problems;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final Map<String, Speaker> byAnyName = new HashMap<>();

  GivenSpeakers(FrontMatter front, List<Problem> problems) {
    this.front = front;
    this.problems = problems;
  }

  void addAll(List<Value> entries) {
    for (Value entry : entries) {
      if (entry instanceof Scalar name) {
        named(name);
      } else if (entry instanceof Mapping mapping) {
        add(mapping);
      }
    }
  }

  /** Adds those of a talk that more is said of than the name, unless they are known. */
  void addDescribed(List<Value> entries) {
    for (Value entry : entries) {
      if (entry instanceof Mapping mapping) {
        Scalar name = mapping.scalar("name");
        if (name != null && !byAnyName.containsKey(name.text())) {
          add(mapping);
        }
      }
    }
  }

  /** In the order of the front matter; then those whom only talks name. */
  List<Speaker> all() {
    return List.copyOf(speakers.values());
  }

  private void add(Mapping mapping) {
    Scalar name = mapping.scalar("name");
    if (name == null) {
      problems.add(
          Problem.error(
              mapping.line(),
              mapping.column(),
              "A speaker has no name. Add 'name: …' to this entry of 'speakers'."));
      return;
    }
    Value aliases = mapping.get("aliases", "alias");
    List<String> known =
        aliases == null ? List.of() : aliases.scalars().stream().map(Scalar::text).toList();
    Scalar affiliation = mapping.scalar("affiliation", "company", "organization", "organisation");
    Scalar role = mapping.scalar("role", "title", "job");
    Scalar designation = mapping.scalar("designation");
    Credential credential =
        affiliation == null && role == null && designation != null
            ? Credential.parse(designation.text())
            : new Credential(
                affiliation == null ? null : affiliation.text(), role == null ? null : role.text());
    add(
        new Speaker(
            name.text(),
            known,
            credential.affiliation(),
            credential.role(),
            front.fact(name).evidence()));
  }

  /** The person of that name or alias, known or new. */
  Speaker named(Scalar name) {
    String wanted = name(name.text());
    Speaker known = byAnyName.get(wanted);
    if (known != null) {
      return known;
    }
    Speaker speaker = new Speaker(wanted, List.of(), null, null, front.fact(name).evidence());
    add(speaker);
    return speaker;
  }

  /** A name without the link that it is. */
  static String name(String written) {
    return LINKED.matcher(written.strip()).replaceFirst("$1");
  }

  private void add(Speaker speaker) {
    speakers.put(speaker.name(), speaker);
    byAnyName.put(speaker.name(), speaker);
    speaker.aliases().forEach(alias -> byAnyName.putIfAbsent(alias, speaker));
  }

  /** What is given of a person of the text, with a role of the text where none is given. */
  Speaker given(Speaker inferred) {
    Speaker known = byAnyName.get(inferred.name());
    if (known != null && known.role() == null && inferred.role() != null) {
      String affiliation = known.affiliation();
      known =
          new Speaker(
              known.name(),
              known.aliases(),
              affiliation == null ? inferred.affiliation() : affiliation,
              inferred.role(),
              known.evidence());
      add(known);
    }
    if (known != null) {
      return known;
    }
    add(inferred);
    return inferred;
  }
}
