package dev.lookback.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads talks from parts of a page that are laid out alike, whatever the layout: one part proves
 * nothing, but where most parts hold a full name in the same place and something that is none in
 * another, these are speakers and titles.
 */
final class Repeated {

  /** How many words, or half as many Chinese characters, titles have on average at least. */
  private static final double WORDS = 2.2;

  private static final double LEAST_WORDS = 2;

  private final Material material;
  private final Presenters presenters;

  /** The readings of first lines, kept since each is asked for several times. */
  private final IdentityHashMap<Line, List<Parted>> readings = new IdentityHashMap<>();

  Repeated(Material material) {
    this.material = material;
    this.presenters = new Presenters(material);
  }

  /** The talks of headings that all are talks, which leave nothing open. */
  List<Draft> headings() {
    return read(new Units(material, true, false).headings(), true, false);
  }

  /**
   * The talks of lists and lines that all are talks.
   *
   * @param stated whether the page has talks with speakers elsewhere, so that others count only
   *     where a heading or their recordings and slides say so
   */
  List<Draft> lists(boolean stated) {
    return read(new Units(material, true, stated).lists(), true, stated);
  }

  /** The talks of parts most of which are talks. */
  List<Draft> most(boolean stated) {
    Units units = new Units(material, false, stated);
    List<Draft> drafts = read(units.lists(), false, stated);
    drafts.addAll(read(units.headings(), false, stated));
    return drafts;
  }

  private List<Draft> read(List<Units.Group> groups, boolean all, boolean stated) {
    List<Draft> drafts = new ArrayList<>();
    for (Units.Group group : groups) {
      if (group.units().stream().anyMatch(unit -> material.isTaken(unit.from(), unit.to()))) {
        continue;
      }
      List<Draft> found = all ? sure(group) : likely(group);
      if (!found.isEmpty() && isLikely(found, group, stated)) {
        take(found);
        drafts.addAll(found);
      }
    }
    return drafts;
  }

  private void take(List<Draft> found) {
    Draft.cutSeries(found);
    for (Draft draft : found) {
      draft.people.forEach(person -> material.cast().caption(person, draft.evidence.line()));
      presenters.jobs(draft);
      material.taken().set(draft.from, draft.to + 1);
    }
  }

  /** The talks of a group, all of whose parts are talks or breaks; none if any isn't. */
  private List<Draft> sure(Units.Group group) {
    long least = group.units().stream().filter(unit -> !unit.isBreak()).count();
    List<Draft> labelled = Stacked.labelled(material.blocks(), group, least);
    List<Draft> found = isEnough(labelled, least, group) ? labelled : parted(group, least);
    return isEnough(found, least, group) ? found : List.of();
  }

  /** The talks of a group, enough of whose parts are talks; none if they aren't. */
  private List<Draft> likely(Units.Group group) {
    long most = group.units().stream().filter(unit -> !unit.isBreak()).count();
    long least = Math.max(2, most / (group.ofTalks() ? 3 : 2));
    List<Draft> parted = parted(group, least);
    List<Draft> found =
        isEnough(parted, least, group) ? parted : Stacked.read(material.blocks(), group, least);
    return isEnough(found, least, group) ? found : List.of();
  }

  /** Whether there are as many as wanted, two unless one alone is beyond doubt. */
  private static boolean isEnough(List<Draft> found, long least, Units.Group group) {
    boolean alone =
        found.size() == 1 && group.isSure() && least == 1 && found.get(0).isBySomebody();
    double words = found.stream().mapToInt(draft -> words(draft.title)).average().orElse(0);
    return found.size() >= Math.max(alone ? 1 : 2, least) && words >= (alone ? LEAST_WORDS : WORDS);
  }

  private static int words(String title) {
    return Names.hasHan(title) ? title.length() / 2 : title.split(" ", -1).length;
  }

  /**
   * Whether something besides the form says that these are talks: a heading or their recordings and
   * slides, or, where the page has no others, names of people that are common ones.
   */
  private boolean isLikely(List<Draft> found, Units.Group group, boolean stated) {
    return group.ofTalks()
        || material.recordings().hasAny(found)
        || (!stated && Draft.areLikely(found));
  }

  /**
   * Title and people in the first line of each, in the form that fits most lines; none as soon as
   * fewer than wanted can be found.
   */
  private List<Draft> parted(Units.Group group, long least) {
    long spare = group.units().size() - least;
    for (Unit unit : group.units()) {
      spare -= of(unit, group).isEmpty() ? 1 : 0;
      if (spare < 0) {
        return List.of();
      }
    }
    boolean organised = isOrganised(group);
    List<List<Parted>> all = new ArrayList<>();
    Map<String, Integer> forms = new HashMap<>();
    for (Unit unit : group.units()) {
      List<Parted> of = organised ? Parted.of(unit.head(), true) : of(unit, group);
      Set<String> seen = new HashSet<>();
      for (Parted reading : of) {
        if (reading.sure() && seen.add(reading.form())) {
          forms.merge(reading.form(), 1, Integer::sum);
        }
      }
      all.add(of);
    }
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Parted best = null;
      int most = 0;
      for (Parted reading : all.get(i)) {
        int alike = forms.getOrDefault(reading.form(), 0) * (reading.isMarked() ? 2 : 1);
        if (alike > most) {
          best = reading;
          most = alike;
        }
      }
      if (best != null) {
        Unit unit = group.units().get(i);
        found.add(group.draft(unit, unit.head(), best.title(), best.people()));
      }
    }
    return found;
  }

  private List<Parted> of(Unit unit, Units.Group group) {
    List<Parted> of = readings.computeIfAbsent(unit.head(), line -> Parted.of(line, false));
    return group.units().size() > 1
        ? of
        : of.stream().filter(reading -> !reading.isLoose()).toList();
  }

  /** Whether what stands behind the comma after a name is more often no name than one. */
  private boolean isOrganised(Units.Group group) {
    int organised = 0;
    for (Unit unit : group.units()) {
      organised +=
          of(unit, group).stream()
              .mapToInt(reading -> FullNames.organised(reading.names()))
              .filter(sign -> sign != 0)
              .findFirst()
              .orElse(0);
    }
    return organised > 0;
  }
}
