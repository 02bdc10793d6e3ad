package attention.assignment;

import attention.lesson.Lesson;
import attention.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Understands which lessons are asked for, and for how many marks. */
final class WorksReader {
  private static final double MOST_MARKS = 1_000_000;
  private static final double ROUNDING = 1e-9; // 0.1 + 0.2 is meant to be 0.3
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private final Path file;
  private final YamlNode.Field lessons;
  private final YamlNode.Field total;

  /**
   * @param lessons null if they are missing
   * @param total null if it is missing
   */
  WorksReader(Path file, YamlNode.Field lessons, YamlNode.Field total) {
    this.file = file;
    this.lessons = lessons;
    this.total = total;
  }

  /**
   * The works in the order of the lessons.
   *
   * @throws Problem that names the place where something is wrong
   */
  List<Work> works() {
    if (lessons == null) {
      throw new Problem("%s names no lessons. %s".formatted(file, AssignmentFile.EXAMPLE));
    }
    if (!(lessons.value() instanceof YamlNode.Map map) || map.fields().isEmpty()) {
      throw lessons
          .place()
          .problem(
              "write each lesson on a line of its own below, indented, with its marks: \" "
                  + " 04-softmax: 10\".");
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
    works.sort(Comparator.comparing(WorksReader::order));
    requireTotal(works);
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
    if (total == null) {
      return;
    }
    double sum = works.stream().mapToDouble(Work::marks).sum();
    if (Math.abs(sum - marks(total)) > ROUNDING * Math.max(1, sum)) {
      throw total
          .place()
          .problem(
              "the marks of the lessons make %s together, not %s; correct one of them, or delete \"total\"."
                  .formatted(AssignmentFile.marks(sum), total.word()));
    }
  }

  private static double marks(YamlNode.Field field) {
    String text = field.word();
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
}
