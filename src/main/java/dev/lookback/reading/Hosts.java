package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import java.util.ArrayList;
import java.util.List;

/** Who held an event: from labelled lines (主办方：…), else from the sentence "由…主办". */
final class Hosts {

  private static final int LOOK = 41;
  private static final Wording SEPARATOR =
      Wording.of("\\s*(?:[、，；;/]|,(?! ?(?:Ltd|Inc|LLC|Corp))|\\s&\\s|\\s[xX×]\\s|\\sand\\s)\\s*");
  private static final Wording JOINT = Wording.of("以及|和|与|及");
  private static final Wording HELD_BY =
      Wording.of("由([^，。；：\\n]{2,300}?)(?:联合|共同|合力)?(?:主办|举办|承办|组织)");

  private Hosts() {}

  static List<String> read(Page page) {
    List<String> hosts = new ArrayList<>();
    boolean underHeading = false;
    String sentence = null;
    for (Prose prose : Prose.first(page.blocks(), LOOK)) {
      boolean heading = prose.is(Prose.Shape.HEADING);
      for (Line line : prose.lines()) {
        Labels.Labelled labelled = line.label();
        if (labelled != null && labelled.kind() == Labels.Kind.HOST) {
          add(hosts, labelled.value());
        } else if (underHeading && !heading) {
          add(hosts, line.text());
        }
        String text = line.text();
        if (sentence == null && text.length() < 1000 && text.indexOf('由') >= 0) {
          Wording.Search held = HELD_BY.matcher(text);
          sentence = held.find() ? held.group(1) : null;
        }
      }
      underHeading = heading && Labels.kindOf(Titles.bare(prose.text())) == Labels.Kind.HOST;
    }
    if (hosts.isEmpty() && sentence != null) {
      add(hosts, sentence);
    }
    return hosts;
  }

  private static void add(List<String> hosts, String value) {
    if (isSentence(value)) {
      return;
    }
    for (String part : SEPARATOR.split(value)) {
      int joint = joint(part);
      addOne(hosts, joint < 0 ? part : part.substring(0, joint));
      if (joint >= 0) {
        addOne(hosts, part.substring(joint).replaceFirst("^(?:以及|和|与|及)", ""));
      }
    }
  }

  /** A full stop behind a word without a capital ends a sentence, others an abbreviation. */
  private static boolean isSentence(String value) {
    int last = value.lastIndexOf(' ') + 1;
    boolean stop = value.endsWith(".") && last > 0 && Character.isLowerCase(value.charAt(last));
    return value.endsWith("。") || stop;
  }

  /** Where a word such as 和 joins two organisations, rather than being part of a name: 云和恩墨. */
  private static int joint(String part) {
    Wording.Search joint = JOINT.matcher(part);
    while (joint.find()) {
      String before = part.substring(0, joint.start()).strip();
      if (before.length() >= 4
          && Credential.endsAsOrganisation(before)
          && joint.end() < part.length()) {
        return joint.start();
      }
    }
    return -1;
  }

  private static void addOne(List<String> hosts, String part) {
    String host = Credential.trim(part);
    if (host.length() > 1 && host.length() <= 60 && hosts.size() < 20 && !hosts.contains(host)) {
      hosts.add(host);
    }
  }
}
