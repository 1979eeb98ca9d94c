package dev.lookback.reading;

import dev.lookback.reading.Block.Table;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads agendas that are tables with a row a talk. */
final class AgendaTable {

  private static final Wording TIME_COLUMN =
      Wording.of("时间|时段|time|when|日程|時間|時刻|시간|zeit|heure|horaire|hora");

  private static final Wording TITLE_COLUMN =
      Wording.of(
          "环节|议题|主题|题目|内容|议程|演讲(?!者|人|嘉宾)|标题|talk|topic|session|title|subject|presentation|agenda|activity|^action$|event|時間割|内容|タイトル|演題|発表内容|セッション|テーマ|주제|제목|발표|thema|titel|vortrag|sujet|titre|intervention|conférence|t[ií]tulo|tema|charla|ponencia|palestra");

  private static final Wording PEOPLE_COLUMN =
      Wording.of(
          "姓名|嘉宾|讲师|演讲者|演讲人|主讲|分享人|分享者|讲者|speaker|presenter|who|host|panelist|講者|講師|発表者|登壇者|講演者|スピーカー|발표자|연사|강연자|referent|sprecher|vortragende|mentor|instructor|lecturer|intervenante?|orat(?:eur|rice)|conférenci|présenta(?:teur|trice)|ponente|orador|conferenciante|palestrante");

  private static final Wording ROLE_COLUMN =
      Wording.of(
          "职务|职位|公司|单位|机构|company|所属|会社|소속|firma|unternehmen|entreprise|société|empresa|affiliation|organi[sz]ation|role");

  private static final Wording LINKS_COLUMN =
      Wording.anyCase("slides?|deck|video|recording|回放|视频|录像|课件|幻灯|ppt|资料");

  private static final Wording CLOCK = Wording.anyCase("\\d{1,2} ?[:：] ?\\d{2}|\\d{1,2} ?[ap]m");

  private static final Wording QUOTED =
      Wording.of("[《「“]([^《》「」“”]{2,150}|[^《》]*《[^《》]*》[^《》]*)[》」”]");

  /** How long titles are on average at least. */
  private static final int SHORTEST_TITLES = 12;

  private AgendaTable() {}

  /** The talks of a table; none if it isn't an agenda. */
  static List<Draft> read(Table table, int block, boolean inAgenda) {
    List<Draft> parallel = parallel(table, block);
    if (!parallel.isEmpty()) {
      return parallel;
    }
    Columns columns = Columns.of(table, inAgenda);
    List<Draft> drafts = new ArrayList<>();
    if (columns == null || !(columns.isProgramme() || (inAgenda && columns.title >= 0))) {
      return drafts;
    }
    boolean named = false;
    for (Table.Row row : table.rows()) {
      if (row.equals(columns.header)) {
        continue;
      }
      Draft draft = columns.read(row, block);
      if (draft != null) {
        named |= !draft.people.isEmpty();
        drafts.add(draft);
      }
    }
    for (Draft draft : drafts) {
      draft.doubtful =
          named
              && draft.people.isEmpty()
              && draft.sureness != Title.QUOTED
              && !Panel.isPanel(draft.title);
    }
    return drafts;
  }

  /**
   * The talks of a table with several tracks, whose cells each hold a title and below it names;
   * none if it is another.
   */
  private static List<Draft> parallel(Table table, int block) {
    List<Draft> drafts = new ArrayList<>();
    boolean tracks = false;
    for (Table.Row row : table.rows()) {
      int before = drafts.size();
      for (List<Line> cell : row.cells()) {
        Draft draft = titleAndNames(cell, block);
        if (draft != null) {
          drafts.add(draft);
        }
      }
      tracks |= drafts.size() - before > 1;
    }
    return tracks ? drafts : List.of();
  }

  private static @Nullable Draft titleAndNames(List<Line> cell, int block) {
    int last = cell.size() - 1;
    List<Mention> people = last < 1 ? List.of() : TalkItem.people(cell.get(last).text());
    if (people.isEmpty() || Titles.isBreak(cell.get(0).text())) {
      return null;
    }
    StringBuilder title = new StringBuilder();
    for (Line line : cell.subList(0, last)) {
      title.append(line.text()).append(' ');
    }
    return TalkItem.draft(cell.get(0), title.toString().strip(), people, block, block);
  }

  /** Which column holds what. */
  private record Columns(Table.@Nullable Row header, int time, int title, int people, int role) {

    static @Nullable Columns of(Table table, boolean ofTalks) {
      int rows = 0;
      for (Table.Row row : table.rows()) {
        Columns named = named(row);
        if (named != null) {
          return named;
        }
        if (++rows == 3) {
          break;
        }
      }
      return guessed(table, ofTalks);
    }

    private static @Nullable Columns named(Table.Row row) {
      int time = -1;
      int title = -1;
      int people = -1;
      int role = -1;
      for (int i = 0; i < row.cells().size(); i++) {
        String name = row.text(i).toLowerCase(Locale.ROOT).replace(" ", "");
        if (name.isEmpty() || name.length() > 20) {
          continue;
        }
        if (PEOPLE_COLUMN.matcher(name).find()) {
          people = people < 0 ? i : people;
        } else if (TIME_COLUMN.matcher(name).find()) {
          time = i;
        } else if (ROLE_COLUMN.matcher(name).find()) {
          role = i;
        } else if (TITLE_COLUMN.matcher(name).find() && title < 0) {
          title = i;
        }
      }
      return title >= 0 && (people >= 0 || time >= 0 || hasLinks(row))
          ? new Columns(row, time, title, people, role)
          : null;
    }

    /** Whether a column is of slides or recordings. */
    private static boolean hasLinks(Table.Row header) {
      for (int i = 0; i < header.cells().size(); i++) {
        String name = header.text(i).strip();
        if (name.length() <= 20 && LINKS_COLUMN.matcher(name).find()) {
          return true;
        }
      }
      return false;
    }

    /** Without a header: a column of times, and the one behind it. */
    private static @Nullable Columns guessed(Table table, boolean ofTalks) {
      Columns named = ofTalks || !hasHeader(table) ? byNames(table) : null;
      if (named != null) {
        return named;
      }
      int timed = 0;
      int widest = 0;
      for (Table.Row row : table.rows()) {
        if (CLOCK.matcher(row.text(0)).find() && row.text(0).length() < 30) {
          timed++;
          widest = Math.max(widest, row.cells().size());
        }
      }
      return (timed > 0 && timed * 2 >= table.rows().size() && widest > 1)
              || (timed == 1 && table.rows().size() <= 3 && widest > 1)
          ? new Columns(null, 0, 1, widest > 2 ? 2 : -1, -1)
          : null;
    }

    private static boolean hasHeader(Table table) {
      Table.Row first = table.rows().get(0);
      return first.header() && !first.text().replace("|", "").isBlank();
    }

    /** By the column in which most cells are full names, and that with the longest others. */
    private static @Nullable Columns byNames(Table table) {
      List<Table.Row> rows = table.rows();
      Table.Row header = rows.get(0).header() ? rows.get(0) : null;
      int width = rows.get(0).cells().size();
      int people = -1;
      int most = 1;
      int title = -1;
      int longest = 0;
      for (int column = 0; column < width; column++) {
        int named = 0;
        int filled = 0;
        int letters = 0;
        for (Table.Row row : rows.subList(header == null ? 0 : 1, rows.size())) {
          String text = row.text(column);
          filled += text.isBlank() ? 0 : 1;
          named += FullNames.read(text).isEmpty() ? 0 : 1;
          letters += TitleWords.isTitle(Titles.clean(text)) ? Math.min(text.length(), 60) : 0;
        }
        if (named > most && named * 3 >= filled * 2) {
          people = column;
          most = named;
        } else if (letters > longest) {
          title = column;
          longest = letters;
        }
      }
      boolean telling = title >= 0 && longest >= SHORTEST_TITLES * (rows.size() - 1);
      return people >= 0 && telling ? new Columns(header, -1, title, people, -1) : null;
    }

    boolean isProgramme() {
      return title >= 0 && (time >= 0 || people >= 0 || (header != null && hasLinks(header)));
    }

    @Nullable Draft read(Table.Row row, int block) {
      String cell = row.text(title);
      if (time == 0 && header == null && !CLOCK.matcher(row.text(0)).find()) {
        return null;
      }
      if (cell.isBlank() || cell.length() > 400) {
        return null;
      }
      String name = cell;
      String rest = "";
      Title sureness = Title.LISTED;
      Wording.Search quoted = QUOTED.matcher(cell);
      if (quoted.find()) {
        name = quoted.group(1);
        rest = cell.substring(0, quoted.start()) + "\n" + cell.substring(quoted.end());
        sureness = Title.QUOTED;
      } else if (cell.indexOf('\n') > 0) {
        name = cell.substring(0, cell.indexOf('\n'));
        rest = cell.substring(cell.indexOf('\n') + 1);
      }
      Draft item =
          sureness == Title.QUOTED || people >= 0 || row.cells().get(title).isEmpty()
              ? null
              : TalkItem.plain(row.cells().get(title).get(0), name, block);
      if (item != null) {
        return item;
      }
      name = Titles.clean(name);
      List<Mention> speakers = people >= 0 ? people(row) : List.of();
      if (name.length() < 2 || (Titles.isBreak(name) && speakers.isEmpty())) {
        return null;
      }
      Draft draft =
          new Draft(
              name, sureness, Evidence.stated(lineOf(row), cell.replace('\n', ' ')), block, block);
      String credential = role >= 0 ? row.text(role) : "";
      for (Mention person : speakers) {
        draft.add(
            person.credential() == null && !credential.isBlank()
                ? person.with(credential)
                : person);
      }
      if (draft.people.isEmpty() && !rest.isBlank()) {
        rest.lines().forEach(line -> ofLine(line).forEach(draft::add));
      }
      return draft;
    }

    private static List<Mention> ofLine(String line) {
      Mention one = Caption.parse(line);
      return one == null ? FullNames.read(line) : List.of(one);
    }

    /** Without a header nothing says that they are people, so that only sure names count. */
    private List<Mention> people(Table.Row row) {
      List<Mention> all = NameList.read(row.text(people));
      return header != null || all.stream().allMatch(Columns::isSure) ? all : List.of();
    }

    private static boolean isSure(Mention person) {
      return person.credential() != null || TalkItem.isPerson(person.name());
    }

    private int lineOf(Table.Row row) {
      List<Line> lines = row.cells().get(title);
      return lines.isEmpty() ? row.line() : lines.get(0).number();
    }
  }
}
