package attention.watch;

import attention.lesson.Lesson;
import attention.verdict.Verdict;
import java.util.Optional;

/** Something that the loop answers. */
sealed interface Event {
  /** A key was pressed. */
  record Pressed(Key key) implements Event {}

  /** Something happened to a lesson's file. */
  record Touched(Lesson lesson, Change change) implements Event {}

  /** A grading is done: either a verdict, or a sentence on why there is none. */
  record Graded(int number, Optional<Verdict> verdict, String problem) implements Event {}

  /** A grading has lasted so long that the learner should be told. */
  record Waiting(int number) implements Event {}

  /** The window has another size. */
  record Resized() implements Event {}

  /** A thread that the loop relies on broke down. */
  record Broken(Throwable fault) implements Event {
    RuntimeException asException() {
      return fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
    }
  }

  /** What happened to a file. */
  enum Change {
    /** It holds something else than before. */
    SAVED,
    /** It is no longer there. */
    GONE,
    /** It is there again, and holds what it held. */
    BACK
  }
}
