package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.lookback.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Discord's own description of its API, where it is at hand. */
final class Description {
  private static final String IRI = "https://discord.example/openapi.json";
  private static final Optional<String> TEXT = read();
  private static final Optional<JsonNode> TREE = TEXT.map(Json::read);
  private static final Optional<SchemaRegistry> REGISTRY = TEXT.map(Description::registry);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  /** The paths as regular expressions, those without parameters first. */
  private static final Map<String, String> PATHS = new TreeMap<>();

  static {
    TREE.ifPresent(
        all ->
            all.path("paths")
                .fieldNames()
                .forEachRemaining(path -> PATHS.put(pattern(path), path)));
  }

  private Description() {}

  private static Optional<String> read() {
    try {
      return Optional.of(Files.readString(Shared.path("discord/openapi.json")));
    } catch (TestAbortedException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pattern(String path) {
    return path.replaceAll("\\{[^}]+}", "[^/]+");
  }

  static Stream<String> faults(Seen request) {
    if (TEXT.isEmpty()) {
      return Stream.empty();
    }
    Optional<String> path =
        PATHS.entrySet().stream()
            .filter(entry -> request.path().matches(entry.getKey()))
            .min((a, b) -> Integer.compare(parameters(a.getValue()), parameters(b.getValue())))
            .map(Map.Entry::getValue);
    if (path.isEmpty()) {
      return Stream.of("Discord has no such path");
    }
    Schema schema =
        SCHEMAS.computeIfAbsent(pointer(path.get(), request.method()), Description::schema);
    return schema.validate(request.body().toString(), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage());
  }

  private static int parameters(String path) {
    return (int) path.chars().filter(c -> c == '{').count();
  }

  private static String pointer(String path, String method) {
    return "/paths/%s/%s/requestBody/content/application~1json/schema"
        .formatted(
            path.replace("~", "~0").replace("/", "~1"), method.toLowerCase(java.util.Locale.ROOT));
  }

  private static SchemaRegistry registry(String text) {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(IRI, text)));
  }

  private static Schema schema(String pointer) {
    if (TREE.orElseThrow().at(pointer).isMissingNode()) {
      throw new IllegalStateException("No description at " + pointer);
    }
    String escaped = pointer.replace("{", "%7B").replace("}", "%7D");
    return REGISTRY.orElseThrow().getSchema(SchemaLocation.of(IRI + "#" + escaped));
  }
}
