package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.config.LogSettings.Format;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

@Isolated
class LogsTest {

  private final PrintStream usual = System.out;
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

  @AfterEach
  void putBack() throws Exception {
    System.setOut(usual);
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    new ContextInitializer(context).autoConfig();
  }

  private String log(Format format, String message) {
    System.setOut(new PrintStream(logged, true, UTF_8));
    Logs.open(format);
    LoggerFactory.getLogger("dev.lookback.Test")
        .info(message, new IllegalStateException("why\nso"));
    LoggerFactory.getLogger("org.javacord").info("of no interest");
    LoggerFactory.getLogger("org.javacord.core.util.gateway.PacketHandler").error("a secret");
    return logged.toString(UTF_8);
  }

  @Test
  void writesOneLineForAnEventWhateverItSays() {
    String text = log(Format.TEXT, "first\nERROR forged\u001b[31m");
    assertThat(text.lines()).hasSize(1);
    assertThat(text)
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ INFO  Test: first ERROR .*\\R")
        .contains("IllegalStateException: why so")
        .doesNotContain("\u001b");
  }

  @Test
  void writesJsonWhereThatIsWanted() throws Exception {
    String text = log(Format.JSON, "first\nsecond");
    assertThat(text.lines()).hasSize(1);
    JsonNode event = new ObjectMapper().readTree(text);
    assertThat(event.path("formattedMessage").asText()).isEqualTo("first\nsecond");
    assertThat(event.path("level").asText()).isEqualTo("INFO");
  }
}
