package attention.assignment;

import attention.lesson.Lesson;
import attention.problem.EditDistance;
import attention.problem.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands what was read, and says where it does not. */
final class AssignmentReader {
  private static final List<String> KEYS =
      List.of("title", "due", "credit", "anonymous-ids", "roster", "lessons", "total");
  private static final double MOST_MARKS = 1_000_000;
  private static final double ROUNDING = 1e-9; // 0.1 + 0.2 is meant to be 0.3

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

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
    List<Work> works = works();
    requireTotal(works);
    return new Assignment(
        word("title").orElse("Attention by Hand"),
        works,
        word("due").map(this::due),
        word("credit").map(this::credit).orElse(Credit.CHECKS),
        word("anonymous-ids").map(this::yesOrNo).orElse(false),
        word("roster").map(this::path));
  }

  private List<Work> works() {
    YamlNode.Field lessons = fields.get("lessons");
    if (lessons == null) {
      throw new Problem("%s names no lessons. %s".formatted(file, AssignmentFile.EXAMPLE));
    }
    if (!(lessons.value() instanceof YamlNode.Map map) || map.fields().isEmpty()) {
      throw lessons
          .place()
          .problem(
              "write each lesson on a line of its own below, indented, with its marks: \"  04-softmax: 10\".");
    }
    List<Work> works = new ArrayList<>();
    Map<String, YamlNode.Field> byId = new HashMap<>();
    for (YamlNode.Field field : map.fields()) {
      String id = id(field);
      YamlNode.Field earlier = byId.putIfAbsent(id, field);
      if (earlier != null) {
        throw field
            .place()
            .problem(
                "\"%s\" is %s, which is on line %d already; delete one of the two."
                    .formatted(field.key(), id, earlier.place().line()));
      }
      works.add(new Work(id, marks(field)));
    }
    works.sort(Comparator.comparing(AssignmentReader::order));
    return works;
  }

  private static int order(Work work) {
    return work.lesson().map(Lesson::ordinal).orElse(Integer.MAX_VALUE);
  }

  private static String id(YamlNode.Field field) {
    if (field.key().equals(Work.WORKSHEET)) {
      return Work.WORKSHEET;
    }
    try {
      return Lesson.withExercise(field.key()).id();
    } catch (Problem unknown) {
      throw new Problem(field.place().problem(unknown.getMessage()).getMessage(), unknown);
    }
  }

  private void requireTotal(List<Work> works) {
    YamlNode.Field total = fields.get("total");
    if (total == null) {
      return;
    }
    double sum = works.stream().mapToDouble(Work::marks).sum();
    if (Math.abs(sum - marks(total)) > ROUNDING * Math.max(1, sum)) {
      throw total
          .place()
          .problem(
              "the marks of the lessons make %s together, not %s; correct one of them, or delete \"total\"."
                  .formatted(AssignmentFile.marks(sum), text(total)));
    }
  }

  private static double marks(YamlNode.Field field) {
    String text = text(field);
    if (!NUMBER.matcher(text).matches()) {
      throw field
          .value()
          .place()
          .problem(
              "\"%s\" is no number; write the marks for %s, such as %s: 10."
                  .formatted(text, field.key(), field.key()));
    }
    double marks = Double.parseDouble(text);
    if (!(marks > 0) || marks > MOST_MARKS) {
      throw field
          .value()
          .place()
          .problem(
              "%s for %s; marks are more than 0 and at most %s."
                  .formatted(text, field.key(), AssignmentFile.marks(MOST_MARKS)));
    }
    return marks;
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
    return Optional.ofNullable(fields.get(key)).map(AssignmentReader::text);
  }

  private static String text(YamlNode.Field field) {
    if (field.value() instanceof YamlNode.Word word && !word.text().isBlank()) {
      return word.text();
    }
    throw field
        .place()
        .problem(
            "\"%s\" has no value; write one behind the colon, or delete the line."
                .formatted(field.key()));
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
