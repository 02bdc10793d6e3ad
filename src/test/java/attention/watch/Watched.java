package attention.watch;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Check;
import attention.verdict.Grader;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A loop on real files, with a course, a grader, a display and keys that a test holds. */
final class Watched implements AutoCloseable, Course {
  static final Lesson FIRST = Lesson.SCORES;
  static final Lesson SECOND = Lesson.SOFTMAX;
  private static final long GENEROUS_SECONDS = 30;

  final List<String> graded = Collections.synchronizedList(new ArrayList<>());
  final List<Scene> seen = Collections.synchronizedList(new ArrayList<>());
  final BlockingQueue<Key> keys = new LinkedBlockingQueue<>();
  private final BlockingQueue<Scene> scenes = new LinkedBlockingQueue<>();
  private final Set<Lesson> passed = Collections.synchronizedSet(EnumSet.noneOf(Lesson.class));
  private final Path home;
  private final CompletableFuture<Void> loop = new CompletableFuture<>();
  private final Thread thread;

  Watched(Path home, Display display, Grader... grader) {
    this.home = home;
    Grader chosen = grader.length > 0 ? grader[0] : this::grade;
    WatchLoop watch =
        new WatchLoop(
            this,
            chosen,
            scene -> {
              seen.add(scene);
              scenes.add(scene);
              return display.show(scene);
            },
            keys::take);
    this.thread =
        new Thread(
            () -> {
              try {
                watch.run(FIRST);
                loop.complete(null);
              } catch (InterruptedException | RuntimeException fault) {
                loop.completeExceptionally(fault);
              }
            });
    thread.start();
  }

  /** Writes both lessons' files, of which neither is right. */
  static void prepare(Path home) throws IOException {
    for (Lesson lesson : List.of(FIRST, SECOND)) {
      Files.createDirectories(lesson.exercise(home));
      Files.writeString(file(home, lesson), "starter");
    }
  }

  static Path file(Path home, Lesson lesson) {
    return lesson.exercise(home).resolve("MyStep.java");
  }

  /** Grades what the file holds: "right" is right. */
  Verdict grade(Lesson lesson, Path file) {
    try {
      String text = Files.readString(file);
      graded.add(text);
      passed.remove(lesson);
      if (text.contains("right")) {
        passed.add(lesson);
        return new Verdict(
            lesson, Status.PASSED, List.of(Check.passed("it", text)), List.of(), 0.1, text);
      }
      return new Verdict(
          lesson, Status.FAILED, List.of(Check.failed("it", text, text)), List.of(), 0.1, text);
    } catch (IOException gone) {
      throw new Problem("There is no file.", gone);
    }
  }

  /** Waits for the next scene of a kind. */
  Scene await(Predicate<Scene> kind) throws InterruptedException {
    while (true) {
      Scene scene = scenes.poll(GENEROUS_SECONDS, TimeUnit.SECONDS);
      assertThat(scene).as("nothing of the kind was shown; graded were %s", graded).isNotNull();
      if (kind.test(scene)) {
        return scene;
      }
    }
  }

  /** Waits for the verdict on a file of this content. */
  Scene awaitVerdictOn(String text) throws InterruptedException {
    return await(
        scene ->
            scene.doing().isEmpty()
                && scene.verdict().filter(verdict -> verdict.printed().equals(text)).isPresent());
  }

  /** Waits for the end of the loop. */
  void awaitEnd() throws InterruptedException, ExecutionException, TimeoutException {
    loop.get(GENEROUS_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public List<Lesson> lessons() {
    return List.of(FIRST, SECOND);
  }

  @Override
  public Path file(Lesson lesson) {
    return file(home, lesson);
  }

  @Override
  public Set<Lesson> passed() {
    return passed;
  }

  @Override
  public String nextHint(Lesson lesson) {
    return "the hint for " + lesson.id();
  }

  @Override
  public String list() {
    return "the list";
  }

  @Override
  public Optional<String> solution(Lesson lesson) {
    return passed.contains(lesson) ? Optional.of("the solution") : Optional.empty();
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(GENEROUS_SECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
