package attention.bench;

import attention.lesson.Lesson;
import attention.watch.Course;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A course of one exercise, of which nothing is remembered.
 *
 * @param lesson whose exercise it is
 * @param file the learner's file
 */
record OneExercise(Lesson lesson, Path file) implements Course {
  @Override
  public List<Lesson> lessons() {
    return List.of(lesson);
  }

  @Override
  public Path file(Lesson asked) {
    return file;
  }

  @Override
  public Set<Lesson> passed() {
    return Set.of();
  }

  @Override
  public String nextHint(Lesson asked) {
    return "";
  }

  @Override
  public String list() {
    return "";
  }

  @Override
  public Optional<String> solution(Lesson asked) {
    return Optional.empty();
  }
}
