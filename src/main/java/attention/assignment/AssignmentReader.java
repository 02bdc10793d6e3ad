package attention.assignment;

import attention.problem.EditDistance;
import attention.problem.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands what was read, and says where it does not. */
final class AssignmentReader {
  private static final List<String> KEYS =
      List.of("title", "due", "credit", "anonymous-ids", "roster", "lessons", "total");

  private final Path file;
  private final Map<String, YamlNode.Field> fields = new HashMap<>();

  AssignmentReader(Path file, YamlNode root) {
    this.file = file;
    if (!(root instanceof YamlNode.Map map)) {
      throw root.place().problem("expected a key and its value. " + AssignmentFile.EXAMPLE);
    }
    for (YamlNode.Field field : map.fields()) {
      if (!KEYS.contains(field.key())) {
        throw unknown(field);
      }
      fields.put(field.key(), field);
    }
  }

  /** What was asked for; the roster's path as it is written. */
  Assignment assignment() {
    List<Work> works = new WorksReader(file, fields.get("lessons"), fields.get("total")).works();
    return new Assignment(
        word("title").orElse("Attention by Hand"),
        works,
        word("due").map(this::due),
        word("credit").map(this::credit).orElse(Credit.CHECKS),
        word("anonymous-ids").map(this::yesOrNo).orElse(false),
        word("roster").map(this::path));
  }

  private OffsetDateTime due(String text) {
    try {
      return DueDate.of(text);
    } catch (DateTimeException noDate) {
      throw new Problem(
          at("due")
              .problem("\"%s\" is no date; expected %s.".formatted(text, DueDate.EXPECTED))
              .getMessage(),
          noDate);
    }
  }

  private Credit credit(String text) {
    return Credit.of(text)
        .orElseThrow(
            () ->
                at("credit")
                    .problem(
                        "\"%s\" is no way to give credit; expected %s or %s."
                            .formatted(text, Credit.CHECKS.word(), Credit.ALL_OR_NOTHING.word())));
  }

  private boolean yesOrNo(String text) {
    if (!List.of("true", "false").contains(text)) {
      throw at("anonymous-ids").problem("\"%s\"; expected true or false.".formatted(text));
    }
    return Boolean.parseBoolean(text);
  }

  private Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException invalid) {
      throw new Problem(
          at("roster")
              .problem("\"%s\" cannot be a file: %s.".formatted(text, invalid.getReason()))
              .getMessage(),
          invalid);
    }
  }

  private YamlPlace at(String key) {
    return fields.get(key).value().place();
  }

  private Optional<String> word(String key) {
    return Optional.ofNullable(fields.get(key)).map(YamlNode.Field::word);
  }

  private static Problem unknown(YamlNode.Field field) {
    return field
        .place()
        .problem(
            "\"%s\" is nothing an assignment says%s Expected %s."
                .formatted(
                    field.key(),
                    KEYS.stream()
                        .filter(key -> distance(key, field) <= key.length() / 2)
                        .min(Comparator.comparingInt(key -> distance(key, field)))
                        .map("; did you mean %s?"::formatted)
                        .orElse("."),
                    String.join(", ", KEYS)));
  }

  private static int distance(String key, YamlNode.Field field) {
    return EditDistance.between(key, field.key());
  }
}
