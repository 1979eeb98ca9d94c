package dev.lookback.announce;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The address of a PostgreSQL database, as hosts hand it out in {@code DATABASE_URL}: {@code
 * postgres://user:password@host:port/database?sslmode=require}. With {@code jdbc:} before it and
 * the user in the query it is taken too.
 *
 * @param jdbc without user and password
 */
record DatabaseUrl(String jdbc, @Nullable String user, @Nullable String password) {

  /** One, or several of which the first that answers is taken. */
  private static final String HOSTS = hosts("([\\w.-]+|\\[[\\p{XDigit}:.]+])(:\\d{1,5})?");

  private static String hosts(String host) {
    return host + "(," + host + ")*";
  }

  /** Parameters of libpq and of JDBC, and what JDBC calls them. Others could load classes. */
  private static final Map<String, String> KNOWN = known();

  private static Map<String, String> known() {
    Map<String, String> known = new TreeMap<>();
    for (String name :
        new String[] {
          "ApplicationName",
          "channelBinding",
          "connectTimeout",
          "currentSchema",
          "gssEncMode",
          "options",
          "prepareThreshold",
          "ssl",
          "sslcert",
          "sslkey",
          "sslmode",
          "sslrootcert",
          "targetServerType"
        }) {
      known.put(name, name);
    }
    known.put("application_name", "ApplicationName");
    known.put("channel_binding", "channelBinding");
    known.put("connect_timeout", "connectTimeout");
    known.put("gssencmode", "gssEncMode");
    return known;
  }

  /**
   * @throws IllegalArgumentException that says what is wrong, without the password
   */
  static DatabaseUrl parse(String text) {
    URI uri;
    try {
      uri = new URI(text.strip().replaceFirst("^jdbc:", ""));
    } catch (URISyntaxException e) {
      throw wrong(
          "it can't be read; characters such as @ and # in the password are written %40, %23");
    }
    String scheme = String.valueOf(uri.getScheme());
    if (!scheme.equals("postgres") && !scheme.equals("postgresql")) {
      throw wrong("it begins with \"%s:\" and not with \"postgres:\"".formatted(scheme));
    }
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    String hosts = authority.substring(authority.lastIndexOf('@') + 1);
    if (!hosts.matches(HOSTS) || !String.valueOf(uri.getRawPath()).matches("/[^/@:]+")) {
      throw wrong(
          "it names no host or no database; characters such as @, # and / in the password are"
              + " written %40, %23, %2F");
    }
    Map<String, String> parameters = parameters(uri.getRawQuery());
    String user = parameters.remove("user");
    String password = parameters.remove("password");
    if (hosts.length() < authority.length()) {
      String info = authority.substring(0, authority.lastIndexOf('@'));
      int colon = info.indexOf(':');
      user = decode(colon < 0 ? info : info.substring(0, colon));
      password = colon < 0 ? password : decode(info.substring(colon + 1));
    }
    String jdbc = "jdbc:postgresql://" + hosts + uri.getRawPath();
    return new DatabaseUrl(jdbc + query(parameters), user, password);
  }

  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        String name = equals < 0 ? pair : pair.substring(0, equals);
        parameters.put(decode(name), equals < 0 ? "" : pair.substring(equals + 1));
      }
    }
    parameters.computeIfPresent("user", (name, value) -> decode(value));
    parameters.computeIfPresent("password", (name, value) -> decode(value));
    return parameters;
  }

  private static String query(Map<String, String> parameters) {
    StringBuilder query = new StringBuilder();
    parameters.forEach(
        (name, value) -> {
          String jdbcName = KNOWN.get(name);
          if (jdbcName == null) {
            throw wrong(
                "its parameter \"%s\" is none of %s"
                    .formatted(name, String.join(", ", KNOWN.keySet())));
          }
          query.append(query.isEmpty() ? '?' : '&').append(jdbcName).append('=').append(value);
        });
    return query.toString();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  private static IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(
        "The address of the database should be postgres://user:password@host:port/database, but "
            + why
            + ".");
  }

  /** Without the password. */
  @Override
  public String toString() {
    return jdbc;
  }
}
