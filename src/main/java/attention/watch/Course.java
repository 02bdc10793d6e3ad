package attention.watch;

import attention.lesson.Lesson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the screen needs of the course, beside a grader, which is the one to remember verdicts. A
 * {@link attention.problem.Problem} that a method throws is shown, and the watch goes on.
 */
public interface Course {
  /** The lessons that have an exercise, in order. */
  List<Lesson> lessons();

  /** The file that the learner edits. */
  Path file(Lesson lesson);

  /** The lessons whose exercise passes. */
  Set<Lesson> passed();

  /** The next hint, each helping more than the one before; the last one again after it. */
  String nextHint(Lesson lesson);

  /** All lessons and how far each is. */
  String list();

  /** A lesson's solution; nothing before its exercise has passed. */
  Optional<String> solution(Lesson lesson);

  /** The first lesson behind this one that has not passed, going round; none if all others have. */
  default Optional<Lesson> nextAfter(Lesson lesson) {
    List<Lesson> all = lessons();
    int here = all.indexOf(lesson);
    Set<Lesson> passed = passed();
    return Stream.concat(all.subList(here + 1, all.size()).stream(), all.subList(0, here).stream())
        .filter(other -> !passed.contains(other))
        .findFirst();
  }
}
