package dev.lookback.library;

import static java.util.Comparator.comparingInt;

import dev.lookback.search.RecapIndex;
import dev.lookback.search.Resource;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of places as a resource lists them; what its signs mean stands at its head. */
final class PlaceNames {
  private static final List<String> SUFFIXES = List.of("特别行政区", "自治区", "市", "省");

  private final Map<String, Place> cities = new HashMap<>();
  private final Map<String, Place> areas = new LinkedHashMap<>();
  private final Map<Character, List<Name>> byFirst = new HashMap<>();

  record Place(String name, Set<String> cities) {}

  /** A name as it is looked for; that of no place keeps its part from being taken for one. */
  record Name(String folded, @Nullable Place place) {

    boolean isAt(String text, int start) {
      if (!text.startsWith(folded, start)) {
        return false;
      }
      int end = start + folded.length();
      return !(isLatin(folded.charAt(0)) && start > 0 && isLatin(text.charAt(start - 1)))
          && !(isLatin(folded.charAt(folded.length() - 1))
              && end < text.length()
              && isLatin(text.charAt(end)));
    }
  }

  private PlaceNames(List<String> lines) {
    lines.stream().filter(line -> !line.startsWith("#")).forEach(this::read);
    byFirst.values().forEach(names -> names.sort(comparingInt(name -> -name.folded().length())));
  }

  static PlaceNames resource(String file) {
    return new PlaceNames(Resource.lines(PlaceNames.class, file).toList());
  }

  private void read(String line) {
    if (line.startsWith("- ")) {
      words(line.substring(2)).forEach(word -> name(word, null));
    } else if (line.contains(" > ")) {
      String[] sides = line.split(" > ", 2);
      Set<String> covered = new LinkedHashSet<>();
      words(sides[1]).forEach(part -> covered.addAll(part(part).cities()));
      addArea(sides[0], covered);
    } else {
      String[] sides = line.split(": ", 2);
      Set<String> covered = new LinkedHashSet<>();
      Stream.of(sides[1].split(", ", -1)).forEach(names -> covered.add(addCity(names)));
      addArea(sides[0], covered);
    }
  }

  private static Stream<String> words(String line) {
    return Stream.of(line.split(" ", -1));
  }

  private Place part(String name) {
    Place part = areas.getOrDefault(name, cities.get(fold(name)));
    if (part == null) {
      throw new IllegalStateException("The places don't tell what " + name + " is.");
    }
    return part;
  }

  private String addCity(String names) {
    String[] all = names.split("=", -1);
    Place city = new Place(all[0], Set.of(all[0]));
    for (String name : all) {
      cities.put(fold(name), city);
      name(name, city);
    }
    cities.putIfAbsent(fold(all[0] + "市"), city);
    return all[0];
  }

  private void addArea(String names, Set<String> covered) {
    String[] all = names.split("=", -1);
    Place area = new Place(all[0], covered);
    areas.put(all[0], area);
    for (String name : all) {
      if (!cities.containsKey(fold(name))) {
        name(name, area);
      }
    }
  }

  private void name(String name, @Nullable Place place) {
    String folded = fold(name);
    byFirst
        .computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
        .add(new Name(folded, place));
  }

  /** The longest name that starts there. */
  @Nullable Name at(String folded, int start) {
    for (Name name : byFirst.getOrDefault(folded.charAt(start), List.of())) {
      if (name.isAt(folded, start)) {
        return name;
      }
    }
    return null;
  }

  @Nullable Place city(String folded) {
    return cities.get(folded);
  }

  /** Where a name ends with what says that it is a city or a province. */
  static int endWithSuffix(String folded, int end) {
    for (String suffix : SUFFIXES) {
      if (folded.startsWith(suffix, end)) {
        return end + suffix.length();
      }
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  /** Each character by itself, so that places in the text stay the same. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(RecapIndex.simplify(text));
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, fold(folded.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return Character.toLowerCase(c);
    }
    if (c == '’' || c == '‘') {
      return '\'';
    }
    boolean han = c >= 0x2E80 && c < 0xFF00;
    return han || Character.isSurrogate(c)
        ? c
        : Character.toLowerCase(
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0));
  }
}
