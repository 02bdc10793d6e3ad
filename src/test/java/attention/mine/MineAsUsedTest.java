package attention.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.lesson.CourseHome;
import attention.lesson.Lesson;
import attention.mask.Mask;
import attention.progress.Desk;
import attention.project.Projection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Small results that a pencil gives, once by the course's steps and once by the learner's. */
class MineAsUsedTest {
  private static final Projection SAME = features -> features;
  private static final INDArray ZEROS = Nd4j.zeros(DataType.DOUBLE, 2, 2);
  private static final INDArray EYE = Nd4j.eye(2).castTo(DataType.DOUBLE);

  private final List<String> notices = new ArrayList<>();
  private Desk desk;
  private MineAsUsed mine;

  @BeforeEach
  void sitDown(@TempDir Path home) {
    desk = new Desk(home);
    mine = new MineAsUsed(home, notices::add);
  }

  @Test
  void theCoursesStepsStandInForThoseThatHaveNotPassed() {
    everyStepGivesWhatAPencilGives();

    assertThat(notices).hasSize(6).allMatch(notice -> notice.contains("not passed yet"));
  }

  @Test
  void theLearnersStepsWorkOnceTheyHavePassed() {
    for (Lesson lesson : Lesson.values()) {
      if (lesson.hasExercise()) {
        pass(lesson, solution(lesson));
      }
    }

    everyStepGivesWhatAPencilGives();

    assertThat(notices).hasSize(6).allMatch(notice -> notice.contains("is at work"));
    assertThat(notices)
        .extracting(notice -> notice.substring(0, 2))
        .containsExactly("07", "08", "09", "10", "11", "12");
  }

  @Test
  void aPassedMaskIsTheLearnersAndItsFloatsBecomeDoubles() {
    pass(Lesson.MASK, returning("Nd4j.valueArrayOf(scores.shape(), 7.0, DataType.FLOAT)"));

    INDArray weights = mine.ownMask().of(ZEROS, 2, false);

    assertThat(weights.dataType()).isEqualTo(DataType.DOUBLE);
    same(weights, 7, 7, 7, 7);
  }

  @Test
  void whatTheLearnersCodeThrowsArrivesAsItIs() {
    pass(Lesson.MASK, returning("Nd4j.create(1 / (length - length))"));

    assertThatThrownBy(() -> mine.ownMask().of(ZEROS, 2, false))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("/ by zero");
  }

  private void everyStepGivesWhatAPencilGives() {
    // equal scores: the first query sees one key, the second two
    same(mine.ownMask().of(ZEROS, 2, true), 1, 0, 0.5, 0.5);
    // queries of zeros weigh all values alike, in each head
    same(
        mine.ownMultiHead(2, SAME, SAME, SAME, SAME).of(ZEROS, EYE, EYE, Mask.none()),
        0.5,
        0.5,
        0.5,
        0.5);
    same(mine.ownCrossAttention(SAME, SAME, SAME).of(ZEROS, EYE), 0.5, 0.5, 0.5, 0.5);
    // dV = the transpose of A, times dC
    same(mine.ownGradient().values(Nd4j.create(new double[][] {{0, 1}, {0, 0}}), EYE), 0, 0, 1, 0);
    same(mine.ownPositions().sinusoidal(2, 2), 0, 1, Math.sin(1), Math.cos(1));
    // (1, 4) less 3 is (-2, 1); relu cuts the first, and b₂ adds to the second
    same(
        mine.ownBlock()
            .feedForward(
                Nd4j.create(new double[][] {{1, 4}}),
                EYE,
                Nd4j.createFromArray(-3.0, -3.0),
                EYE,
                Nd4j.createFromArray(0.0, 0.5)),
        0,
        1.5);
  }

  private static void same(INDArray found, double... expected) {
    assertThat(found.dup('c').data().asDouble()).containsExactly(expected, within(1e-12));
  }

  private static String returning(String result) {
    return """
        import org.nd4j.linalg.api.buffer.DataType;
        import org.nd4j.linalg.api.ndarray.INDArray;
        import org.nd4j.linalg.factory.Nd4j;
        public class MyMask implements attention.mask.MaskedWeighting {
          public INDArray of(INDArray scores, int length, boolean causal) {
            return %s;
          }
        }
        """
        .formatted(result);
  }

  /** The grader at this desk passes what says "right". */
  private void pass(Lesson lesson, String file) {
    desk.save(lesson, "// right\n" + file).progress().grade(lesson, Desk.GRADER);
  }

  private static String solution(Lesson lesson) {
    return Desk.text(lesson.solution(CourseHome.path()).resolve(lesson.fileName()));
  }
}
