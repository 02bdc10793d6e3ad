package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.progress.Desk;
import attention.progress.State;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import attention.verdict.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeCommandTest {
  @TempDir private Path folder;
  private Learner learner;

  @BeforeEach
  void sitDown() {
    learner = new Learner(folder.resolve("course"));
  }

  private State state() {
    return learner.desk().progress().of(Lesson.SOFTMAX).state();
  }

  @Test
  void whatIsRightPassesAndIsRemembered() {
    learner.desk().save(Lesson.SOFTMAX, "// right");

    Said said = learner.types("grade", "04-softmax");

    assertThat(said.status()).isZero();
    assertThat(said.out())
        .startsWith("04-softmax  exercises/04-softmax/MySoftmax.java")
        .contains("✓ The file is right", "Passed: every check holds, 0.25 s.")
        .contains("./attention solution 04-softmax", "./attention next")
        .contains("■□□□□□□□□□□□□□□ 1 of 15 passed");
    assertThat(state()).isEqualTo(State.PASSED);
  }

  @Test
  void whatIsWrongDoesNotPassAndIsForgotten() {
    learner.desk().pass(Lesson.SOFTMAX).save(Lesson.SOFTMAX, "// wrong");

    Said said = learner.types("grade", "softmax");

    assertThat(said.status()).isOne();
    assertThat(said.out())
        .contains("✗ The file is right", "It does not say so.", "Not passed: 0 of 1 checks hold")
        .contains("./attention hint 04-softmax");
    assertThat(state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void forProgramsThereIsOneObjectAndNothingElse() throws IOException {
    learner.gradedBy(
        (lesson, file) ->
            new Verdict(
                lesson,
                Status.FAILED,
                List.of(Check.passed("a", "A"), Check.failed("b", "B", "not so")),
                List.of(new Diagnosis("m", "Mistake", "It is one.", "Look.", "Rows")),
                0.5,
                "noise"));

    Said said = learner.types("grade", "4", "--json");

    assertThat(said.status()).isOne();
    assertThat(new ObjectMapper().readTree(said.out()))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"lesson":"04-softmax","status":"failed",
                     "checks":[{"id":"a","title":"A","passed":true,"message":""},
                               {"id":"b","title":"B","passed":false,"message":"not so"}],
                     "diagnosis":[{"id":"m","title":"Mistake","explanation":"It is one.","hint":"Look."}],
                     "seconds":0.5}
                    """));
    assertThat(said.out().strip()).startsWith("{").endsWith("}");
    assertThat(said.err()).contains("0 of 15 passed");
  }

  @Test
  void aFileHandedInIsGradedAndChangesNoProgress() throws IOException {
    Path handedIn = Files.writeString(folder.resolve("MySoftmax.java"), "// right");

    Said said = learner.types("grade", "4", "--source", handedIn.toString());

    assertThat(said.status()).isZero();
    assertThat(said.out()).contains(handedIn.toString(), "Passed").doesNotContain("of 15 passed");
    assertThat(learner.desk().progressFile()).doesNotExist();

    Files.writeString(handedIn, "// wrong");
    learner.desk().pass(Lesson.SOFTMAX);
    assertThat(learner.types("grade", "4", "--source", handedIn.toString()).status()).isOne();
    assertThat(state()).isEqualTo(State.PASSED);
  }

  @Test
  void withoutALessonTheFirstOpenOneIsTakenAndNamed() {
    learner.desk().pass(Lesson.EMBEDDING).save(Lesson.PROJECTION, "// right");

    Said said = learner.types("grade");

    assertThat(said.status()).isZero();
    assertThat(said.err()).contains("No lesson named", "02-projection");
    assertThat(said.out()).contains("exercises/02-projection/MyProjection.java");
  }

  @Test
  void withoutALessonAndNoneOpenOneIsAskedFor() {
    learner.desk().progress().all().forEach(standing -> learner.desk().pass(standing.lesson()));

    Said said = learner.types("grade");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("Every lesson is passed", "name one");
  }

  @Test
  void allAreGradedOneLineEachAndRemembered() throws IOException {
    learner.desk().save(Lesson.EMBEDDING, "// right").save(Lesson.SELF_ATTENTION, "// right");
    Files.delete(learner.desk().file(Lesson.SCORES));

    Said said = learner.types("grade", "--all");

    assertThat(said.status()).isOne();
    assertThat(said.out().lines())
        .containsExactly(
            "  ✓ 01-embedding          passed",
            "  ✗ 02-projection         The file is right",
            "  ✗ 03-scores             There is a file to grade",
            "  ✗ 04-softmax            The file is right",
            "  ✗ 05-weighted-sum       The file is right",
            "  ✓ 06-self-attention     passed",
            "  ✗ 07-mask               The file is right",
            "  ✗ 08-multi-head         The file is right",
            "  ✗ 09-cross-attention    The file is right",
            "  ✗ 10-gradient           The file is right",
            "  ✗ 11-position           The file is right",
            "  ✗ 12-transformer-block  The file is right",
            "  ✗ 13-cost               The file is right",
            "  ✗ 14-tiled-attention    The file is right",
            "  ✗ 15-gpu                The file is right",
            "",
            "2 of 15 passed");
    assertThat(learner.gradersOpened()).isOne();
    assertThat(learner.desk().progress().of(Lesson.EMBEDDING).state()).isEqualTo(State.PASSED);
  }

  @Test
  void allSolutionsAreGradedWithoutAnyProgress() {
    Said said = learner.types("grade", "--all", "--solutions");

    assertThat(said.status()).isZero();
    assertThat(said.out()).endsWith("15 of 15 passed" + System.lineSeparator());
    assertThat(learner.desk().progressFile()).doesNotExist();
  }

  @Test
  void allAreAListForPrograms() throws IOException {
    JsonNode verdicts =
        new ObjectMapper().readTree(learner.types("grade", "--all", "--json").out());

    assertThat(verdicts).hasSize(15);
    assertThat(verdicts.at("/3/lesson").asText()).isEqualTo("04-softmax");
    assertThat(verdicts.at("/3/status").asText()).isEqualTo("failed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "04-softmx | did you mean 04-softmax?",
        "00-start | 00-start has no exercise",
        "4 --source nowhere.java | There is no file nowhere.java",
        "4 --source . | There is no file .",
        "--source x.java | --source needs the LESSON",
        "4 --all | --all grades every exercise",
        "--all --source x.java | --all grades every exercise",
        "4 --solutions | --solutions goes with --all",
        "4 5 | Unmatched argument",
        "4 --source | Missing required parameter",
        "4 --jsn | Unknown option"
      })
  void whatCannotBeGradedIsSaidAndNothingIsStarted(String arguments, String message) {
    Said said = learner.types(("grade " + arguments).split(" "));

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains(message).doesNotContain("\tat ");
    assertThat(said.out()).isEmpty();
    assertThat(learner.gradersOpened()).isZero();
  }

  @Test
  void aMissingExerciseFileIsSaidWithWhatRestoresIt() throws IOException {
    Files.delete(learner.desk().file(Lesson.SOFTMAX));

    Said said = learner.types("grade", "4", "--json");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err())
        .contains("exercises/04-softmax/MySoftmax.java is missing", "./attention reset 04-softmax");
    assertThat(said.out()).isEmpty();
    assertThat(learner.gradersOpened()).isZero();
  }

  @Test
  void aDamagedProgressFileIsSaidBesideTheVerdict() {
    Desk.write(learner.desk().progressFile(), "{");

    Said said = learner.types("grade", "4");

    assertThat(said.status()).isOne();
    assertThat(said.err()).contains("progress.json.damaged");
  }
}
