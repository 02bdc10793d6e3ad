package attention.lesson;

import attention.problem.Problem;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lessons as one types them: {@code 01-08}, {@code 3,5,softmax} or {@code 01-03,07-mask}. */
public final class LessonList {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})");

  private LessonList() {}

  /**
   * Reads such a list.
   *
   * @return lessons with an exercise, in their order, each once
   * @throws Problem if a part names no lesson, or none with an exercise, or a range ends before it
   *     begins
   */
  public static List<Lesson> parse(String text) {
    TreeSet<Lesson> lessons = new TreeSet<>();
    for (String part : text.split(",", -1)) {
      Matcher range = RANGE.matcher(part.strip());
      if (part.isBlank()) {
        throw new Problem(
            "\"%s\" names no lesson at a comma; write such as 01-08 or 3,5,softmax."
                .formatted(text));
      } else if (range.matches()) {
        lessons.addAll(
            between(Lesson.withExercise(range.group(1)), Lesson.withExercise(range.group(2))));
      } else {
        lessons.add(Lesson.withExercise(part.strip()));
      }
    }
    return List.copyOf(lessons);
  }

  private static List<Lesson> between(Lesson first, Lesson last) {
    if (first.compareTo(last) > 0) {
      throw new Problem(
          "%s comes after %s; write the earlier lesson first.".formatted(first.id(), last.id()));
    }
    return Lesson.exercises().stream()
        .filter(lesson -> lesson.compareTo(first) >= 0 && lesson.compareTo(last) <= 0)
        .toList();
  }
}
