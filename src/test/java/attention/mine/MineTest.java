package attention.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.embed.Vocabulary;
import attention.head.Attention;
import attention.head.SelfAttention;
import attention.lesson.CourseHome;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.progress.Desk;
import attention.trace.Recording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A learner's class is told from the course's by its result, which is marked by what it holds. */
class MineTest {
  private static final INDArray EYE = Nd4j.eye(2).castTo(DataType.DOUBLE);
  private static final INDArray ROW = Nd4j.create(new double[][] {{0, Math.log(3)}});

  private static final String SEVENS =
      """
      import org.nd4j.linalg.api.buffer.DataType;
      import org.nd4j.linalg.api.ndarray.INDArray;
      import org.nd4j.linalg.factory.Nd4j;
      public class MySoftmax implements attention.weight.Weighting {
        public INDArray of(INDArray scores) {
          return Nd4j.valueArrayOf(scores.shape(), 7.0, DataType.FLOAT);
        }
      }
      """;

  private final List<String> notices = new ArrayList<>();
  private Desk desk;
  private Mine mine;

  @BeforeEach
  void sitDown(@TempDir Path home) {
    desk = new Desk(home);
    mine = new Mine(home, notices::add);
  }

  @Test
  void theCoursesStepStandsInForOneThatHasNotPassed() {
    desk.save(Lesson.SOFTMAX, SEVENS);

    // e^0 : e^ln 3 = 1 : 3
    assertThat(mine.ownSoftmax().of(ROW).toDoubleVector())
        .containsExactly(new double[] {0.25, 0.75}, within(1e-12));
    assertThat(notices)
        .containsExactly(
            "04-softmax: not passed yet, so the course's own class stands in for your MySoftmax.");
  }

  @Test
  void theLearnersStepWorksOnceItHasPassed() {
    pass(Lesson.SOFTMAX, SEVENS);

    assertThat(mine.ownSoftmax().of(ROW).toDoubleVector()).containsExactly(7, 7);
    assertThat(notices).containsExactly("04-softmax: your own MySoftmax is at work.");
  }

  @Test
  void theCoursesStepStandsInAgainOnceTheFileHasChanged() {
    pass(Lesson.SOFTMAX, SEVENS);
    desk.save(Lesson.SOFTMAX, SEVENS.replace("7.0", "8.0"));

    assertThat(mine.ownSoftmax().of(ROW).toDoubleVector())
        .containsExactly(new double[] {0.25, 0.75}, within(1e-12));
    assertThat(notices)
        .containsExactly(
            "04-softmax: the file has changed since it passed. Until you grade it again, "
                + "the course's own class stands in for your MySoftmax.");
  }

  @Test
  void floatsBecomeDoubles() {
    pass(Lesson.SOFTMAX, SEVENS);

    assertThat(mine.ownSoftmax().of(ROW).dataType()).isEqualTo(DataType.DOUBLE);
  }

  @Test
  void aStepIsConstructedWithWhatItNeeds() {
    pass(Lesson.EMBEDDING, solution(Lesson.EMBEDDING));
    pass(Lesson.PROJECTION, solution(Lesson.PROJECTION));
    INDArray table = Nd4j.create(new double[][] {{1, 2}, {3, 4}});

    assertThat(
            mine.ownEmbedding(Vocabulary.of("a", "b"), table)
                .of(List.of("b", "a"))
                .toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{3, 4}, {1, 2}});
    // (1, 0) times the transpose: column 1 of the weights
    assertThat(mine.ownProjection(table).of(Nd4j.create(new double[][] {{1, 0}})).toDoubleVector())
        .containsExactly(1, 3);
    assertThat(notices).allMatch(notice -> notice.contains("your own"));
  }

  @Test
  void theWholeIsMadeOfTheLearnersSteps() {
    for (Lesson lesson : Lesson.values()) {
      if (lesson.hasExercise()) {
        pass(lesson, solution(lesson));
      }
    }
    pass(Lesson.SOFTMAX, SEVENS);

    Attention whole = mine.ownSelfAttention(EYE, EYE, EYE);

    assertThat(whole).isNotInstanceOf(SelfAttention.class);
    // Each row of the context is 7 of each value; the values are the rows of 1 0, 0 1.
    assertThat(whole.of(EYE).toDoubleMatrix()).isDeepEqualTo(new double[][] {{7, 7}, {7, 7}});
    assertThat(notices)
        .allMatch(notice -> notice.contains("your own"))
        .anyMatch(notice -> notice.startsWith("06-self-attention"));
  }

  @Test
  void theWholeIsTheCoursesUntilItHasPassed() {
    pass(Lesson.SOFTMAX, SEVENS);

    assertThat(mine.ownSelfAttention(EYE, EYE, EYE).of(EYE).toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{7, 7}, {7, 7}});
  }

  @Test
  void aTraceSeesTheScoresBeforeAndAfterTheLearnersScaling() {
    pass(Lesson.SCORES, solution(Lesson.SCORES));
    Recording recording = new Recording();

    mine.parts(EYE.mul(2), EYE, EYE).of(EYE, recording);

    assertThat(notices).contains("03-scores: your own MyScores is at work.");
    assertThat(recording.get("scores").toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{2, 0}, {0, 2}});
    assertThat(recording.get("scaled").getDouble(0, 0)).isEqualTo(Math.sqrt(2), within(1e-12));
  }

  @Test
  void aHeadTellsOnceALessonWhoseItsStepsAre() {
    String before = System.getProperty(CourseHome.PROPERTY);
    System.setProperty(CourseHome.PROPERTY, desk.home().toString());
    try {
      Mine.head(EYE, EYE, EYE, notices::add);
    } finally {
      if (before == null) {
        System.clearProperty(CourseHome.PROPERTY);
      } else {
        System.setProperty(CourseHome.PROPERTY, before);
      }
    }

    assertThat(notices)
        .extracting(notice -> notice.substring(0, notice.indexOf(':')))
        .containsExactly("02-projection", "03-scores", "04-softmax", "05-weighted-sum");
  }

  @Test
  void aFileThatPassedButDoesNotCompileNowIsAProblem() {
    pass(Lesson.SOFTMAX, SEVENS.replace("DataType.FLOAT", "DataType.FLOTE"));

    assertThatThrownBy(mine::ownSoftmax)
        .isInstanceOf(Problem.class)
        .hasMessageContainingAll(
            "MySoftmax.java passed once, but cannot be used now: ",
            "FLOTE",
            "Grade it again: ./attention grade 04-softmax");
  }

  @Test
  void aConstructorThatThrowsIsAProblem() {
    pass(
        Lesson.SOFTMAX,
        SEVENS.replace(
            "public INDArray of", "public MySoftmax() { int x = 1 / 0; }\npublic INDArray of"));

    assertThatThrownBy(mine::ownSoftmax)
        .isInstanceOf(Problem.class)
        .hasMessage(
            "MySoftmax.java passed once, but cannot be used now: its constructor threw "
                + "java.lang.ArithmeticException: / by zero. "
                + "Grade it again: ./attention grade 04-softmax");
  }

  @Test
  void aClassThatCannotBeInitialisedIsAProblem() {
    pass(
        Lesson.SOFTMAX,
        SEVENS.replace("public INDArray of", "static int x = 1 / 0;\npublic INDArray of"));

    assertThatThrownBy(mine::ownSoftmax)
        .isInstanceOf(Problem.class)
        .hasMessageContainingAll("cannot be used now", "ExceptionInInitializerError");
  }

  /** The grader at this desk passes what says "right". */
  private void pass(Lesson lesson, String file) {
    desk.save(lesson, "// right\n" + file).progress().grade(lesson, Desk.GRADER);
  }

  private static String solution(Lesson lesson) {
    return Desk.text(lesson.solution(CourseHome.path()).resolve(lesson.fileName()));
  }
}
