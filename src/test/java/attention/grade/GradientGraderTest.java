package attention.grade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.gradient.AttentionBackward;
import attention.gradient.AttentionGradient;
import attention.lesson.Lesson;
import attention.tensor.MatrixProduct;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Verdict;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Six methods in one class: each is graded by itself, at every stage of the work. */
class GradientGraderTest {
  private static final Exercise<?> EXERCISE = Exercises.of(Lesson.GRADIENT);
  private static final AttentionGradient RIGHT = new AttentionBackward();
  private static final Map<String, String> CHECKS =
      Map.of(
          "values", "the-gradient-of-the-values-is-right",
          "weights", "the-gradient-of-the-weights-is-right",
          "scores", "the-gradient-of-the-scores-is-right",
          "queries", "the-gradient-of-the-queries-is-right",
          "keys", "the-gradient-of-the-keys-is-right",
          "embeddings", "the-gradient-of-the-embeddings-is-right");

  static Set<String> methods() {
    return CHECKS.keySet();
  }

  @Test
  void everyMethodOfTheStepHasItsCheck() {
    assertThat(Stream.of(AttentionGradient.class.getMethods()).map(method -> method.getName()))
        .containsExactlyInAnyOrderElementsOf(methods());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aWrongNumberIsBlamedOnItsMethodOnly(String wrong) {
    Verdict verdict = graded((method, right) -> method.equals(wrong) ? right.addi(0.5) : right);

    assertThat(failed(verdict))
        .containsExactlyInAnyOrderElementsOf(
            wrong.equals("scores")
                ? List.of("every-row-of-the-scores-gradient-sums-to-0", CHECKS.get(wrong))
                : List.of(CHECKS.get(wrong)));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aMethodThatThrowsLeavesTheOthersTheirChecks(String wrong) {
    Verdict verdict =
        graded(
            (method, right) -> {
              if (method.equals(wrong)) {
                throw new IllegalStateException("not me");
              }
              return right;
            });

    assertThat(failed(verdict)).contains("returns-an-array", CHECKS.get(wrong));
    assertThat(failed(verdict))
        .doesNotContainAnyElementsOf(
            CHECKS.values().stream().filter(id -> !id.equals(CHECKS.get(wrong))).toList());
  }

  @Test
  void whatIsWrittenFirstPassesAndTheNextIsNamed() {
    Verdict verdict = Grading.of("10-gradient", OnlyValues.MyGradient.class).verdict();
    Map<String, Boolean> passed =
        verdict.checks().stream().collect(toMap(Check::id, Check::passed));

    assertThat(passed)
        .containsEntry("returns-an-array", true)
        .containsEntry("has-the-right-shape", true)
        .containsEntry("leaves-its-input-as-it-was", true)
        .containsEntry("returns-an-array-of-its-own", true)
        .containsEntry(CHECKS.get("values"), true)
        .containsEntry(CHECKS.get("weights"), false);
    assertThat(verdict.firstFailure().orElseThrow().message())
        .isEqualTo("Not written yet. Write dA.");
    assertThat(verdict.checks()).filteredOn(check -> !check.passed() && check.tried()).hasSize(1);
    assertThat(message(verdict, CHECKS.get("keys")))
        .isEqualTo("Cannot be checked before keys(dScores, queries) is written.");
    assertThat(verdict.passed()).isFalse();
  }

  @Test
  void aCellIsCalledByItsSymbolAndShownWithItsWorking() {
    Verdict verdict = graded((method, right) -> method.equals("keys") ? right.muli(2) : right);

    assertThat(message(verdict, CHECKS.get("keys")))
        .startsWith(
            """
            dK[1,1] is -1.3416; it should be -0.6708.
                dK[1,1] = (Σ_i dS[i,1]·Q[i,1]) / √d_k
                (0.5000·1 + (-1)·2) / √5 ≈ -0.6708
            Tried with
              dScores  2×3
            """);
  }

  @Test
  void aRowOfScoresThatDoesNotSumTo0IsTold() {
    Verdict verdict = graded((method, right) -> method.equals("scores") ? right.addi(1) : right);

    assertThat(message(verdict, "every-row-of-the-scores-gradient-sums-to-0"))
        .startsWith("Row 1 of your dS sums to 3; it should sum to 0,");
  }

  @Test
  void aProductOfMatricesThatDoNotFitIsExplained() {
    Verdict verdict =
        graded(
            (method, right) -> method.equals("queries") ? MatrixProduct.of(right, right) : right);

    assertThat(verdict.firstFailure().orElseThrow().message())
        .contains("the left one must have as many columns as the right one has rows.");
  }

  @Test
  void mistakesInTwoMethodsAreBothNamed() {
    Verdict verdict = Grading.of("10-gradient", TwoMistakes.class).verdict();

    assertThat(verdict.diagnosis())
        .extracting(Diagnosis::id)
        .containsExactly("gradient-row-sum-forgotten", "gradient-scale-forgotten");
    assertThat(verdict.diagnosis())
        .extracting(Diagnosis::headline)
        .satisfiesExactly(
            first -> assertThat(first).endsWith(" (in scores)"),
            second -> assertThat(second).endsWith(" (in keys)"));
  }

  @Test
  void aMistakeThatIsKnownIsNamedBesideOneThatIsNot() {
    Verdict verdict =
        graded(
            (method, right) ->
                switch (method) {
                  case "weights" -> right.addi(0.37);
                  case "embeddings" -> right.divi(3);
                  default -> right;
                });

    assertThat(verdict.diagnosis())
        .extracting(Diagnosis::id)
        .containsExactly("gradient-paths-averaged");
  }

  @Test
  void oneMistakeInTwoMethodsIsNamedOnce() {
    Verdict verdict =
        graded(
            (method, right) ->
                method.equals("queries") || method.equals("keys")
                    ? right.muli(Math.sqrt(right.columns()))
                    : right);

    assertThat(verdict.diagnosis())
        .extracting(Diagnosis::id, Diagnosis::method)
        .containsExactly(tuple("gradient-scale-forgotten", "queries and keys"));
  }

  /** What is made of a method's right result. */
  @FunctionalInterface
  private interface Change {
    INDArray of(String method, INDArray right);
  }

  private static Verdict graded(Change change) {
    InvocationHandler handler =
        (proxy, method, arguments) ->
            change.of(method.getName(), (INDArray) method.invoke(RIGHT, arguments));
    Object work =
        Proxy.newProxyInstance(
            GradientGraderTest.class.getClassLoader(),
            new Class<?>[] {AttentionGradient.class},
            handler);
    return ClassGrading.of(EXERCISE, Submission.of(work));
  }

  /** The checks that were tried and failed. */
  private static List<String> failed(Verdict verdict) {
    return verdict.checks().stream()
        .filter(check -> !check.passed() && check.tried())
        .map(Check::id)
        .toList();
  }

  private static String message(Verdict verdict, String id) {
    return verdict.checks().stream()
        .filter(check -> check.id().equals(id))
        .map(Check::message)
        .findFirst()
        .orElseThrow()
        .replace("\r\n", "\n");
  }

  /** Right but for what a test overrides. */
  private static class Right implements AttentionGradient {
    @Override
    public INDArray values(INDArray weights, INDArray dContext) {
      return RIGHT.values(weights, dContext);
    }

    @Override
    public INDArray weights(INDArray values, INDArray dContext) {
      return RIGHT.weights(values, dContext);
    }

    @Override
    public INDArray scores(INDArray weights, INDArray dWeights) {
      return RIGHT.scores(weights, dWeights);
    }

    @Override
    public INDArray queries(INDArray dScores, INDArray keys) {
      return RIGHT.queries(dScores, keys);
    }

    @Override
    public INDArray keys(INDArray dScores, INDArray queries) {
      return RIGHT.keys(dScores, queries);
    }

    @Override
    public INDArray embeddings(
        INDArray dQueries,
        INDArray dKeys,
        INDArray dValues,
        INDArray wq,
        INDArray wk,
        INDArray wv) {
      return RIGHT.embeddings(dQueries, dKeys, dValues, wq, wk, wv);
    }
  }

  static final class TwoMistakes extends Right {
    @Override
    public INDArray scores(INDArray weights, INDArray dWeights) {
      return weights.mul(dWeights);
    }

    @Override
    public INDArray keys(INDArray dScores, INDArray queries) {
      return dScores.transpose().mmul(queries);
    }
  }

  /** A learner's class, under the name that the exercise asks for. */
  static final class OnlyValues {
    static final class MyGradient implements AttentionGradient {
      @Override
      public INDArray values(INDArray weights, INDArray dContext) {
        return RIGHT.values(weights, dContext);
      }

      @Override
      public INDArray weights(INDArray values, INDArray dContext) {
        throw new UnsupportedOperationException("Write dA.");
      }

      @Override
      public INDArray scores(INDArray weights, INDArray dWeights) {
        throw new UnsupportedOperationException("Write dS.");
      }

      @Override
      public INDArray queries(INDArray dScores, INDArray keys) {
        throw new UnsupportedOperationException("Write dQ.");
      }

      @Override
      public INDArray keys(INDArray dScores, INDArray queries) {
        throw new UnsupportedOperationException("Write dK.");
      }

      @Override
      public INDArray embeddings(
          INDArray dQueries,
          INDArray dKeys,
          INDArray dValues,
          INDArray wq,
          INDArray wk,
          INDArray wv) {
        throw new UnsupportedOperationException("Write dX.");
      }
    }
  }
}
