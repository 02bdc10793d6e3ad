package attention.adversary;

import static org.assertj.core.api.Assertions.assertThat;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Points;
import attention.assignment.Work;
import attention.classroom.ClassRun;
import attention.classroom.Tally;
import attention.exam.Examiners;
import attention.handin.Envelope;
import attention.handin.HandIns;
import attention.record.ClassRecord;
import attention.record.Result;
import attention.record.Shard;
import attention.record.Terms;
import attention.sandbox.Limits;
import attention.sandbox.Sandbox;
import attention.sandbox.Unguarded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No grade can be forged without a sandbox either, on any system. */
class UnguardedClassTest {
  private static final Set<String> HOSTILE =
      Set.of(
          "prints-verdict",
          "breaks-into-the-grader",
          "uses-the-answer",
          "loads-the-answer",
          "hard-coded",
          "package-of-the-grader",
          "closes-output",
          "exit",
          "halt");

  private static final long SEED = 8;

  private static final Assignment ASKED =
      new Assignment(
          "Week 3",
          List.of(
              new Work("03-scores", Submission.MARKS), new Work("04-softmax", Submission.MARKS)),
          Optional.empty(),
          Credit.ALL_OR_NOTHING,
          false,
          Optional.empty());

  @TempDir private Path desk;

  @Test
  void everyWorkIsGradedAsItDeserves() throws IOException {
    Files.createDirectory(desk.resolve("report"));
    Class8 class8 = new Class8(desk.resolve("submissions"), Map.of());
    all().forEach(submission -> submission.handing().accept(class8));

    assertThat(graded(HandIns.in(class8.folder(), ASKED)))
        .containsExactlyInAnyOrderElementsOf(all().map(Submission::expected).toList());
  }

  private static Stream<Submission> all() {
    return Stream.concat(
        Hostile.ALL.stream().filter(submission -> HOSTILE.contains(submission.student())),
        Honest.ALL.stream());
  }

  private List<String> graded(List<Envelope> envelopes) {
    Sandbox none = new Unguarded();
    Terms terms = new Terms(ASKED, SEED, "0.1.0", "no sandbox", Shard.WHOLE, "");
    Limits limits = Limits.usual().within(Duration.ofSeconds(3));
    Map<String, String> graded = new TreeMap<>();
    try (ClassRecord record = ClassRecord.open(desk.resolve("report"), () -> terms);
        Examiners examiners = Examiners.open(Path.of("").toAbsolutePath(), none, limits, SEED)) {
      record.enlist(envelopes.stream().map(Envelope::student).toList());
      new ClassRun(
              record,
              examiners::examiner,
              (work, credit, sheet) -> Result.missing(work),
              2,
              new Tally(System::nanoTime))
          .grade(envelopes);
      record.forEach(
          transcript ->
              graded.put(
                  transcript.student().key(),
                  Submission.found(transcript, UnguardedClassTest::marks)));
    }
    return List.copyOf(graded.values());
  }

  private static String marks(Result result) {
    return result.status().isPresent() ? Points.text(result.marks()) : "";
  }
}
