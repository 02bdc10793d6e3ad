package attention.bench;

import attention.problem.Problem;
import attention.verdict.Grader;
import attention.verdict.Verdict;
import attention.watch.Display;
import attention.watch.Key;
import attention.watch.Scene;
import attention.watch.ScreenDisplay;
import attention.watch.WatchLoop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Saves a file again and again, and takes the time until its verdict is drawn: through the loop and
 * the screen that a learner has, in a folder of its own.
 */
public final class SaveToVerdict {
  private static final long TOO_LONG_SECONDS = 60;

  private record Drawn(Verdict verdict, long nanos) {}

  private final BlockingQueue<Drawn> drawn = new LinkedBlockingQueue<>();
  private final BlockingQueue<Key> keys = new LinkedBlockingQueue<>();
  private final Display screen = ScreenDisplay.unseen();
  private Verdict last;

  private SaveToVerdict() {}

  /**
   * Takes the times of so many edits of one exercise.
   *
   * @param home the course's top-level folder, whose files stay as they are
   * @throws Problem if a verdict does not come, or is not the one that the edit deserves
   */
  public static Times of(Grader grader, Path home, int edits) {
    return OwnFolder.during(
        folder -> {
          Path file =
              copy(Version.LESSON.exercise(home), folder).resolve(Version.LESSON.fileName());
          return new SaveToVerdict().measure(grader, file, Version.round(home), edits);
        });
  }

  private Times measure(Grader grader, Path file, List<Version> versions, int edits)
      throws IOException {
    var loop =
        new WatchLoop(new OneExercise(Version.LESSON, file), grader, this::show, () -> keys.take());
    CompletableFuture<Void> watching =
        CompletableFuture.runAsync(
            () -> {
              try {
                loop.run(Version.LESSON);
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    try {
      next(watching);
      List<Double> seconds = new ArrayList<>();
      for (int edit = 0; edit < edits; edit++) {
        Version version = versions.get(edit % versions.size());
        long start = System.nanoTime();
        Files.writeString(file, version.edited(edit));
        Drawn answer = next(watching);
        if (answer.verdict().passed() != version.passes()) {
          throw new Problem(
              "Edit %d should %s, yet the verdict is %s."
                  .formatted(edit, version.passes() ? "pass" : "fail", answer.verdict()));
        }
        seconds.add((answer.nanos() - start) / 1e9);
      }
      return new Times(seconds);
    } finally {
      keys.add(Key.QUIT);
    }
  }

  /** Draws the scene, and notes when a new verdict has been drawn. */
  @SuppressWarnings("ReferenceEquality") // Two gradings may well give equal verdicts.
  private boolean show(Scene scene) {
    boolean seen = screen.show(scene);
    Verdict verdict = scene.verdict().orElse(last);
    if (verdict != last) {
      last = verdict;
      drawn.add(new Drawn(verdict, System.nanoTime()));
    }
    return seen;
  }

  private Drawn next(CompletableFuture<Void> watching) {
    try {
      Drawn next = drawn.poll(TOO_LONG_SECONDS, TimeUnit.SECONDS);
      if (next == null) {
        if (watching.isDone()) {
          watching.join();
        }
        throw new Problem("No verdict was drawn within %d s.".formatted(TOO_LONG_SECONDS));
      }
      return next;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Problem("The benchmark was stopped.", stopped);
    }
  }

  private static Path copy(Path exercise, Path folder) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(exercise.getFileName()));
    try (Stream<Path> files = Files.list(exercise)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }
}
