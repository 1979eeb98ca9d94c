package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a line about one person whose name is Chinese: 机构职务 姓名, 姓名 机构职务, 姓名（机构）, 姓名@机构职务. */
final class HanCaption {

  private static final Wording NAME_FIRST =
      Wording.of("^(\\p{IsHan}{2,4}?)(?: ?(?:老师|先生|女士|博士|同学|学姐|学长))?(?=[\\s:：，,@|｜/（(—–·・•\\-]|$)");

  /** "姓名 是来自某公司的工程师". */
  private static final Wording IS = Wording.of("^是(?:来自于?|一[位名])?");

  private static final Wording SPACED = Wording.of("^(\\p{IsHan}) (\\p{IsHan})(?= |$)");

  private static final Wording TITLE_AFTER = Wording.of("(?:先生|女士|老师|教授|博士|主席|校长|总|院士|同学|学姐|学长)$");

  /** "李明 @limingth 某某网创始人": the handle says nothing, what follows it does. */
  private static final Wording AT_HANDLE =
      Wording.of("^ ?[(（]?@[\\w-]{2,30}[)）]?(?= ?\\p{IsHan}| \\p{Lu})");

  private static final Wording HAN_FROM = Wording.of("^(\\p{IsHan}{2,4}) from (.{2,40})$");

  private static final Wording LATIN_ALIAS =
      Wording.of("^ (\\p{Lu}\\p{Ll}{1,14})(?= ?(?:[—–|｜,，]))");

  private static final Wording BRACKETED = Wording.of(" ?[（(]([^（()）]{2,100})[）)](?=.)");

  private static final Wording LATIN_AND_HAN =
      Wording.of(
          "^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?) ?(\\p{IsHan}{2,4}) ?(?:[，,|｜/：:（(](.{2,60}))$");

  private HanCaption() {}

  /** The person of a whole line; null if it isn't about one. */
  static @Nullable Mention parse(String text) {
    Wording.Search from = HAN_FROM.matcher(text);
    if (from.matches() && Names.isHanName(from.group(1))) {
      return new Mention(from.group(1), List.of(), from.group(2), 0, 0, text.length());
    }
    Mention both = bothNames(text);
    if (both != null) {
      return both;
    }
    Mention first = first(text);
    boolean company =
        first != null && first.name().length() > 2 && Credential.endsAsOrganisation(first.name());
    boolean sure = first != null && !company && Names.isHanName(first.name());
    Mention mention = sure ? first : last(text);
    if (company && mention != null) {
      return mention;
    }
    boolean roled =
        mention != null && mention.credential() != null && Credential.hasRole(mention.credential());
    return first != null && !roled ? first : mention;
  }

  /** The name that a text opens with, if it opens with one; the text goes on at its end. */
  static @Nullable Mention opening(String text, boolean guest) {
    Wording.Search first = NAME_FIRST.matcher(text);
    if (!first.find()
        || !(guest ? Names.isHanName(first.group(1)) : Names.isSureHanName(first.group(1)))
        || Names.isCommonWord(first.group(1))
        || Credential.hasRole(first.group(1))) {
      return null;
    }
    return new Mention(first.group(1), List.of(), null, 0, 0, first.end());
  }

  /** "Derek 丁可，Neo4j 高级技术顾问": the Latin name is another of the same person. */
  private static @Nullable Mention bothNames(String text) {
    Wording.Search both = LATIN_AND_HAN.matcher(text);
    if (!both.matches() || !Names.isHanName(both.group(2)) || Credential.hasRole(both.group(1))) {
      return null;
    }
    String credential = both.group(3) == null ? "" : Credential.trim(both.group(3));
    return credential.isEmpty()
        ? null
        : new Mention(both.group(2), List.of(both.group(1)), credential, 0, 0, text.length());
  }

  private static @Nullable Mention first(String text) {
    Wording.Search spaced = SPACED.matcher(text);
    if (spaced.find() && Names.isHanName(spaced.group(1) + spaced.group(2))) {
      return named(spaced.group(1) + spaced.group(2), text.substring(spaced.end()), text.length());
    }
    Wording.Search first = NAME_FIRST.matcher(text);
    if (!first.find()) {
      return null;
    }
    String name = first.group(1);
    String rest = AT_HANDLE.matcher(text.substring(first.end())).cut();
    boolean surnamed = Names.isHanName(name) && !Names.isCommonWord(name);
    boolean nickname =
        name.length() <= 3
            && (rest.startsWith("@") || rest.startsWith(" ") || rest.startsWith("（"));
    boolean role =
        Credential.roleAt(name, 0) > 0 || Credential.roleEndingAt(name, name.length()) > 0;
    if (role || !(surnamed || nickname)) {
      return null;
    }
    List<String> aliases = new ArrayList<>();
    int skipped = People.alias(rest, 0, aliases);
    Wording.Search latin = LATIN_ALIAS.matcher(rest);
    if (skipped == 0 && latin.find() && !Credential.hasRole(latin.group(1))) {
      aliases.add(latin.group(1));
      skipped = latin.end();
    }
    String told = IS.matcher(Credential.trim(withoutStory(rest.substring(skipped)))).cut();
    String credential = job(told.strip());
    boolean qualified =
        Credential.hasRole(credential)
            || credential.startsWith("负责")
            || credential.startsWith("目前");
    if (surnamed
        && (credential.isEmpty() || qualified || !aliases.isEmpty() || isBracketed(rest))) {
      return new Mention(
          name, aliases, credential.isEmpty() ? null : credential, 0, 0, text.length());
    }
    if (nickname
        && qualified
        && !Names.isCommonWord(name)
        && !Credential.endsAsOrganisation(name)) {
      return new Mention(name, aliases, credential, 0, 0, text.length());
    }
    return null;
  }

  /** What stands in brackets if that is a job, whatever is told behind; nothing of a title. */
  static String withoutStory(String rest) {
    int title = rest.indexOf('《');
    String words = title >= 0 ? rest.substring(0, title) : rest;
    Wording.Search bracketed = BRACKETED.matcher(words);
    return bracketed.lookingAt() && Credential.hasRole(bracketed.group(1))
        ? Credential.withoutHandle(bracketed.group(1))
        : words;
  }

  /** The credential without the biography that a comma leads to; another job isn't biography. */
  private static String job(String credential) {
    String job = Credential.ofBiography(credential);
    if (job == null || !credential.startsWith(job) || credential.length() == job.length()) {
      return credential;
    }
    return "，。；".indexOf(credential.charAt(job.length())) >= 0 ? job : credential;
  }

  private static boolean isBracketed(String rest) {
    return rest.startsWith("（") || rest.startsWith("(") || rest.startsWith("@");
  }

  private static Mention named(String name, String rest, int end) {
    String credential = Credential.trim(rest);
    return new Mention(name, List.of(), credential.isEmpty() ? null : credential, 0, 0, end);
  }

  private static @Nullable Mention last(String text) {
    List<String> aliases = new ArrayList<>();
    String head = text;
    int bracket = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    if (bracket > 0 && People.alias(text, bracket, aliases) > 0) {
      head = text.substring(0, bracket).stripTrailing();
    }
    Wording.Search title = TITLE_AFTER.matcher(head);
    String untitled =
        title.find() && head.length() - title.group().length() >= 2
            ? head.substring(0, title.start())
            : head;
    Mention mention = lastIn(untitled, aliases);
    return mention != null || untitled.equals(head) ? mention : lastIn(head, aliases);
  }

  private static String unlabelled(String credential) {
    Labels.Labelled labelled = Labels.parse(credential);
    return labelled != null && labelled.kind() == Labels.Kind.PEOPLE
        ? labelled.value()
        : credential;
  }

  private static @Nullable Mention lastIn(String text, List<String> aliases) {
    int spaced = text.length();
    if (spaced > 3 && text.charAt(spaced - 2) == ' ' && text.charAt(spaced - 4) == ' ') {
      String name = "" + text.charAt(spaced - 3) + text.charAt(spaced - 1);
      if (Names.isHanName(name)) {
        return new Mention(
            name, aliases, Credential.trim(text.substring(0, spaced - 3)), 0, spaced - 3, spaced);
      }
    }
    int best = 0;
    int bestRole = -1;
    for (int length = 2; length <= 4 && length < text.length(); length++) {
      int start = text.length() - length;
      String name = text.substring(start);
      if (!Names.isHan(name) || Credential.roleEndingAt(text, text.length()) > 0) {
        break;
      }
      String before = text.substring(0, start).stripTrailing();
      boolean parted = before.length() < start;
      if (name.charAt(0) == '和' && !parted && Credential.roleEndingAt(before, start) > 0) {
        continue;
      }
      int role = Credential.roleEndingAt(before, before.length());
      boolean afterRole = role > 0;
      boolean afterOrganisation =
          !parted
              && length > 1
              && before.length() >= 4
              && Credential.endsAsOrganisation(before)
              && !Names.isCommonWord(name)
              && !name.endsWith("化")
              && text.length() <= 24;
      if (afterOrganisation && Names.isHanName(name) && best == 0) {
        best = length;
      }
      if (Names.isHanName(name)
          && (afterRole
              || (parted
                  && !Names.isCommonWord(name)
                  && (Credential.hasRole(before) || before.length() <= 16)))) {
        if (role >= bestRole) {
          best = length;
          bestRole = role;
        }
      } else if (parted
          && afterRole
          && length <= 3
          && !Names.isCommonWord(name)
          && before.indexOf('：') < 0) {
        best = length;
      }
      if (parted) {
        break;
      }
    }
    if (best == 0) {
      return null;
    }
    int start = text.length() - best;
    String credential = Credential.trim(unlabelled(text.substring(0, start)));
    if (!Credential.hasRole(credential)
        && credential.chars().anyMatch(c -> "《》“”".indexOf(c) >= 0)) {
      return null;
    }
    return new Mention(text.substring(start), aliases, credential, 0, start, text.length());
  }
}
