package attention.exam;

import static attention.exam.Submissions.HONEST;
import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.sandbox.Bubblewrap;
import attention.sandbox.Limits;
import attention.sandbox.Sandbox;
import attention.verdict.Check;
import attention.verdict.Verdict;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Hostile programs in bubblewrap's sandbox. Each gets the grade that its answers are worth, in the
 * words that help whoever did it by accident; the grade of a neighbour who is examined meanwhile
 * stays, and so does that of the same student's next file.
 */
@Tag("bubblewrap")
class AdversariesTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final long SEED = 8;

  @TempDir static Path class8;

  private static Examiners examiners;
  private static ServerSocket listener;

  @BeforeAll
  static void open() throws IOException {
    Sandbox sandbox = Bubblewrap.here().orElseThrow();
    examiners = Examiners.open(HOME, sandbox, Limits.usual().within(Duration.ofSeconds(3)), SEED);
    Files.writeString(class8.resolve("MySoftmax.java"), Submissions.honest(Lesson.SOFTMAX));
    listener = new ServerSocket(0);
  }

  @AfterAll
  static void close() throws IOException {
    examiners.close();
    listener.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "adversaries.csv", numLinesToSkip = 1)
  void eachGetsWhatItsAnswersAreWorthAndTheNeighboursKeepTheirs(
      String name, String status, String words) throws IOException {
    CompletableFuture<Map<Lesson, Boolean>> neighbour =
        CompletableFuture.supplyAsync(() -> Submissions.grades(examiners));

    try (Examiner examiner = examiners.examiner()) {
      Verdict verdict = examiner.examine(Lesson.SOFTMAX, "MySoftmax.java", hostile(name));
      Verdict next =
          examiner.examine(
              Lesson.WEIGHTED_SUM, "MyWeightedSum.java", Submissions.honest(Lesson.WEIGHTED_SUM));

      assertThat(status.split(" or ")).as(said(verdict)).contains(verdict.status().name());
      assertThat(said(verdict)).contains(words == null ? "" : words);
      assertThat(next.passed()).as(said(next)).isTrue();
    }
    assertThat(neighbour.join()).doesNotContainValue(false).hasSize(HONEST.size());
    assertThat(class8.toFile().list()).hasSize(1);
    assertThat(Files.readString(class8.resolve("MySoftmax.java")))
        .isEqualTo(Submissions.honest(Lesson.SOFTMAX));
  }

  @Test
  void everyAdversaryIsOnTheList() throws IOException {
    Path folder = Submissions.FOLDER;
    try (Stream<Path> files = Files.list(folder);
        Stream<String> lines = Files.lines(folder.resolveSibling("adversaries.csv"))) {
      assertThat(lines.skip(1).map(line -> line.replaceFirst(",.*", "") + ".java"))
          .containsExactlyInAnyOrderElementsOf(
              files.map(file -> file.getFileName().toString()).toList());
    }
  }

  private static String hostile(String name) {
    return Submissions.hostile(
        name,
        Map.of(
            "home", HOME.toString(),
            "neighbour", class8.toString(),
            "port", Integer.toString(listener.getLocalPort())));
  }

  private static String said(Verdict verdict) {
    return verdict.checks().stream()
        .filter(check -> !check.passed())
        .map(Check::message)
        .collect(Collectors.joining("\n"));
  }
}
