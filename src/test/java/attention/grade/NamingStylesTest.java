package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.mix.Mixing;
import attention.score.Scores;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import attention.weight.Weighting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** A mistake is named in whatever way it was written, and never by the name of another. */
class NamingStylesTest {
  @Test
  void aLoopThatLeavesItsBoundsIsTheMistakeOfAMatrixThatDoesNotFit() {
    Mixing loops =
        (weights, values) -> {
          double[][] context = new double[weights.rows()][values.rows()];
          for (int i = 0; i < weights.rows(); i++) {
            for (int f = 0; f < values.rows(); f++) {
              for (int j = 0; j < weights.columns(); j++) {
                context[i][f] += weights.getDouble(i, j) * values.getDouble(f, j);
              }
            }
          }
          return Nd4j.create(context);
        };

    assertThat(named("05-weighted-sum", loops)).containsExactly("values-transposed");
  }

  @Test
  void ofTwoMistakesAtOnceTheOneInTheUsualNumbersIsNamed() {
    Weighting overQueriesWithoutMaximum =
        scores -> Transforms.exp(scores).div(Transforms.exp(scores).sum(true, 0));

    assertThat(named("04-softmax", overQueriesWithoutMaximum))
        .containsExactly("softmax-over-queries");
  }

  @Test
  void aSecondMistakeIsNotGuessedFromLargeNumbersAlone() {
    Weighting twiceWithoutMaximum = scores -> shares(shares(scores));

    assertThat(named("04-softmax", twiceWithoutMaximum)).containsExactly("softmax-twice");
  }

  @Test
  void oneTokenAloneNamesNothing() {
    Scores sizes =
        (queries, keys) ->
            Transforms.abs(queries.mmul(keys.transpose()).div(Math.sqrt(keys.columns())));

    assertThat(Grading.of("03-scores", sizes).verdict().passed()).isFalse();
    assertThat(named("03-scores", sizes)).isEmpty();
  }

  @Test
  void anEmptyArrayIsNotPassed() {
    Weighting nothing = scores -> Nd4j.zeros(0, scores.columns());
    Verdict verdict = Grading.of("04-softmax", nothing).verdict();

    assertThat(verdict.passed()).isFalse();
    assertThat(verdict.checks()).hasSizeGreaterThan(8);
    assertThat(verdict.firstFailure().orElseThrow().message())
        .startsWith("Your weights have shape [0, 3]; they should have shape [2, 3]");
  }

  private static INDArray shares(INDArray scores) {
    INDArray powers = Transforms.exp(scores);
    return powers.div(powers.sum(true, 1));
  }

  private static List<String> named(String lesson, Object work) {
    return Grading.of(lesson, work).verdict().diagnosis().stream().map(Diagnosis::id).toList();
  }
}
