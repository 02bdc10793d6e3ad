package attention.watch;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import attention.watch.Event.Change;
import attention.watch.Event.Graded;
import attention.watch.Event.Pressed;
import attention.watch.Event.Touched;
import attention.watch.Event.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the learner stands, and what each event makes of it. */
final class Session {
  private static final int NONE = 0;

  private final Course course;
  private final Gradings gradings;
  private Lesson lesson;
  private Optional<Verdict> verdict = Optional.empty();
  private String doing = "";
  private String page = "";
  private String note = "";
  private int part;

  /** The number of the grading whose answer is waited for. */
  private int awaited = NONE;

  /** Begins with a lesson and has its file graded. */
  Session(Course course, Gradings gradings, Lesson first) {
    this.course = course;
    this.gradings = gradings;
    moveTo(first, "");
    doing = "starting …";
  }

  /** What there is to see now. */
  Scene scene() {
    return new Scene(
        lesson,
        place(),
        course.passed().size(),
        course.lessons().size(),
        doing,
        verdict,
        page,
        note,
        part);
  }

  /** Takes an event in; false if it leaves everything as it is. */
  boolean changedBy(Event event) {
    try {
      if (event instanceof Pressed pressed) {
        press(pressed.key());
        return true;
      }
      if (event instanceof Touched touched) {
        return touched.lesson() == lesson ? touch(touched.change()) : touchOther(touched);
      }
      if (event instanceof Graded graded) {
        return graded.number() == awaited && settle(graded);
      }
      if (event instanceof Waiting waiting) {
        return waiting.number() == awaited && announce();
      }
      return true;
    } catch (Problem problem) {
      note = problem.getMessage();
      return true;
    }
  }

  private void press(Key key) {
    if (key == Key.MORE) {
      part++;
      return;
    }
    part = 0;
    page = "";
    note = "";
    switch (key) {
      case HINT -> page = hint();
      case LIST -> page = course.list();
      case NEXT -> next();
      case SOLUTION -> solution();
      case RUN -> grade();
      default -> {
        // Back to the verdict, which the empty page does.
      }
    }
  }

  private String hint() {
    StringBuilder text = new StringBuilder();
    for (Diagnosis found : verdict.map(Verdict::diagnosis).orElse(List.of())) {
      text.append(found.hint()).append("\n\n");
    }
    return text.append(course.nextHint(lesson)).toString();
  }

  private void next() {
    boolean passed = course.passed().contains(lesson);
    Optional<Lesson> other = course.nextAfter(lesson);
    if (other.isPresent()) {
      moveTo(other.get(), passed ? "" : lesson.id() + " stays open.");
    } else {
      note = passed ? "Every exercise passes." : "This is the last exercise that is open.";
    }
  }

  private void solution() {
    course
        .solution(lesson)
        .ifPresentOrElse(
            text -> page = text,
            () ->
                note =
                    "The solution is shown once your file passes. Key h gives a hint; this gives up: ./attention solution %s --give-up"
                        .formatted(lesson.id()));
  }

  private boolean touch(Change change) {
    part = 0;
    page = "";
    if (change == Change.GONE) {
      awaited = NONE;
      doing = "";
      verdict = Optional.empty();
      note =
          "%s is gone. The watch goes on when it is back; ./attention reset %s puts the starter there."
              .formatted(place(), lesson.id());
      return true;
    }
    note = "";
    grade();
    return true;
  }

  private boolean touchOther(Touched touched) {
    if (touched.change() == Change.SAVED) {
      moveTo(touched.lesson(), "You saved this file, so the watch came here.");
      return true;
    }
    return false;
  }

  private void moveTo(Lesson other, String why) {
    lesson = other;
    verdict = Optional.empty();
    part = 0;
    page = "";
    note = why;
    grade();
  }

  private void grade() {
    awaited = gradings.ask(lesson, course.file(lesson));
  }

  private boolean settle(Graded graded) {
    awaited = NONE;
    doing = "";
    verdict = graded.verdict();
    if (verdict.isEmpty()) {
      note = graded.problem();
    }
    return true;
  }

  private boolean announce() {
    if (doing.isEmpty()) {
      doing = "grading …";
      return true;
    }
    return false;
  }

  private String place() {
    return lesson.exercise(Path.of("")).resolve(course.file(lesson).getFileName()).toString();
  }
}
