package attention.watch;

import attention.lesson.Lesson;
import attention.verdict.Grader;
import attention.watch.Event.Broken;
import attention.watch.Event.Pressed;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Answers keys, saves and verdicts, one after the other, and shows what has become of it. */
public final class WatchLoop {
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Course course;
  private final Grader grader;
  private final Display display;
  private final Keys keys;

  /** A loop over a course, a grader, and the two sides of a terminal. */
  public WatchLoop(Course course, Grader grader, Display display, Keys keys) {
    this.course = course;
    this.grader = grader;
    this.display = display;
    this.keys = keys;
  }

  /** Draws once more what there is to see, as after the window has changed its size. */
  public void redraw() {
    events.add(new Event.Resized());
  }

  /**
   * Watches until the learner quits, or nobody sees the display any more.
   *
   * @param first the lesson to begin with
   */
  public void run(Lesson first) throws InterruptedException {
    Map<Lesson, Path> files = new LinkedHashMap<>();
    course.lessons().forEach(lesson -> files.put(lesson, course.file(lesson)));
    Thread typing = typing();
    try (Gradings gradings = new Gradings(grader, events::add);
        Saves saves = new Saves(files, events::add)) {
      Session session = new Session(course, gradings, first);
      boolean seen = display.show(session.scene());
      saves.start();
      typing.start();
      while (seen) {
        Event event = events.take();
        if (event.equals(new Pressed(Key.QUIT))) {
          return;
        }
        if (event instanceof Broken broken) {
          throw broken.asException();
        }
        if (session.changedBy(event)) {
          seen = display.show(session.scene());
        }
      }
    } finally {
      typing.interrupt();
    }
  }

  private Thread typing() {
    Thread thread = new Thread(this::listen, "keys");
    thread.setDaemon(true);
    return thread;
  }

  private void listen() {
    try {
      for (Key key = keys.next(); key != Key.NO_MORE; key = keys.next()) {
        events.add(new Pressed(key));
      }
    } catch (InterruptedException quit) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      events.add(new Broken(fault));
    }
  }
}
