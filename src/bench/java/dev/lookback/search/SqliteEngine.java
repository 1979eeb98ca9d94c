package dev.lookback.search;

import dev.lookback.recap.Fact;
import dev.lookback.recap.Passage;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The same columns and weights in SQLite's full-text index, in memory. */
record SqliteEngine(Connection connection, PreparedStatement best) implements Engine {

  static SqliteEngine of(String tokenizer, List<Recap> recaps) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "create virtual table talk using fts5(title, speaker, event, body, tokenize='%s')"
                .formatted(tokenizer));
        statement.execute(
            "create virtual table page using fts5(heading, about, body, tokenize='%s')"
                .formatted(tokenizer));
      }
      connection.setAutoCommit(false);
      fill(connection, recaps);
      connection.commit();
      return new SqliteEngine(
          connection,
          connection.prepareStatement(
              "select rowid, title from talk where talk match ?"
                  + " order by bm25(talk, 4.0, 5.0, 2.0, 1.0) limit 10"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill(Connection connection, List<Recap> recaps) throws SQLException {
    try (PreparedStatement talks =
            connection.prepareStatement("insert into talk values (?, ?, ?, ?)");
        PreparedStatement pages =
            connection.prepareStatement("insert into page values (?, ?, ?)")) {
      for (Recap recap : recaps) {
        Fact<String> city = recap.place().city();
        String place = city == null ? "" : city.value();
        pages.setString(1, recap.title());
        pages.setString(2, String.join(" ", recap.tags()) + ' ' + place);
        pages.setString(3, text(recap, 0, Integer.MAX_VALUE));
        pages.executeUpdate();
        for (Talk talk : recap.talks()) {
          talks.setString(1, talk.title());
          talks.setString(
              2, talk.speakers().stream().map(Speaker::name).collect(Collectors.joining(", ")));
          talks.setString(3, recap.title() + ' ' + place);
          talks.setString(4, text(recap, talk.evidence().line(), end(recap, talk)));
          talks.executeUpdate();
        }
      }
    }
  }

  private static int end(Recap recap, Talk talk) {
    return recap.talks().stream()
        .mapToInt(other -> other.evidence().line())
        .filter(line -> line > talk.evidence().line())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static String text(Recap recap, int from, int to) {
    return recap.passages().stream()
        .filter(passage -> passage.line() >= from && passage.line() < to)
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public int search(String words) {
    String any =
        Words.in(Fold.text(words)).stream()
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(" OR "));
    try {
      best.setString(1, any);
      try (ResultSet found = best.executeQuery()) {
        int count = 0;
        while (found.next()) {
          count += found.getString(2) == null ? 0 : 1;
        }
        return count;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(any, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
