package dev.lookback.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a file of settings, strictly: whatever is wrong in it is reported, all at once, and nothing
 * is guessed.
 */
public final class SettingsReader {
  private final Variables variables;
  private final Form<Settings> form;

  /**
   * @param environment what {@code ${NAME}} in the file refers to
   * @param globCheck throws an {@link IllegalArgumentException} for globs to include and to exclude
   *     that can't be used, with a message that says what would mend them
   * @param templateCheck throws one likewise for a part of a template, which is {@code text},
   *     {@code title}, {@code body} or {@code talk}, and the words for it
   */
  public SettingsReader(
      Map<String, String> environment,
      BiConsumer<List<String>, List<String>> globCheck,
      BiConsumer<String, String> templateCheck) {
    this.variables = new Variables(environment);
    this.form = Forms.section(section -> Settings.read(section, globCheck, templateCheck));
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
    return parse(file, text, form);
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
