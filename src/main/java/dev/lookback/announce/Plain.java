package dev.lookback.announce;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Text without the one character that PostgreSQL doesn't take, and a page may well hold. */
final class Plain extends AbstractArgumentFactory<String> {

  Plain() {
    super(Types.VARCHAR);
  }

  @Override
  protected Argument build(String value, ConfigRegistry config) {
    String text = text(value);
    return (position, statement, context) -> statement.setString(position, text);
  }

  static String text(String value) {
    return value.indexOf('\0') < 0 ? value : value.replace("\0", "");
  }
}
