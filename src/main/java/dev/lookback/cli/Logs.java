package dev.lookback.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import dev.lookback.config.LogSettings.Format;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets up the log of a process that runs for long: a line for each event, on standard output. */
final class Logs {

  /** Whatever is logged, no text in it can begin a line of its own. */
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0}: "
          + "%replace(%msg %ex{4}){'\\p{Cntrl}+', ' '}%nopex%n";

  private Logs() {}

  static void open(Format format) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    Encoder<ILoggingEvent> encoder = encoder(format, context);
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.start();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(appender);
    context.getLogger("dev.lookback").setLevel(Level.INFO);
    // It warns of each kind of channel that is newer than it is.
    context.getLogger("org.javacord.core.entity").setLevel(Level.ERROR);
    // What it can't read it would log whole: what people said, and the tokens of commands.
    context.getLogger("org.javacord.core.util.gateway.PacketHandler").setLevel(Level.OFF);
    // The adapter says in a line what this says in twenty, each time that a connection is lost.
    context.getLogger("org.javacord.core.util.gateway.DiscordWebSocketAdapter").setLevel(Level.OFF);
  }

  private static Encoder<ILoggingEvent> encoder(Format format, LoggerContext context) {
    if (format == Format.JSON) {
      JsonEncoder json = new JsonEncoder();
      json.setContext(context);
      json.setWithSequenceNumber(false);
      json.setWithNanoseconds(false);
      json.setWithContext(false);
      json.setWithMDC(false);
      json.setWithMessage(false);
      json.setWithArguments(false);
      json.setWithFormattedMessage(true);
      return json;
    }
    PatternLayoutEncoder text = new PatternLayoutEncoder();
    text.setContext(context);
    text.setPattern(PATTERN);
    return text;
  }
}
