package dev.lookback.reading;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a name: 虚谷伟业产品总监, "CTO of Acme".
 *
 * @param affiliation company, community or university, if it can be told apart
 * @param role job or function
 */
record Credential(@Nullable String affiliation, @Nullable String role) {

  static final Credential NONE = new Credential(null, null);

  private static final Words ROLES = Words.resource("roles-zh.txt");
  private static final Words LATIN_ROLES = Words.resource("roles-latin.txt");

  private static final int LONGEST_LATIN = 30;

  /** How long an organisation before 的 is at most: more is a story. */
  private static final int LONGEST_OWNER = 16;

  /** What an organisation's name ends with. */
  private static final Words ORGANISATION_ENDS =
      Words.of(
          "公司", "集团", "大学", "学院", "社区", "中心", "科技", "基金会", "委员会", "协会", "学会", "实验室", "研究院", "研究所",
          "银行", "保险", "证券", "产业园", "联盟", "工作室", "工信局", "信息化局", "管理局", "产品线", "团队", "事务所", "媒体",
          "研究中心", "大學", "學院", "社區", "基金會", "委員會", "協會", "學會", "實驗室", "銀行", "聯盟", "團隊", "媒體", "軟體",
          "資訊", "代表处", "分公司", "学部", "计算机系", "出版社", "医院", "软件", "网络", "信息", "云", "开源谷", "数据");

  /** "Head of Data at Acme". */
  private static final Wording OF_AT =
      Wording.anyCase("^(.{2,40}? of [^,]{2,40}?),? (?:at|from|@) (?:the )?(.{2,60})$");

  private static final Wording OF =
      Wording.anyCase("^(.{2,60}?)(?:,? (?:of|at|from|for|@|in)|,) (?:the )?(.{2,80})$");
  private static final Wording ORGANISATION_END =
      Wording.anyCase(
          " (?:community|foundation|university|college|institute|labs?|group|inc\\.?|ltd\\.?)$");
  private static final Wording AT_SIGN = Wording.of("^(.{1,40}?) ?@ ?(.{1,60})$");
  private static final Wording CLAUSE = Wording.of("([^，。；;,、\\n]+)([，。；;,、\\n]?)");
  private static final Wording CURRENT =
      Wording.of("^(?:他|她)?(?:现任|现为|现担任|目前担任|目前任职|目前在|目前|就职于|任职于|来自于?|担任|作为|是)");
  private static final Wording HANDLE = Wording.of(" ?@[\\w-]+ ?$");
  private static final Wording ROLE_VERB = Wording.of("^(?:的|担任)");
  private static final Wording HOLDS =
      Wording.of("^(?:(?:职位|职务|职称) ?[:：] ?|现任|现为|现担任|目前担任|目前任职于?|就职于|任职于|来自于?)");
  private static final Wording PAST_JOB = Wording.of("曾|毕业|前后|先后|多年|\\d年|年的|经验|负责(?!人)|从事|加入|致力");
  private static final String SIGNS = ",，、。；;:：|｜/-–—·•（(*&~～";

  /** The length of the Chinese or Latin role word that starts at {@code from}, or 0. */
  static int roleAt(String text, int from) {
    char c = text.charAt(from);
    if (c < 0x250) {
      if (from > 0 && isLatinLetter(text.charAt(from - 1))) {
        return 0;
      }
      int end = from;
      int limit = Math.min(text.length(), from + LONGEST_LATIN);
      while (end < limit && (isLatinLetter(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      return LATIN_ROLES.containsAnyCase(text, from, end) ? end - from : 0;
    }
    return ROLES.at(text, from);
  }

  /** The length of the role word that ends before {@code to}, or 0. */
  static int roleEndingAt(String text, int to) {
    if (to > 0 && isLatinLetter(text.charAt(to - 1))) {
      int start = to;
      while (start > 0
          && to - start < LONGEST_LATIN
          && (isLatinLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
        start--;
      }
      return LATIN_ROLES.containsAnyCase(text, start, to) ? to - start : 0;
    }
    return ROLES.endingAt(text, to);
  }

  static boolean hasRole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (roleAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  static boolean endsAsOrganisation(String text) {
    return ORGANISATION_ENDS.endingAt(text, text.length()) > 0;
  }

  private static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * Tells affiliation and role apart. Where it can't, all of it is the role, or the affiliation if
   * no role is in it.
   */
  static Credential parse(@Nullable String raw) {
    String text = raw == null ? "" : HOLDS.matcher(trim(raw)).cut();
    text = text.endsWith("的") ? text.substring(0, text.length() - 1) : text;
    if (text.isEmpty()) {
      return NONE;
    }
    if (!Names.hasHan(text)) {
      return latin(text);
    }
    Wording.Search at = AT_SIGN.matcher(text);
    if (at.matches()) {
      return new Credential(at.group(2), at.group(1));
    }
    int slash = text.indexOf('/');
    if (slash > 0
        && text.indexOf('/', slash + 1) < 0
        && !hasRole(text.substring(0, slash))
        && hasRole(text.substring(slash + 1))) {
      return new Credential(trim(text.substring(0, slash)), trim(text.substring(slash + 1)));
    }
    if (!hasRole(text)) {
      return text.startsWith("负责") ? new Credential(null, text) : new Credential(text, null);
    }
    int split = RoleStart.in(text);
    int owner = ownerEnd(text);
    if (owner > 0 && (split <= 0 || split > owner)) {
      return new Credential(trim(text.substring(0, owner)), trim(text.substring(owner + 1)));
    }
    if (split <= 0) {
      return new Credential(null, text);
    }
    String affiliation = trim(text.substring(0, split));
    String role = trim(text.substring(split));
    if (affiliation.endsWith("的")) {
      affiliation = affiliation.substring(0, affiliation.length() - 1);
    }
    role = ROLE_VERB.matcher(role).cut().strip();
    return role.isEmpty() ? new Credential(affiliation, null) : new Credential(affiliation, role);
  }

  /** Where 的 stands between an organisation and a role, or 0. */
  private static int ownerEnd(String text) {
    int end = text.indexOf('的');
    boolean owner =
        end >= 2
            && end <= LONGEST_OWNER
            && text.indexOf('的', end + 1) < 0
            && !hasRole(text.substring(0, end))
            && hasRole(text.substring(end + 1));
    return owner ? end : 0;
  }

  /** The job that a biography opens with: its first clauses as long as each tells of one. */
  static @Nullable String ofBiography(String biography) {
    StringBuilder job = new StringBuilder();
    Wording.Search clause =
        CLAUSE.matcher(biography.length() > 160 ? biography.substring(0, 160) : biography);
    while (clause.find() && job.length() < 60) {
      String words = CURRENT.matcher(clause.group(1).strip()).cut();
      if (!hasRole(words) || words.length() > 40 || PAST_JOB.matcher(words).find()) {
        break;
      }
      job.append(words).append(clause.group(2));
      if (clause.group(2).equals("。")) {
        break;
      }
    }
    String trimmed = trim(job.toString());
    return trimmed.isEmpty() ? null : trimmed;
  }

  /** Without somebody's handle behind it: "工程师 @someone". */
  static String withoutHandle(String job) {
    return HANDLE.matcher(job).cut();
  }

  static String trim(String text) {
    String trimmed = Texts.trim(text, "@" + SIGNS, SIGNS);
    if (trimmed.endsWith(")") && !trimmed.contains("(")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    if (trimmed.endsWith("）") && !trimmed.contains("（")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    return trimmed.strip();
  }

  private static Credential latin(String text) {
    Wording.Search ofAt = OF_AT.matcher(text);
    if (ofAt.matches() && hasRole(ofAt.group(1))) {
      return new Credential(ofAt.group(2), ofAt.group(1));
    }
    Wording.Search of = OF.matcher(text);
    if (of.matches()) {
      boolean organisationFirst =
          hasRole(of.group(2)) || ORGANISATION_END.matcher(of.group(1)).find();
      return hasRole(of.group(1)) || !organisationFirst
          ? new Credential(of.group(2), of.group(1))
          : new Credential(of.group(1), of.group(2));
    }
    if (!hasRole(text)) {
      return new Credential(text, null);
    }
    int start = RoleStart.inLatin(text);
    return start > 0
        ? new Credential(text.substring(0, start - 1), text.substring(start))
        : new Credential(null, text);
  }
}
