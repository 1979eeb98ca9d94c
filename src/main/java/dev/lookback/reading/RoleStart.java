package dev.lookback.reading;

import java.util.Locale;
import java.util.Set;

/** Finds where the affiliation ends and the role starts in a credential that doesn't part them. */
final class RoleStart {

  /** What an organisation's full name ends with: no role starts before it. */
  private static final Words FULL_NAME_ENDS =
      Words.of(
          "公司", "集团", "大学", "学院", "社区", "基金会", "协会", "学会", "专委会", "实验室", "研究院", "研究所", "研究中心",
          "创新中心", "技术中心", "银行", "保险", "证券", "产业园", "科技园", "研创园", "开源谷", "联盟", "工作室", "工信局", "信息化局",
          "管理局", "事务所", "代表处", "计算机系", "出版社", "医院");

  /** What a role starts with besides the words that are one. */
  private static final Words STARTS =
      Words.of(
          "高级", "高級", "资深", "資深", "技術", "產品", "專案", "軟體", "首席", "副总", "技术", "产品", "项目", "研发", "开发",
          "解决方案", "运营", "市场", "架构", "数据库", "内核", "售前", "生态", "开源", "创始", "联合创始", "核心", "中间件", "前端",
          "后端", "云原生", "基础架构", "平台", "大数据", "人工智能", "算法", "存储", "服务", "优化", "气象", "行销", "东区", "西区",
          "东北区", "西北地区", "区域", "运维", "测试", "软件", "应用", "业务", "客户", "战略", "系统", "数据研发", "数据平台",
          "分布式", "微服务", "深度学习", "机器学习", "自动化", "操作系统", "安全");

  /** Latin roles in a project or company, whose name stands before them. */
  private static final Set<String> IN_PROJECTS =
      Set.of(
          "maintainer",
          "committer",
          "contributor",
          "pmc",
          "ppmc",
          "sig",
          "ceo",
          "cto",
          "founder",
          "co-founder");

  private static final Set<String> RANKS =
      Set.of("core", "lead", "chief", "former", "top", "senior", "deputy", "vice", "field");

  private RoleStart() {}

  /**
   * Where the role starts: behind an organisation's full name, else behind a space, else where
   * letters turn Latin, else at the first word of a role. 0 if it can't be told.
   */
  static int in(String text) {
    int clause = clauseEnd(text);
    String head = text.substring(0, clause);
    boolean more = clause < text.length();
    int name = fullName(head, more);
    int team = spaceBehindOrganisation(head, name);
    if (name > 0 || team > 0) {
      return Math.max(name, team);
    }
    int latin = latinEnd(head);
    if (latin > 1 && latin < head.length()) {
      return latin;
    }
    int space = head.indexOf(' ');
    int start = start(head);
    if (start <= roleEnd(head)) {
      return 0;
    }
    int turn = turnToLatin(head);
    if (turn > 0 && turn < start && (space < 0 || turn < space)) {
      return turn;
    }
    if (space > 1 && !Credential.hasRole(head.substring(0, space))) {
      return space;
    }
    return start < head.length() ? start : more && !Credential.hasRole(head) ? clause : 0;
  }

  private static int clauseEnd(String text) {
    int end = 0;
    while (end < text.length() && "，、,；;/&".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Behind the last full name of an organisation that a role follows, or 0. */
  private static int fullName(String head, boolean more) {
    for (int i = more ? head.length() : head.length() - 1; i > 2; i--) {
      int length = FULL_NAME_ENDS.endingAt(head, i);
      if (length > 0
          && length < i
          && Credential.roleEndingAt(head, i) == 0
          && !Credential.hasRole(head.substring(0, i))) {
        return i;
      }
    }
    return 0;
  }

  /** The last space behind a part of an organisation, such as its team, or 0. */
  private static int spaceBehindOrganisation(String head, int from) {
    int last = 0;
    for (int space = head.indexOf(' ', from + 1);
        space > 0 && !Credential.hasRole(head.substring(0, space));
        space = head.indexOf(' ', space + 1)) {
      last = Credential.endsAsOrganisation(head.substring(0, space)) ? space : last;
    }
    return last;
  }

  /** Behind the Latin words at the start, up to a role among them. */
  private static int latinEnd(String head) {
    int end = 0;
    while (end < head.length() && head.charAt(end) < 0x250 && Credential.roleAt(head, end) == 0) {
      end++;
    }
    return end;
  }

  /** Where the first Latin word stands directly behind Chinese ones, or 0. */
  private static int turnToLatin(String head) {
    int i = 0;
    while (i < head.length() && Names.isHan(head.charAt(i))) {
      i++;
    }
    return i > 1 && i < head.length() && isLatin(head.charAt(i)) ? i : 0;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** Behind the words of a role that a credential without an affiliation starts with. */
  private static int roleEnd(String head) {
    int end = 0;
    while (end < head.length() && STARTS.at(head, end) > 0) {
      end += STARTS.at(head, end);
    }
    return end;
  }

  /** Where the first word of a role stands, two characters or more from the start. */
  private static int start(String head) {
    int i = 2;
    while (i < head.length() && STARTS.at(head, i) == 0 && Credential.roleAt(head, i) == 0) {
      i++;
    }
    return i;
  }

  /**
   * Where the role starts in words without Chinese: "Seata Committer" names a project, "Platform
   * Engineer" doesn't. 0 if it can't be told.
   */
  static int inLatin(String text) {
    int at = 0;
    for (String word : text.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (RANKS.contains(lower)) {
        return 0;
      }
      if (Credential.hasRole(word)) {
        return IN_PROJECTS.contains(lower) ? at : 0;
      }
      at += word.length() + 1;
    }
    return 0;
  }
}
