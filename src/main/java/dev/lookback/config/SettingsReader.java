package dev.lookback.config;

import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a file of settings, strictly: whatever is wrong in it is reported, all at once, and nothing
 * is guessed.
 */
public final class SettingsReader {
  private static final Form<Settings> SETTINGS = Forms.section(Settings::read);

  private final Variables variables;

  /**
   * @param environment what {@code ${NAME}} in the file refers to
   */
  public SettingsReader(Map<String, String> environment) {
    this.variables = new Variables(environment);
  }

  /** Reads the file. Relative paths in it start from its folder. */
  public Settings read(Path file) throws SettingsException {
    Problems problems = new Problems(file);
    String text = FileText.read(file, problems);
    if (text == null) {
      throw problems.asException();
    }
    return parse(file, text);
  }

  /** Reads the text as if it stood in the file. */
  public Settings parse(Path file, String text) throws SettingsException {
    return parse(file, text, SETTINGS);
  }

  <T> T parse(Path file, String text, Form<T> form) throws SettingsException {
    Problems problems = new Problems(file);
    Node root = YamlText.compose(text, problems);
    T settings = root == null ? null : form.read(new Value(root, "", variables, problems));
    if (settings == null || problems.count() > 0) {
      throw problems.asException();
    }
    return settings;
  }
}
