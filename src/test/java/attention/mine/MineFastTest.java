package attention.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attention.lesson.CourseHome;
import attention.lesson.Lesson;
import attention.progress.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.factory.Nd4j;

class MineFastTest {
  private final List<String> notices = new ArrayList<>();
  private Desk desk;
  private MineFast mine;

  @BeforeEach
  void sitDown(@TempDir Path home) {
    desk = new Desk(home);
    mine = new MineFast(home, notices::add);
  }

  @Test
  void theCoursesStepsStandInForThoseThatHaveNotPassed() {
    everyStepGivesWhatAPencilGives();

    assertThat(notices).hasSize(2).allMatch(notice -> notice.contains("not passed yet"));
  }

  @Test
  void theLearnersStepsWorkOnceTheyHavePassed() {
    for (Lesson lesson : List.of(Lesson.TILED_ATTENTION, Lesson.GPU)) {
      String solution = Desk.text(lesson.solution(CourseHome.path()).resolve(lesson.fileName()));
      desk.save(lesson, "// right\n" + solution).progress().grade(lesson, Desk.GRADER);
    }

    everyStepGivesWhatAPencilGives();

    assertThat(notices).hasSize(2).allMatch(notice -> notice.contains("is at work"));
  }

  private void everyStepGivesWhatAPencilGives() {
    // Equal scores: m = 3, both powers are 1, and the values 2 and 6 add up.
    assertThat(
            mine.ownTiledAttention()
                .summary(
                    Nd4j.create(new double[][] {{3, 3}}), Nd4j.create(new double[][] {{2}, {6}}))
                .dup('c')
                .data()
                .asDouble())
        .containsExactly(new double[] {3, 2, 8}, within(1e-12));
    assertThat(mine.ownLaunch().blocks(10, 4)).isEqualTo(3);
  }
}
