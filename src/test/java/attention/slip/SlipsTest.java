package attention.slip;

import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Step;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes planted by plain loops are named, and nothing else is. */
class SlipsTest {
  private static final List<Planted> PLANTED = Planted.all();

  /** Small enough that weights are not all 0 and 1; sizes that keep different roots apart. */
  private static final List<Example> PROBLEMS =
      List.of(
          ExampleFolder.worked("small-integers"),
          ExampleFolder.worked("one-hot"),
          Paper.halves(1, 3, 3, 3, 3),
          Paper.halves(2, 4, 4, 4, 4),
          Paper.halves(3, 4, 3, 5, 2),
          Paper.halves(4, 2, 5, 7, 6),
          Paper.halves(5, 3, 5, 10, 6),
          Paper.halves(6, 5, 2, 2, 5),
          Paper.halves(7, 3, 4, 4, 4),
          Paper.halves(8, 4, 4, 3, 4),
          Paper.halves(9, 3, 3, 3, 3));

  @ParameterizedTest
  @CsvSource({"2,true", "2,false", "4,true", "6,true"})
  void everyMistakeIsNamedOnSomeProblemAndTakenForNoOtherOnAny(int decimals, boolean fromPaper) {
    TreeSet<String> unnamed = new TreeSet<>(PLANTED.stream().map(SlipsTest::key).toList());
    Tally tally = new Tally();

    for (Example problem : PROBLEMS) {
      Paper paper = new Paper(problem, decimals, fromPaper);
      for (Planted planted : PLANTED) {
        if (unnamed.contains(key(planted)) && tally.count(planted, paper) == Outcome.NAMED) {
          unnamed.remove(key(planted));
        }
      }
    }

    assertThat(tally.takenForAnother).isEmpty();
    assertThat(unnamed).isEmpty();
  }

  @Test
  void onRandomProblemsNoMistakeIsTakenForAnother() {
    Random random = new Random(11);
    Tally tally = new Tally();

    for (int problem = 0; problem < 300; problem++) {
      int[] sizes = random.ints(4, 2, 6).toArray();
      Paper paper =
          new Paper(Paper.halves(problem, sizes[0], sizes[1], sizes[2], sizes[3]), 4, true);
      for (int k = 0; k < 10; k++) {
        tally.count(PLANTED.get(random.nextInt(PLANTED.size())), paper);
      }
    }

    assertThat(tally.takenForAnother).isEmpty();
    assertThat(tally.counts.get(Outcome.NAMED)).isGreaterThan(1200);
  }

  @Test
  void everyKnownMistakeIsPlantedHere() {
    for (Step step : Step.worked()) {
      assertThat(PLANTED.stream().filter(planted -> planted.step() == step).map(Planted::id))
          .as(step.label())
          .containsAll(
              Slips.of(step).stream()
                  .flatMap(List::stream)
                  .map(known -> known.slip().id())
                  .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 6})
  void aRightMatrixGetsNoName(int decimals) {
    for (int problem = 0; problem < 20; problem++) {
      Paper paper =
          new Paper(Paper.halves(problem, 2 + problem % 4, 3, 2 + problem % 3, 3), decimals, true);
      for (Step step : Step.worked()) {
        assertThat(paper.named(step, paper.used.get(step))).as(step.label()).isEmpty();
      }
    }
  }

  @Test
  void numbersOfNoIdeaGetNoName() {
    Random random = new Random(5);
    for (int problem = 0; problem < 20; problem++) {
      Paper paper = new Paper(Paper.halves(problem, 3, 3, 3, 3), 2, true);
      for (Step step : Step.worked()) {
        double[][] noise = Loops.each(paper.used.get(step), x -> random.nextDouble() * 8 - 4);
        assertThat(paper.named(step, noise)).as(step.label()).isEmpty();
      }
    }
  }

  @Test
  void aTransposeThatChangesNothingIsNoMistake() {
    // Q = K, so the scores are their own mirror image.
    Example halves = Paper.halves(1, 3, 3, 3, 3);
    Example symmetric =
        new Example(halves.tokens(), halves.embeddings(), halves.wq(), halves.wq(), halves.wv());
    Paper paper = new Paper(symmetric, 4, true);

    assertThat(paper.named(Step.SCORES, Loops.turned(paper.s()))).isEmpty();
  }

  @Test
  void whereTwoIdeasGiveTheSameNumbersNeitherIsNamed() {
    // The root of four tokens, or of a d_model of 4?
    Paper paper = new Paper(Paper.halves(5, 4, 4, 7, 6), 4, true);

    assertThat(paper.named(Step.SCALED, Loops.each(paper.s(), x -> x / 2))).isEmpty();
  }

  @Test
  void oneWrongCellIsNoIdea() {
    // Leaving out the later keys changes a single score of two tokens.
    Paper paper = new Paper(Paper.halves(2, 2, 3, 3, 3), 4, true);
    double[][] scores = Loops.fill(2, 2, (i, j) -> j > i ? 0 : paper.s()[i][j]);

    assertThat(scores[0][1]).isNotEqualTo(paper.s()[0][1]);
    assertThat(paper.named(Step.SCORES, scores)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5,true", "4,false"})
  void blanksAreAllowedAsLongAsHalfIsFilledIn(int filled, boolean named) {
    Paper paper = smallIntegers(4);
    double[][] turned = Loops.turned(paper.s());

    assertThat(
            Slips.behind(
                    Step.SCORES,
                    paper.own(),
                    filledFromTheEnd(paper.filled(turned), filled),
                    paper.tolerance(turned))
                .isPresent())
        .isEqualTo(named);
  }

  private static HandMatrix filledFromTheEnd(HandMatrix matrix, int filled) {
    int cells = matrix.rows() * matrix.columns();
    List<List<Optional<HandNumber>>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.rows(); i++) {
      int row = i;
      rows.add(
          IntStream.range(0, matrix.columns())
              .mapToObj(
                  j ->
                      row * matrix.columns() + j < cells - filled
                          ? Optional.<HandNumber>empty()
                          : matrix.get(row, j))
              .toList());
    }
    return HandMatrix.of(rows);
  }

  @Test
  void aWrongMatrixIsJudgedByTheLearnersOwnNumbers() {
    Paper paper = smallIntegers(4);
    paper.used.put(Step.SCALED, new double[][] {{1, 2, 3}, {0.5, 0, 1}, {2, 1, 0.25}});
    paper.written.put(Step.SCALED, paper.scaled());

    assertThat(paper.named(Step.WEIGHTS, Loops.shares(paper.scaled())).map(Slip::id))
        .contains("share-of-scores");
  }

  private static Paper smallIntegers(int decimals) {
    return new Paper(ExampleFolder.worked("small-integers"), decimals, true);
  }

  private static String key(Planted planted) {
    return planted.step().label() + " " + planted.id();
  }

  private enum Outcome {
    NAMED,
    NOT_NAMED,
    SAME_NUMBERS_AS_ANOTHER,
    TAKEN_FOR_ANOTHER,
    CANNOT_BE_WRITTEN
  }

  /** What became of mistakes that were planted. */
  private static final class Tally {
    final Map<Outcome, Integer> counts = new TreeMap<>();
    final List<String> takenForAnother = new ArrayList<>();

    Outcome count(Planted planted, Paper paper) {
      Outcome outcome = outcome(planted, paper);
      counts.merge(outcome, 1, Integer::sum);
      return outcome;
    }

    private Outcome outcome(Planted planted, Paper paper) {
      Optional<double[][]> wrong = planted.on(paper);
      if (wrong.isEmpty()) {
        return Outcome.CANNOT_BE_WRITTEN;
      }
      Optional<String> named = paper.named(planted.step(), wrong.get()).map(Slip::id);
      if (named.isEmpty()) {
        return Outcome.NOT_NAMED;
      }
      if (named.get().equals(planted.id())) {
        return Outcome.NAMED;
      }
      if (sameNumbers(planted.step(), named.get(), wrong.get(), paper)) {
        return Outcome.SAME_NUMBERS_AS_ANOTHER;
      }
      takenForAnother.add("%s as %s on %d tokens".formatted(key(planted), named.get(), paper.n()));
      return Outcome.TAKEN_FOR_ANOTHER;
    }

    /** Whether the other mistake gives these very numbers here, rounding aside. */
    private static boolean sameNumbers(Step step, String id, double[][] wrong, Paper paper) {
      return PLANTED.stream()
          .filter(planted -> planted.step() == step && planted.id().equals(id))
          .flatMap(planted -> planted.on(paper).stream())
          .anyMatch(other -> alike(wrong, other, paper.decimals));
    }

    private static boolean alike(double[][] one, double[][] other, int decimals) {
      double unit = Math.pow(10, -decimals);
      return IntStream.range(0, one.length)
          .allMatch(
              i ->
                  IntStream.range(0, one[i].length)
                      .allMatch(j -> Math.abs(one[i][j] - other[i][j]) <= unit));
    }
  }
}
