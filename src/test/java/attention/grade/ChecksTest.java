package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import attention.weight.Softmax;
import attention.weight.Weighting;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What a learner hears: which check failed, and what it says. */
class ChecksTest {
  private static INDArray closing(INDArray scores) {
    INDArray weights = SOFTMAX.of(scores);
    scores.close();
    return weights;
  }

  private static INDArray closed(INDArray scores) {
    INDArray weights = SOFTMAX.of(scores);
    weights.close();
    return weights;
  }

  private static INDArray refusedBySize(INDArray scores) {
    throw new IllegalStateException(
        "Cannot allocate " + scores.length() + " bytes: it exceeds HOST device limits");
  }

  private static INDArray throwing(INDArray scores) {
    UnsupportedOperationException thrown = new UnsupportedOperationException("nowhere");
    thrown.setStackTrace(new StackTraceElement[0]);
    throw thrown;
  }

  private static final Softmax SOFTMAX = new Softmax();

  @Test
  void aRightClassPassesEveryCheck() {
    Verdict verdict = graded(SOFTMAX);

    assertThat(verdict.status()).isEqualTo(Status.PASSED);
    assertThat(verdict.checks()).hasSizeGreaterThan(8).allMatch(Check::passed);
    assertThat(verdict.diagnosis()).isEmpty();
  }

  @Test
  void aWrongNumberIsShownWithItsPlaceAndItsWorking() {
    assertThat(failed("the-weights-are-right", scores -> scores.div(scores.sum(true, 1))))
        .isEqualTo(
            """
            weights[1,1] is 0; it should be 0.0900.
                A[1,1] = e^S[1,1] / Σ_j e^S[1,j]
                e^0 / (e^0 + e^1 + e^2) ≈ 0.0900
            Tried with
              scores  2×3
                 1   2  3
              1  0   1  2
              2  3  -1  0""");
  }

  @Test
  void numbersThatFourDecimalsCannotTellApartAreShownInFull() {
    assertThat(failed("the-weights-are-right", scores -> SOFTMAX.of(scores).mul(0.99998)))
        .startsWith("weights[1,3] is 0.66522")
        .contains("; it should be 0.66524");
  }

  @Test
  void aStarterIsNotWrittenYet() {
    assertThat(failed("returns-an-array", Starters.MySoftmax.class))
        .isEqualTo("Not written yet. Write the powers of e first.");
  }

  @Test
  void whatTheLibraryDoesNotSupportIsNoStarter() {
    assertThat(failed("returns-an-array", scores -> taken(List.of(scores))))
        .startsWith("of(scores) threw UnsupportedOperationException");
  }

  @Test
  void nullIsNoArray() {
    assertThat(failed("returns-an-array", scores -> null))
        .isEqualTo(
            "of(scores) returned null. Return the weights: a new array of shape [n_q, n_k].");
  }

  @Test
  void anExceptionIsToldWithItsLine() {
    assertThat(failed("returns-an-array", MySoftmax.class))
        .startsWith("of(scores) threw ArithmeticException at line ")
        .contains(" of ChecksTest.java: / by zero.\nTried with\n  scores  2×3\n");
  }

  @Test
  void whatTheArrayLibrarySaysTooLittleAboutIsSaidInFull() {
    assertThat(failed("returns-an-array", scores -> scores.sub(scores.max(1))))
        .startsWith("of(scores) threw RuntimeException: Op [subtract] execution failed. Most often")
        .contains("as in sum(true, 1).\nTried with");
    assertThat(failed("returns-an-array", scores -> scores.add(scores.getDouble(scores.rows(), 0))))
        .startsWith("of(scores) threw IndexOutOfBoundsException: ")
        .contains(". There is no such cell: a row or a column lies outside its array.");
  }

  @Test
  void theConstructorsExceptionIsToldAsTheConstructors() {
    assertThat(failed("returns-an-array", Unbuildable.class))
        .startsWith("The constructor of MySoftmax threw IllegalStateException: not today");
  }

  @Test
  void endlessRecursionIsTold() {
    assertThat(failed("returns-an-array", Endless.class))
        .startsWith("of(scores) calls itself again and again");
  }

  @Test
  void wholeNumbersAreToldFromNumbers() {
    assertThat(failed("returns-an-array", scores -> SOFTMAX.of(scores).castTo(DataType.INT32)))
        .startsWith("Your weights hold INT numbers; DOUBLE is needed.");
  }

  @Test
  void floatIsPreciseEnough() {
    assertThat(graded(scores -> SOFTMAX.of(scores).castTo(DataType.FLOAT)).passed()).isTrue();
  }

  @Test
  void aWrongShapeIsToldWithTheRightOne() {
    assertThat(failed("has-the-right-shape", scores -> SOFTMAX.of(scores).sum(1)))
        .startsWith(
            "Your weights have shape [2]; they should have shape [2, 3], that is [n_q, n_k].\n");
    assertThat(failed("has-the-right-shape", scores -> SOFTMAX.of(scores).transpose()))
        .startsWith(
            "Your weights have shape [3, 2]; they should have shape [2, 3], that is [n_q, n_k]."
                + " Rows and columns are swapped.\n");
  }

  @Test
  void nanIsTold() {
    assertThat(failed("holds-numbers-only", scores -> SOFTMAX.of(scores).div(scores.sub(scores))))
        .startsWith("weights[1,1] is ∞; it should be 0.0900.\n");
  }

  @Test
  void whatCannotBeCheckedYetSaysSo() {
    assertThat(failed("has-the-right-shape", scores -> null))
        .isEqualTo("Cannot be checked before it returns an array of numbers.");
    assertThat(failed("every-row-sums-to-1", scores -> scores.sum(0)))
        .isEqualTo("Cannot be checked before the array has the right shape.");
  }

  @Test
  void changingTheInputIsTold() {
    assertThat(failed("leaves-its-input-as-it-was", scores -> SOFTMAX.of(scores.subi(1))))
        .startsWith("of(scores) changed its input scores, which its caller still needs.");
  }

  @Test
  void sharingMemoryWithTheInputIsTold() {
    Weighting intoItsInput = scores -> scores.assign(SOFTMAX.of(scores));

    assertThat(failed("returns-an-array-of-its-own", intoItsInput))
        .startsWith("Your weights share memory with scores: who changes the one");
  }

  @Test
  void anArrayWithoutNumbersHasTheWrongShape() {
    assertThat(failed("has-the-right-shape", scores -> Nd4j.empty(DataType.DOUBLE)))
        .startsWith("Your weights have shape [");
    assertThat(failed("has-the-right-shape", scores -> Nd4j.create(DataType.DOUBLE, 0, 3)))
        .startsWith("Your weights have shape [0, 3]; they should have shape [2, 3]");
  }

  @Test
  void aTypeThatHoldsNoFractionsOrFewDigitsIsTold() {
    assertThat(failed("returns-an-array", scores -> SOFTMAX.of(scores).castTo(DataType.BOOL)))
        .startsWith("Your weights hold BOOL numbers; DOUBLE is needed. Whole numbers cut off");
    assertThat(failed("returns-an-array", scores -> SOFTMAX.of(scores).castTo(DataType.FLOAT16)))
        .startsWith("Your weights hold HALF numbers; DOUBLE is needed. They keep too few digits");
  }

  @Test
  void whatIsStaticIsToldAsStatic() {
    assertThat(failed("returns-an-array", Unloadable.class))
        .startsWith("What is static in MySoftmax threw NumberFormatException");
  }

  @Test
  void whoAsksForTooMuchMemoryIsAskedOnce() {
    AtomicInteger asked = new AtomicInteger();
    failed(
        "returns-an-array",
        scores -> {
          asked.incrementAndGet();
          return refusedBySize(scores);
        });

    assertThat(asked).hasValue(1);
  }

  @Test
  void closingTheInputChangesIt() {
    assertThat(failed("leaves-its-input-as-it-was", ChecksTest::closing))
        .startsWith("of(scores) changed its input scores");
  }

  @Test
  void aClosedResultIsNoArray() {
    assertThat(failed("returns-an-array", ChecksTest::closed))
        .startsWith("of(scores) threw IllegalStateException");
  }

  @Test
  void anArrayThatNd4jRefusesAsTooLargeIsTooMuchMemory() {
    assertThat(failed("returns-an-array", ChecksTest::refusedBySize))
        .startsWith("of(scores) asked for more memory than there is");
  }

  @Test
  void anExceptionWithoutANameIsToldByWhatItExtends() {
    assertThat(
            failed(
                "returns-an-array",
                scores -> {
                  throw new IllegalStateException("odd") {};
                }))
        .startsWith("of(scores) threw IllegalStateException");
  }

  @Test
  void whatIsThrownFromNowhereIsToldToo() {
    assertThat(failed("returns-an-array", ChecksTest::throwing))
        .startsWith("of(scores) threw UnsupportedOperationException: nowhere");
  }

  @Test
  void aViewOfTheInputSharesItsMemory() {
    assertThat(failed("returns-an-array-of-its-own", scores -> scores.reshape(scores.shape())))
        .startsWith("Your weights share memory with scores: ");
  }

  @Test
  void anInstanceThatRemembersIsAskedEachProbeOnce() {
    int[] asked = {0};
    graded(
        scores -> {
          asked[0]++;
          return SOFTMAX.of(scores);
        });

    assertThat(asked[0]).isEqualTo(new attention.exercise.SoftmaxExercise().probes().size());
  }

  @Test
  void somethingElseThanTheStepIsRefused() {
    Verdict verdict = Grading.of("04-softmax", "softmax").verdict();

    assertThat(verdict.passed()).isFalse();
    assertThat(verdict.checks())
        .singleElement()
        .satisfies(check -> assertThat(check.message()).contains("does not implement Weighting"));
  }

  private static INDArray taken(List<INDArray> one) {
    return one.remove(0);
  }

  private static Verdict graded(Weighting work) {
    return Grading.of("04-softmax", work).verdict();
  }

  private static String failed(String check, Weighting work) {
    return failed(check, (Object) work);
  }

  private static String failed(String id, Object work) {
    List<Check> checks = Grading.of("04-softmax", work).verdict().checks();
    Check check = checks.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    assertThat(check.passed()).as(id).isFalse();
    return check.message().replace("\r\n", "\n");
  }

  /** Learners' classes, under the name that the exercise asks for. */
  static final class Starters {
    static final class MySoftmax implements Weighting {
      @Override
      public INDArray of(INDArray scores) {
        throw new UnsupportedOperationException("Write the powers of e first.");
      }
    }
  }

  static final class MySoftmax implements Weighting {
    @Override
    public INDArray of(INDArray scores) {
      return Nd4j.create(new double[1 / (scores.rows() - 2)]);
    }
  }

  static final class Unbuildable implements Weighting {
    Unbuildable() {
      throw new IllegalStateException("not today");
    }

    @Override
    public INDArray of(INDArray scores) {
      return scores;
    }
  }

  static final class Unloadable implements Weighting {
    private static final int NUMBER = Integer.parseInt("no number");

    @Override
    public INDArray of(INDArray scores) {
      return scores.mul(NUMBER);
    }
  }

  static final class Endless implements Weighting {
    @Override
    @SuppressWarnings("InfiniteRecursion") // that is what it is there for
    public INDArray of(INDArray scores) {
      return of(scores);
    }
  }
}
