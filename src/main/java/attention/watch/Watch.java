package attention.watch;

import attention.lesson.Lesson;
import attention.verdict.Grader;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;

/**
 * Watches in the terminal where there is one, else in plain text and with commands as lines.
 *
 * @param course what is watched
 * @param grader grades a file and remembers the verdict
 */
public record Watch(Course course, Grader grader) {
  /**
   * Watches until the learner quits.
   *
   * @param first the lesson to begin with; if none, the first that has not passed
   * @param in commands as lines; not read where there is a terminal
   * @param out where text goes; not written to where there is a terminal
   */
  public void run(Optional<Lesson> first, BufferedReader in, PrintWriter out)
      throws InterruptedException {
    Lesson start = first.orElseGet(this::firstOpen);
    Optional<Window> found = Window.open();
    if (found.isEmpty()) {
      new WatchLoop(course, grader, new PlainDisplay(out), new LineKeys(in)).run(start);
      return;
    }
    try (Window window = found.get()) {
      WatchLoop loop = new WatchLoop(course, grader, window.display(), window);
      window.onResize(loop::redraw);
      loop.run(start);
    }
  }

  private Lesson firstOpen() {
    Set<Lesson> passed = course.passed();
    return course.lessons().stream()
        .filter(lesson -> !passed.contains(lesson))
        .findFirst()
        .orElse(course.lessons().get(0));
  }
}
