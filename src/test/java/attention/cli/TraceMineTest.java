package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.CourseHome;
import attention.lesson.Lesson;
import attention.progress.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./attention trace --mine}, at a desk where lesson 04 has passed with a class of sevens.
 */
class TraceMineTest {
  private static final String SEVENS =
      """
      // right
      import org.nd4j.linalg.api.ndarray.INDArray;
      public class MySoftmax implements attention.weight.Weighting {
        public INDArray of(INDArray scores) {
          return scores.mul(0).add(7);
        }
      }
      """;

  private final String small =
      CourseHome.path().resolve("data/worked-example/small-integers").toString();
  private Path home;

  @BeforeEach
  void passSoftmax(@TempDir Path folder) {
    home = folder;
    new Desk(home).save(Lesson.SOFTMAX, SEVENS).progress().grade(Lesson.SOFTMAX, Desk.GRADER);
  }

  @Test
  void computesWithTheLearnersClassAndSaysWhoseEachStepIs() {
    Said said = InCourse.at(home, "trace", small, "--mine", "--format", "csv");

    assertThat(said.status()).isZero();
    // The values are (2,0,1), (2,2,2), (3,2,2); their columns sum to 7, 4, 5.
    assertThat(said.out().lines())
        .contains("scores,2,3,10.0", "weights,1,1,7.0", "context,2,1,49.0", "context,2,2,28.0");
    assertThat(said.err().lines())
        .containsExactly(
            "02-projection: not passed yet, so the course's own class stands in for your MyProjection.",
            "03-scores: not passed yet, so the course's own class stands in for your MyScores.",
            "04-softmax: your own MySoftmax is at work.",
            "05-weighted-sum: not passed yet, so the course's own class stands in for your MyWeightedSum.");
  }

  @Test
  void withoutTheOptionTheCourseComputes() {
    Said said = InCourse.at(home, "trace", small, "--format", "csv");

    assertThat(said.out()).doesNotContain("weights,1,1,7.0");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void nothingOfTheLearnersIsExact() {
    Said said = InCourse.at(home, "trace", small, "--mine", "--exact");

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("leave it or --mine out");
  }
}
