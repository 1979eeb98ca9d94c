package dev.lookback.announce;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import dev.lookback.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Lookback as it is, but that it stops at the step that it is told, to be killed just there. The
 * step stands in the file {@code deadly} of the folder in which it is run, and it goes on when that
 * is gone; when the step is reached, there is a file {@code reached}.
 */
public final class Deadly extends TurboFilter implements LoggerContextListener {
  private static final Path DEADLY = Path.of("deadly");
  private static final Path REACHED = Path.of("reached");

  private final LoggerContext context;

  private Deadly(LoggerContext context) {
    this.context = context;
  }

  public static void main(String[] args) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Deadly deadly = new Deadly(context);
    context.addListener(deadly);
    context.addTurboFilter(deadly);
    Main.main(args);
  }

  @Override
  public FilterReply decide(
      Marker marker, Logger logger, Level level, String text, Object[] values, Throwable why) {
    if (level == Level.TRACE && logger.getName().startsWith("dev.lookback.announce")) {
      if (text == null) {
        return FilterReply.ACCEPT; // It is only asked whether it would be logged.
      }
      passing(values == null || values.length == 0 ? text : String.valueOf(values[0]));
    }
    return FilterReply.NEUTRAL;
  }

  private static String deadly() throws IOException {
    try {
      return Files.readString(DEADLY);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private static void passing(String step) {
    try {
      if (deadly().equals(step)) {
        Files.writeString(REACHED, step);
      }
      while (deadly().equals(step)) {
        Thread.sleep(10);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is set up anew leaves this out. */
  @Override
  public void onReset(LoggerContext anew) {
    context.addTurboFilter(this);
  }

  @Override
  public boolean isResetResistant() {
    return true;
  }

  @Override
  public void onStart(LoggerContext started) {}

  @Override
  public void onStop(LoggerContext stopped) {}

  @Override
  public void onLevelChange(Logger logger, Level level) {}

  /** For the command line of a process that is deadly. */
  static List<String> command(Path jar, Path classes) {
    return List.of("-cp", jar + ":" + classes, Deadly.class.getName());
  }
}
