package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.exercise.ScoresExercise;
import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionTest {
  private final ScoresExercise scores = new ScoresExercise();
  private final Resolution<?> own = new Resolution<>(scores);

  @Test
  void theExercisesOwnProbesAreAsGoodAsThemselves() {
    assertThat(own.isKeptBy(List.of(0, 1, 2, 3), scores.probes())).isTrue();
  }

  @Test
  void zerosHideMistakesFromTheTruth() {
    assertThat(own.isKeptBy(List.of(3), List.of(probe(new double[][] {{0, 0}})))).isFalse();
  }

  @Test
  void equalNumbersHideMistakesFromEachOther() {
    // The first product is the last one: who forgets one of them forgets either.
    assertThat(own.isKeptBy(List.of(3), List.of(probe(new double[][] {{2, 2}})))).isFalse();
  }

  @Test
  void whatHadAnAnswerIsToHaveOne() {
    assertThat(own.isKeptBy(List.of(3), List.of(probe(new double[][] {{2, -1, 3}})))).isFalse();
  }

  private static Probe probe(double[][] queries) {
    return Probe.of(Aspect.ONE_TOKEN)
        .with("queries", queries)
        .with("keys", new double[][] {{2, 2}});
  }
}
