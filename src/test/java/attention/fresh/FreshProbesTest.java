package attention.fresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.exercise.ScoresExercise;
import attention.task.Probe;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FreshProbesTest {
  static List<Exercise<?>> exercises() {
    return Exercises.all();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theSameSeedDrawsTheSame(Exercise<?> exercise) {
    assertThat(told(drawn(exercise, 7))).isEqualTo(told(drawn(exercise, 7)));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void seedsThatLieCloseTogetherDrawOtherProbes(Exercise<?> exercise) {
    List<String> one = told(drawn(exercise, 7));
    List<String> same = new ArrayList<>(told(drawn(exercise, 8)));
    same.retainAll(one);

    assertThat(same).hasSizeLessThan(1 + one.size() / 3);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void whatIsAskedStaysTheSame(Exercise<?> exercise) {
    List<Probe> drawn = drawn(exercise, 7);

    assertThat(drawn)
        .extracting(Probe::aspect)
        .isEqualTo(exercise.probes().stream().map(Probe::aspect).toList());
    assertThat(drawn.stream().map(exercise::asked))
        .containsExactlyElementsOf(exercise.probes().stream().map(exercise::asked).toList());
    assertThat(drawn)
        .extracting(probe -> probe.arrays().keySet())
        .isEqualTo(exercise.probes().stream().map(probe -> probe.arrays().keySet()).toList());
  }

  @Test
  void whereNothingIsGoodEnoughItSaysSo() {
    assertThatThrownBy(() -> FreshProbes.of(new ScoresExercise(), 7, (places, probes) -> false))
        .hasMessage("lesson 03-scores: nothing drawn is as good as probes [0]");
  }

  private static List<Probe> drawn(Exercise<?> exercise, long seed) {
    return FreshProbes.of(exercise, seed, (places, probes) -> true);
  }

  private static List<String> told(List<Probe> probes) {
    return probes.stream()
        .map(probe -> "%s %s %s".formatted(probe.arrays(), probe.settings(), probe.tokens()))
        .toList();
  }
}
