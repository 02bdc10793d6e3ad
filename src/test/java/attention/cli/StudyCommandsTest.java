package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.progress.Desk;
import attention.progress.State;
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
import org.junit.jupiter.params.provider.ValueSource;

/** list, next, hint and solution. */
class StudyCommandsTest {
  @TempDir private Path home;
  private Learner learner;

  @BeforeEach
  void sitDown() {
    learner = new Learner(home);
  }

  @Test
  void listShowsEveryStateAndWhatToDoNext() throws IOException {
    Desk desk = learner.desk();
    desk.pass(Lesson.EMBEDDING);
    desk.progress().giveUp(Lesson.PROJECTION);
    desk.pass(Lesson.PROJECTION).pass(Lesson.SCORES).save(Lesson.SCORES, "// right, changed");
    desk.progress().giveUp(Lesson.SOFTMAX);
    Files.delete(desk.file(Lesson.WEIGHTED_SUM));

    Said said = learner.types("list");

    assertThat(said.status()).isZero();
    assertThat(said.out().lines())
        .containsExactly(
            "I  By hand, 3×3           ■■□□□□ 2 of 6 passed",
            "  ✓ 01-embedding          From tokens to vectors                     passed",
            "  ✓ 02-projection         Queries, keys and values                   passed",
            "                          passed, after seeing the solution",
            "  · 03-scores             How well does a query fit a key?           changed",
            "                          changed since it passed: grade it again",
            "  · 04-softmax            Scores become weights                      given up",
            "                          the solution was seen; a pass still counts",
            "  ✗ 05-weighted-sum       Weights and values become context          missing",
            "                          no file to read: ./attention reset LESSON restores it",
            "    06-self-attention     The whole, and an article's errors found   not started",
            "",
            "II  As it is used         □□□□□□ 0 of 6 passed",
            "    07-mask               What a query may not see                   not started",
            "    08-multi-head         Several heads, side by side                not started",
            "    09-cross-attention    One sequence asks another                  not started",
            "    10-gradient           Backward by hand                           not started",
            "    11-position           Where a token stands                       not started",
            "    12-transformer-block  The block around it all                    not started",
            "",
            "III  Fast                 □□□ 0 of 3 passed",
            "    13-cost               What attention costs                       not started",
            "    14-tiled-attention    Attention without the matrix of scores     not started",
            "    15-gpu                Attention on a GPU                         not started",
            "",
            "Next: 03-scores. Where it lies: ./attention next");
  }

  @Test
  void listSpeaksToPrograms() throws IOException {
    learner.desk().pass(Lesson.EMBEDDING);
    learner.types("hint", "softmax");

    JsonNode list = new ObjectMapper().readTree(learner.types("list", "--json").out());

    assertThat(list.at("/lessons")).hasSize(15);
    assertThat(list.at("/lessons/0/state").asText()).isEqualTo("passed");
    assertThat(list.at("/lessons/3/lesson").asText()).isEqualTo("04-softmax");
    assertThat(list.at("/lessons/3/state").asText()).isEqualTo("not-started");
    assertThat(list.at("/lessons/3/hintsSeen").asInt()).isOne();
    assertThat(list.at("/parts/0/passed").asInt()).isOne();
    assertThat(list.at("/parts/0/lessons").asInt()).isEqualTo(6);
    assertThat(list.at("/next").asText()).isEqualTo("02-projection");
  }

  @Test
  void nextNamesTheFileTheTaskAndTheCommand() {
    learner.desk().pass(Lesson.EMBEDDING);

    Said said = learner.types("next");

    assertThat(said.status()).isZero();
    assertThat(said.out())
        .contains("02-projection: Queries, keys and values")
        .contains("notebooks/02-projection.ipynb")
        .contains("exercises/02-projection/README.md")
        .contains("exercises/02-projection/MyProjection.java")
        .contains("./attention grade 02-projection")
        .contains("not started");
  }

  @Test
  void afterTheLastNextAndListSaySo() throws IOException {
    learner.desk().progress().all().forEach(standing -> learner.desk().pass(standing.lesson()));

    assertThat(learner.types("next").out()).contains("Congratulations", "every exercise is passed");
    assertThat(learner.types("list").out())
        .contains("■■■■■■ 6 of 6 passed", "Every exercise is passed.");
    assertThat(new ObjectMapper().readTree(learner.types("list", "--json").out()).at("/next"))
        .isEqualTo(new ObjectMapper().nullNode());
  }

  @Test
  void hintShowsOneMoreAtEachCallAndThenWhatElseThereIs() {
    assertThat(learner.types("hint", "4").out())
        .contains("04-softmax, hint 1 of 3", "Look at the rows.", "# a comment")
        .doesNotContain("Sum them.");
    assertThat(learner.types("hint", "4").out()).contains("hint 2 of 3", "Sum them.");
    assertThat(learner.types("hint", "4").out()).contains("hint 3 of 3", "The last.");

    Said after = learner.types("hint", "4");

    assertThat(after.status()).isZero();
    assertThat(after.out())
        .contains("every hint of 04-softmax", "--all", "solution 04-softmax --give-up");
    assertThat(learner.types("hint", "4", "--all").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(learner.types("hint", "4", "--all").out())
        .contains("hint 1 of 3", "hint 2 of 3", "hint 3 of 3");
  }

  @Test
  void hintWithoutALessonIsForTheFirstOpenOne() {
    Said said = learner.types("hint");

    assertThat(said.err()).contains("01-embedding");
    assertThat(said.out()).contains("01-embedding, hint 1 of 3");
  }

  @Test
  void theSolutionStaysClosedBeforeAPass() {
    learner.desk().save(Lesson.SOFTMAX, "// wrong");

    Said said = learner.types("solution", "softmax");

    assertThat(said.status()).isOne();
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("not passed yet", "solution 04-softmax --give-up");
  }

  @Test
  void theSolutionIsPrintedAfterAPass() {
    learner.desk().pass(Lesson.SOFTMAX);

    Said said = learner.types("solution", "softmax");

    assertThat(said.status()).isZero();
    assertThat(said.out()).isEqualTo("// right: 04-softmax\n");
    assertThat(learner.types("solution", "softmax", "--give-up").status()).isZero();
    assertThat(learner.desk().progress().of(Lesson.SOFTMAX).state()).isEqualTo(State.PASSED);
  }

  @Test
  void givingUpOpensTheSolutionAndIsRemembered() {
    assertThat(learner.types("solution", "softmax", "--give-up").out())
        .isEqualTo("// right: 04-softmax\n");
    assertThat(learner.desk().progress().of(Lesson.SOFTMAX).state()).isEqualTo(State.GIVEN_UP);
    assertThat(learner.types("solution", "softmax").status()).isZero();
    assertThat(learner.types("solution", "scores").status()).isOne();
  }

  @Test
  void aSolutionThatIsNotThereIsSaidAndNothingIsGivenUp() throws IOException {
    Files.delete(Lesson.SOFTMAX.solution(home).resolve("MySoftmax.java"));

    Said said = learner.types("solution", "softmax", "--give-up");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("cannot be read", "MySoftmax.java").doesNotContain("\tat ");
    assertThat(learner.desk().progress().of(Lesson.SOFTMAX).solutionSeen()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hint", "solution", "reset"})
  void aLessonThatIsNotThereIsAnsweredWithTheNearest(String command) {
    Said unknown = learner.types(command, "softmx");
    Said without = learner.types(command, "0");

    assertThat(List.of(unknown.status(), without.status())).containsOnly(2);
    assertThat(unknown.err()).contains("did you mean 04-softmax?").doesNotContain("\tat ");
    assertThat(without.err()).contains("00-start has no exercise", "01-embedding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"solution", "reset"})
  void withoutALessonItIsAskedFor(String command) {
    Said said = learner.types(command);

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("LESSON");
  }
}
