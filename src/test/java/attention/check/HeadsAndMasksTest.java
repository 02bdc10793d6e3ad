package attention.check;

import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import attention.example.ProblemName;
import attention.slip.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of masked problems and of several heads, right or with one slip, from plain loops. */
class HeadsAndMasksTest {
  private static final int SEEDS = 25;
  private static final List<String> SETTINGS =
      List.of(
          "tokens=3 dims=3 causal",
          "tokens=4 dims=2 length=2",
          "tokens=4 dims=3 causal length=3",
          "tokens=3 dims=4 heads=2",
          "tokens=4 dims=4 heads=2 causal",
          "tokens=3 dims=6 heads=3 length=2");

  private static final Map<String, HeadsWork.Slip> IN_WEIGHTS =
      Map.of(
          "nothing-hidden", weights((i, j, seen) -> true),
          "past-hidden", weights((i, j, seen) -> j >= i),
          "mask-inverted", weights((i, j, seen) -> !seen),
          "diagonal-hidden", weights((i, j, seen) -> seen && i != j),
          "one-of-the-future-seen", weights((i, j, seen) -> j <= i + 1),
          "padding-on-queries", weights((i, j, seen) -> i < 3),
          "hidden-after-softmax",
              (place, right, before) ->
                  place.step() == Step.WEIGHTS
                      ? crossedOut(
                          HeadsWork.softmax(before.of(place, Step.SCALED), (i, j) -> true), right)
                      : right,
          "filled-with-zero",
              (place, right, before) -> {
                if (place.step() != Step.WEIGHTS) {
                  return right;
                }
                double[][] scaled = crossedOut(before.of(place, Step.SCALED), right);
                return HeadsWork.softmax(scaled, (i, j) -> true);
              });

  private static final Map<String, HeadsWork.Slip> IN_OUTPUT =
      Map.of(
          "no-output-projection", output((contexts, wo) -> contexts),
          "output-weights-not-transposed",
              output((contexts, wo) -> HeadsWork.against(contexts, HeadsWork.turned(wo))),
          "heads-in-reverse",
              output(
                  (contexts, wo) ->
                      HeadsWork.against(
                          HeadsWork.each(contexts, (i, j) -> contexts[i][(j + 2) % 4]), wo)),
          "merged-interleaved",
              output(
                  (contexts, wo) ->
                      HeadsWork.against(
                          HeadsWork.each(contexts, (i, j) -> contexts[i][2 * (j % 2) + j / 2]),
                          wo)),
          "last-head-forgotten",
              output(
                  (contexts, wo) ->
                      HeadsWork.against(
                          HeadsWork.each(contexts, (i, j) -> j < 2 ? contexts[i][j] : 0), wo)));

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6})
  void noCorrectSheetIsMarkedWrong(int decimals) {
    List<String> marked = new ArrayList<>();
    for (String setting : SETTINGS) {
      for (int seed = 0; seed < SEEDS; seed++) {
        String name = setting + " " + seed;
        HeadsWork work =
            new HeadsWork(problem(setting, seed), decimals, (place, right, before) -> right);
        for (boolean open : new boolean[] {false, true}) {
          Marker.mark(work.sheet(open)).steps().stream()
              .filter(mark -> mark.status() != MarkStatus.RIGHT)
              .map(mark -> "%s: %s %s".formatted(name, mark.place().label(), mark.status()))
              .forEach(marked::add);
        }
      }
    }
    assertThat(marked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theStepAndTheCellOfASlipAreFound(long order) {
    Random random = new Random(order);
    List<String> missed = new ArrayList<>();
    for (String setting : SETTINGS) {
      for (int seed = 0; seed < SEEDS; seed++) {
        Example problem = problem(setting, seed);
        List<Place> places = Place.worked(problem);
        Place slipped = places.get(random.nextInt(places.size()));
        int row = random.nextInt(problem.tokens().size());
        HeadsWork work =
            new HeadsWork(
                problem,
                5,
                (place, right, before) ->
                    place.equals(slipped)
                        ? HeadsWork.each(
                            right, (i, j) -> right[i][j] + (i == row && j == 0 ? 0.7 : 0))
                        : right);
        String planted = "%s[%d,1]".formatted(slipped.label(), row + 1);
        String found = firstWrong(Marker.mark(work.sheet(false)));
        if (!found.equals(planted)) {
          missed.add("%s %d: %s planted, %s found".formatted(setting, seed, planted, found));
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nothing-hidden, causal",
    "nothing-hidden, length=3",
    "past-hidden, causal",
    "mask-inverted, length=3",
    "diagonal-hidden, causal",
    "one-of-the-future-seen, causal",
    "padding-on-queries, length=3",
    "hidden-after-softmax, causal",
    "hidden-after-softmax, length=3",
    "filled-with-zero, causal",
    "filled-with-zero, length=3",
    "nothing-hidden, heads=2 causal",
    "hidden-after-softmax, heads=2 causal length=3",
  })
  void aMistakeWithTheMaskIsNamed(String id, String setting) {
    for (int seed = 0; seed < 8; seed++) {
      String name = "%s seed %d ".formatted(setting, seed);
      Example problem = problem("tokens=4 dims=4 " + setting, seed);
      Marking marking = Marker.mark(new HeadsWork(problem, 4, IN_WEIGHTS.get(id)).sheet(false));

      assertThat(marking.steps())
          .filteredOn(mark -> mark.step() == Step.WEIGHTS)
          .allSatisfy(
              mark -> assertThat(mark.slip().map(Slip::id)).as(name + mark.place()).contains(id));
      assertThat(marking.steps())
          .filteredOn(mark -> mark.step() == Step.CONTEXT || mark.step() == Step.OUTPUT)
          .allSatisfy(
              mark -> assertThat(mark.status()).isIn(MarkStatus.CARRIED_FORWARD, MarkStatus.RIGHT));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-output-projection",
        "output-weights-not-transposed",
        "heads-in-reverse",
        "merged-interleaved",
        "last-head-forgotten",
      })
  void aMistakeWithTheHeadsIsNamed(String id) {
    for (int seed = 0; seed < 8; seed++) {
      Example problem = problem("tokens=3 dims=4 heads=2", seed);
      Marking marking = Marker.mark(new HeadsWork(problem, 4, IN_OUTPUT.get(id)).sheet(true));

      assertThat(marking.steps().get(14).slip().map(Slip::id)).as("seed %d", seed).contains(id);
    }
  }

  private static Example problem(String setting, int seed) {
    return ProblemName.parse("random %s seed=%d".formatted(setting, seed)).again().orElseThrow();
  }

  private static String firstWrong(Marking marking) {
    return marking.steps().stream()
        .filter(mark -> mark.status() == MarkStatus.WRONG)
        .findFirst()
        .map(
            mark ->
                "%s[%d,%d]"
                    .formatted(
                        mark.place().label(),
                        mark.firstWrong().orElseThrow().row(),
                        mark.firstWrong().orElseThrow().column()))
        .orElse("nothing");
  }

  /** Which keys are seen by somebody's own idea of the mask. */
  @FunctionalInterface
  private interface Idea {
    boolean sees(int query, int key, boolean seen);
  }

  private static HeadsWork.Slip weights(Idea idea) {
    return (place, right, before) ->
        place.step() == Step.WEIGHTS
            ? HeadsWork.softmax(
                before.of(place, Step.SCALED), (i, j) -> idea.sees(i, j, right[i][j] != 0))
            : right;
  }

  private static double[][] crossedOut(double[][] matrix, double[][] right) {
    return HeadsWork.each(matrix, (i, j) -> right[i][j] == 0 ? 0 : matrix[i][j]);
  }

  /** What somebody makes of the contexts side by side and of W_O. */
  @FunctionalInterface
  private interface Together {
    double[][] of(double[][] contexts, double[][] wo);
  }

  private static HeadsWork.Slip output(Together together) {
    return (place, right, before) ->
        place.step() == Step.OUTPUT
            ? together.of(before.contexts(), before.outputWeights())
            : right;
  }
}
