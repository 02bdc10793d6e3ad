package attention.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.handin.Envelope;
import attention.handin.HandIn;
import attention.handin.Handed;
import attention.problem.Problem;
import attention.record.Result;
import attention.record.Transcript;
import attention.roster.Student;
import attention.verdict.Check;
import attention.verdict.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassRunTest {
  @TempDir private Path folder;
  private SmallRun run;

  @BeforeEach
  void begin() {
    run = new SmallRun(folder);
  }

  @Test
  void everyStudentGetsTheirOwnMarks() {
    Map<String, Result> softmax =
        run.softmaxAfter(
            SmallRun.of("Ada", "right"), SmallRun.of("Bob", "half"), SmallRun.of("Cyd", "slow"));

    assertThat(softmax.get("Ada").marks()).isEqualTo(10);
    assertThat(softmax.get("Bob").marks()).isEqualTo(3.33);
    assertThat(softmax.get("Cyd").marks()).isZero();
    assertThat(softmax.get("Cyd").status()).contains(Status.TIMEOUT);
  }

  @Test
  void whoWasGradedIsNotGradedAgain() {
    run.softmaxAfter(SmallRun.of("Ada", "right"));
    run.softmaxAfter(SmallRun.of("Ada", "right"), SmallRun.of("Bob", "half"));

    assertThat(run.examined).containsExactly("right", "closed", "half", "closed");
    assertThat(run.tally().known()).isEqualTo(1);
  }

  @Test
  void aSubmissionThatChangedIsGradedAgain() {
    run.softmaxAfter(SmallRun.of("Ada", "half"));
    Map<String, Result> softmax = run.softmaxAfter(SmallRun.of("Ada", "right"));

    assertThat(softmax.get("Ada").marks()).isEqualTo(10);
  }

  @Test
  void aFaultOfTheCourseIsOneStudentsResultAndIsTriedAgain() {
    Envelope[] class_ = {
      SmallRun.of("Ada", "no problem of the student"),
      SmallRun.of("Bob", "no memory"),
      SmallRun.of("Cyd", "right")
    };
    Map<String, Result> softmax = run.softmaxAfter(class_);

    assertThat(softmax.get("Ada").checks())
        .extracting(Check::message)
        .containsExactly(
            "This could not be graded, which is not your doing; your teacher is told. What failed: java.lang.IllegalStateException: the course is wrong");
    assertThat(softmax.get("Bob").settled()).isFalse();
    assertThat(softmax.get("Cyd").passed()).isTrue();
    assertThat(run.tally().notGraded()).isEqualTo(2);

    run.examined.clear();
    run.softmaxAfter(class_);
    assertThat(run.examined)
        .containsExactly("no problem of the student", "closed", "no memory", "closed");
  }

  @Test
  void aSubmissionThatCannotBeOpenedIsOneStudentsResult() {
    Envelope broken =
        new Envelope() {
          @Override
          public Student student() {
            return new Student("Bob", "Bob", 1);
          }

          @Override
          public String origin() {
            return "bob.zip";
          }

          @Override
          public HandIn open() {
            throw new IllegalArgumentException("bad zip");
          }
        };
    Map<String, Result> softmax = run.softmaxAfter(broken, SmallRun.of("Cyd", "right"));

    assertThat(softmax.get("Bob").checks().get(0).message()).contains("bad zip");
    assertThat(softmax.get("Cyd").passed()).isTrue();
  }

  @Test
  void whereNobodyCanBeGradedItStopsAndKeepsWhatItHas() {
    Envelope[] students = {
      SmallRun.of("Ada", "right"), SmallRun.of("Bob", "no disk"), SmallRun.of("Cyd", "right")
    };
    assertThatThrownBy(() -> run.softmaxAfter(students))
        .isInstanceOf(Problem.class)
        .hasMessage("no child can be started");
    assertThat(run.examined).containsExactly("right", "closed", "no disk", "closed");

    run.examined.clear();
    students[1] = SmallRun.of("Bob", "half");
    run.softmaxAfter(students);
    assertThat(run.examined).containsExactly("half", "closed", "right", "closed");
  }

  @Test
  void whatCannotBeGradedIsSaidAndNeverTried() {
    Handed notebook = new Handed.Unusable("MySoftmax.ipynb", "It is a notebook.");
    Map<String, Result> softmax =
        run.softmaxAfter(SmallRun.of("Ada", Map.of("04-softmax", notebook)));

    assertThat(softmax.get("Ada").status()).contains(Status.COMPILE_ERROR);
    assertThat(softmax.get("Ada").checks().get(0).message()).isEqualTo("It is a notebook.");
    assertThat(run.examined).isEmpty();
  }

  @Test
  void whatIsMissingEarnsNothing() {
    Map<String, Result> softmax = run.softmaxAfter(SmallRun.of("Ada", Map.of()));

    assertThat(softmax.get("Ada").status()).isEmpty();
    assertThat(softmax.get("Ada").outOf()).isEqualTo(10);
  }

  @Test
  void severalJobsFindTheSameAsOne(@TempDir Path other) {
    List<Envelope> many =
        IntStream.range(0, 40)
            .mapToObj(i -> SmallRun.of("Student " + i, i % 3 == 0 ? "right" : "half"))
            .toList();
    List<Transcript> one = run.transcriptsAfter(1, many);

    assertThat(new SmallRun(other).transcriptsAfter(4, many)).isEqualTo(one).hasSize(40);
  }
}
