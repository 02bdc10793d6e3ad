package attention.watch;

import static attention.watch.Watched.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import attention.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingsTest {
  @TempDir private Path home;
  private Path file;
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore mayEnd = new Semaphore(0);

  @BeforeEach
  void prepare() throws IOException {
    Watched.prepare(home);
    file = Watched.file(home, FIRST);
  }

  /** A grader that waits, between reading the file and answering, until the test lets it go on. */
  private Watched held() {
    AtomicReference<Watched> itself = new AtomicReference<>();
    Semaphore known = new Semaphore(0);
    Watched watched =
        new Watched(
            home,
            scene -> true,
            (lesson, graded) -> {
              known.acquireUninterruptibly();
              known.release();
              Verdict verdict = itself.get().grade(lesson, graded);
              begun.release();
              mayEnd.acquireUninterruptibly();
              return verdict;
            });
    itself.set(watched);
    known.release();
    return watched;
  }

  @Test
  void theLastSaveDuringAGradingIsGradedAfterItAndNoOtherVerdictIsShown()
      throws IOException, InterruptedException {
    try (Watched watched = held()) {
      begun.acquire();
      mayEnd.release();
      watched.awaitVerdictOn("starter");

      Files.writeString(file, "wrong 1");
      begun.acquire();
      watched.await(scene -> scene.doing().equals("grading …"));
      // Each save is a scene, though there is nothing new in it but what is graded next.
      Files.writeString(file, "wrong 2");
      watched.await(scene -> true);
      Files.writeString(file, "right");
      watched.await(scene -> true);
      mayEnd.release(9);
      watched.awaitVerdictOn("right");

      assertThat(watched.graded).containsExactly("starter", "wrong 1", "right");
      assertThat(watched.seen.stream().flatMap(scene -> scene.verdict().stream()))
          .noneMatch(verdict -> verdict.printed().startsWith("wrong"));
    }
  }

  @Test
  void theFirstSceneSaysThatTheGraderStarts() throws InterruptedException {
    try (Watched watched = held()) {
      Scene first = watched.await(scene -> true);
      assertThat(first.doing()).isEqualTo("starting …");
      mayEnd.release();
      watched.awaitVerdictOn("starter");

      assertThat(watched.seen).noneMatch(scene -> scene.doing().equals("grading …"));
    }
  }

  @Test
  void aGradingThatLastsIsAnnounced() throws IOException, InterruptedException {
    try (Watched watched = held()) {
      mayEnd.release();
      watched.awaitVerdictOn("starter");
      Files.writeString(file, "right");
      watched.await(scene -> scene.doing().equals("grading …"));
      mayEnd.release();

      assertThat(watched.awaitVerdictOn("right").doing()).isEmpty();
    }
  }

  @Test
  void aProblemIsShownAndTheWatchGoesOn() throws IOException, InterruptedException {
    try (Watched watched =
        new Watched(
            home,
            scene -> true,
            (lesson, graded) -> {
              if (read(graded).equals("starter")) {
                throw new Problem("The file cannot be read.");
              }
              return Verdicts.passed(lesson);
            })) {
      Scene shown = watched.await(scene -> !scene.note().isEmpty());
      assertThat(shown.note()).isEqualTo("The file cannot be read.");
      assertThat(shown.doing()).isEmpty();
      Files.writeString(file, "right");

      assertThat(watched.await(scene -> scene.verdict().isPresent()).note()).isEmpty();
    }
  }

  @Test
  void aFaultEndsTheWatch() throws InterruptedException {
    try (Watched watched =
        new Watched(
            home,
            scene -> true,
            (lesson, graded) -> {
              throw new IllegalArgumentException("a fault");
            })) {
      assertThatThrownBy(watched::awaitEnd).hasMessageContaining("a fault");
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException exception) {
      throw new Problem("gone", exception);
    }
  }
}
