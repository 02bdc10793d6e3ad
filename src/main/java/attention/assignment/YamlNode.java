package attention.assignment;

import java.util.List;

/** What YAML is made of, each with its place. */
sealed interface YamlNode {
  /** Where it begins. */
  YamlPlace place();

  /** A word or a number as it is written; empty where there is none. */
  record Word(YamlPlace place, String text) implements YamlNode {}

  /** Values under their keys, in the order of the file, no key twice. */
  record Map(YamlPlace place, List<Field> fields) implements YamlNode {}

  /** Values without keys. */
  record Sequence(YamlPlace place, List<YamlNode> elements) implements YamlNode {}

  /** A key and its value. */
  record Field(YamlPlace place, String key, YamlNode value) {
    /**
     * The value, where it is a word or a number.
     *
     * @throws attention.problem.Problem if it is empty or something else
     */
    String word() {
      if (value instanceof YamlNode.Word word && !word.text().isBlank()) {
        return word.text();
      }
      throw place.problem(
          "\"%s\" has no value; write one behind the colon, or delete the line.".formatted(key));
    }
  }
}
