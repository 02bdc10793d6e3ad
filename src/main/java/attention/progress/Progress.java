package attention.progress;

import attention.lesson.HandedOut;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Grader;
import attention.verdict.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How far a learner has come, kept in {@code exercises/progress.json}. Nothing is remembered here:
 * every question reads the files anew, so what another program recorded is seen at once.
 */
public final class Progress {
  private final Path home;
  private final Starters starters;
  private final Consumer<String> notices;
  private final ProgressFile file;

  /**
   * @param home the course's top-level folder
   * @param starters what the learner's files began as
   * @param notices is told, a sentence at a time, what the learner should know beside the answer
   */
  public Progress(Path home, Starters starters, Consumer<String> notices) {
    this.home = home;
    this.starters = starters;
    this.notices = notices;
    this.file = new ProgressFile(home.resolve("exercises").resolve("progress.json"), notices);
  }

  /** Where the learner stands with each lesson that has an exercise, in order. */
  public List<Standing> all() {
    JsonNode recorded = file.read();
    return HandedOut.exercises(home).stream().map(lesson -> standing(lesson, recorded)).toList();
  }

  /** Where the learner stands with one lesson. */
  public Standing of(Lesson lesson) {
    return standing(lesson, file.read());
  }

  /** The first lesson that is not passed; nothing if all are. */
  public Optional<Standing> next() {
    return all().stream().filter(standing -> !standing.state().passed()).findFirst();
  }

  /**
   * Grades the learner's file and remembers the outcome, unless the file changed meanwhile: then
   * nobody knows which content the verdict is about. If it cannot be remembered, a notice says so.
   *
   * @throws Problem if there is no file
   */
  public Verdict grade(Lesson lesson, Grader grader) {
    Path learners = lesson.exerciseFile(home);
    String before = requireFile(lesson);
    Verdict verdict = grader.grade(lesson, learners);
    if (Fingerprint.of(learners).filter(before::equals).isPresent()) {
      try {
        remember(verdict, before);
      } catch (Problem notWritten) {
        notices.accept(notWritten.getMessage());
      }
    }
    return verdict;
  }

  /**
   * Makes sure that there is a file to grade, before a grader is started for it.
   *
   * @return its fingerprint
   * @throws Problem if there is none
   */
  public String requireFile(Lesson lesson) {
    return Fingerprint.of(lesson.exerciseFile(home))
        .orElseThrow(
            () ->
                new Problem(
                    "exercises/%s/%s is missing. This restores it: ./attention reset %s"
                        .formatted(lesson.id(), lesson.fileName(), lesson.id())));
  }

  private void remember(Verdict verdict, String fingerprint) {
    if (verdict.passed()) {
      change(verdict.lesson(), record -> record.put(Recorded.PASSED, fingerprint));
    } else if (Recorded.of(file.read(), verdict.lesson()).hasPassed()) {
      takeBack(verdict.lesson());
    }
  }

  /** Forgets that the lesson was passed; the solution and the hints seen stay seen. */
  void takeBack(Lesson lesson) {
    change(lesson, record -> record.remove(Recorded.PASSED));
  }

  /** The hint after those seen, which counts as seen from now on; nothing after the last. */
  public Optional<Hint> nextHint(Lesson lesson) {
    List<Hint> hints = Hints.of(home, lesson);
    int seen = of(lesson).hintsSeen();
    if (seen >= hints.size()) {
      return Optional.empty();
    }
    change(lesson, record -> record.put(Recorded.HINTS_SEEN, seen + 1));
    return Optional.of(hints.get(seen));
  }

  /** All hints, which count as seen from now on. */
  public List<Hint> allHints(Lesson lesson) {
    List<Hint> hints = Hints.of(home, lesson);
    change(lesson, record -> record.put(Recorded.HINTS_SEEN, hints.size()));
    return hints;
  }

  /** Remembers that the solution was read before the exercise passed. */
  public void giveUp(Lesson lesson) {
    change(lesson, record -> record.put(Recorded.SOLUTION_SEEN, true));
  }

  private Standing standing(Lesson lesson, JsonNode content) {
    return Recorded.of(content, lesson).standing(lesson, lesson.exerciseFile(home), starters);
  }

  private void change(Lesson lesson, Consumer<ObjectNode> edit) {
    file.change(
        content ->
            edit.accept(
                content.withObjectProperty(ProgressFile.LESSONS).withObjectProperty(lesson.id())));
  }
}
