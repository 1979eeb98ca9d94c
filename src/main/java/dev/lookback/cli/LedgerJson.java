package dev.lookback.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.lookback.announce.Receipt;
import dev.lookback.announce.Standing;
import dev.lookback.announce.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ledger as JSON with all keys; what isn't known is null. Times are ISO instants. */
final class LedgerJson {
  private static final JsonFactory JSON = new JsonFactory();

  private LedgerJson() {}

  static String of(String place, List<Standing> standings, List<Receipt> receipts) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("ledger", place);
      json.writeArrayFieldStart("rooms");
      for (Standing standing : standings) {
        write(json, standing);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("posts");
      for (Receipt receipt : receipts) {
        write(json, receipt);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Standing standing) throws IOException {
    json.writeStartObject();
    json.writeStringField("room", standing.room().id());
    json.writeStringField("language", word(standing.subscription().language()));
    json.writeArrayFieldStart("kinds");
    for (String kind :
        standing.subscription().kinds().stream().map(LedgerJson::word).sorted().toList()) {
      json.writeString(kind);
    }
    json.writeEndArray();
    json.writeStringField("subscribedBy", standing.by());
    json.writeBooleanField("paused", standing.paused());
    json.writeStringField("trouble", standing.trouble());
    time(json, "retryAt", standing.retryAt());
    json.writeNumberField("waiting", standing.waiting());
    json.writeNumberField("told", standing.told());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Receipt receipt) throws IOException {
    json.writeStartObject();
    json.writeStringField("room", receipt.room().id());
    json.writeStringField("title", receipt.title());
    json.writeStringField("state", word(receipt.verdict()));
    json.writeStringField("message", receipt.message() == null ? null : receipt.message().value());
    time(json, "postedAt", receipt.at());
    json.writeStringField("reason", receipt.reason());
    json.writeEndObject();
  }

  private static void time(JsonGenerator json, String key, @Nullable Object instant)
      throws IOException {
    json.writeStringField(key, instant == null ? null : instant.toString());
  }

  /** Such as {@code in-digest}. */
  static String word(Verdict verdict) {
    return word((Enum<?>) verdict);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
