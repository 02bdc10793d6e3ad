package attention;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;
import static org.nd4j.linalg.indexing.NDArrayIndex.point;

import attention.testing.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;

/** What holds for each step alike, without a batch, in a batch of 1 and in a batch of 3. */
class EveryStepTest {
  static Stream<Step> steps() {
    return Stream.of(0, 1, 3)
        .flatMap(
            batch ->
                Stream.concat(StepsByHand.all(), StepsAsUsed.all())
                    .map(step -> step.inBatchOf(batch)));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void leavesItsInputsAsTheyWere(Step step) {
    List<INDArray> data = step.data();

    step.of(data);

    assertSame(data, step.data());
  }

  @ParameterizedTest
  @MethodSource("steps")
  void givesTheSameResultAgain(Step step) {
    assertThatArray(step.of(step.data())).isExactly(step.of(step.data()));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void givesAResultOfItsOwn(Step step) {
    List<INDArray> data = step.data();
    INDArray result = step.of(data);
    INDArray before = result.dup();

    data.forEach(array -> array.assign(99));
    assertThatArray(result).isExactly(before);

    List<INDArray> fresh = step.data();
    step.of(fresh).assign(-77);
    assertSame(fresh, step.data());
    assertThatArray(step.of(fresh)).isExactly(before);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void takesTransposedViews(Step step) {
    assertTakes(EveryStepTest::asTransposedView, step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void takesSlicesOfLargerArrays(Step step) {
    assertTakes(EveryStepTest::asSlice, step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void takesEverySecondRow(Step step) {
    assertTakes(EveryStepTest::asEverySecondRow, step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void takesColumnMajorArrays(Step step) {
    assertTakes(array -> array.dup('f'), step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void treatsEachMemberOfABatchByItself(Step step) {
    List<INDArray> data = step.data();
    INDArray result = step.of(data);

    for (int member = 0; member < step.batch(); member++) {
      int index = member;
      List<INDArray> alone =
          data.stream().map(array -> array.get(point(index), all(), all()).dup('c')).toList();
      assertThatArray(result.get(point(index), all(), all()))
          .isWithin(DOUBLE_PRECISION, step.of(alone));
    }
  }

  /** Strides may change the order of a sum, hence not exactly. */
  private static void assertTakes(UnaryOperator<INDArray> view, Step step) {
    List<INDArray> views = step.data().stream().map(view).toList();
    assertSame(views, step.data());

    assertThatArray(step.of(views)).isWithin(DOUBLE_PRECISION, step.of(step.data()));

    assertSame(views, step.data());
  }

  private static void assertSame(List<INDArray> found, List<INDArray> expected) {
    for (int i = 0; i < expected.size(); i++) {
      assertThatArray(found.get(i)).isExactly(expected.get(i));
    }
  }

  private static INDArray asTransposedView(INDArray array) {
    int last = array.rank() - 1;
    return array.swapAxes(last - 1, last).dup('c').swapAxes(last - 1, last);
  }

  /** The middle of a larger array, whose rim holds NaN. */
  private static INDArray asSlice(INDArray array) {
    long[] larger = array.shape().clone(); // not a copy by itself
    List<INDArrayIndex> middle = new ArrayList<>();
    for (int i = 0; i < larger.length; i++) {
      middle.add(interval(1, larger[i] + 1));
      larger[i] += 2;
    }
    INDArray rim = Nd4j.valueArrayOf(larger, Double.NaN, array.dataType());
    INDArray slice = rim.get(middle.toArray(INDArrayIndex[]::new));
    slice.assign(array);
    return slice;
  }

  private static INDArray asEverySecondRow(INDArray array) {
    long[] twice = array.shape().clone();
    int rows = twice.length - 2;
    twice[rows] *= 2;
    INDArray all = Nd4j.valueArrayOf(twice, Double.NaN, array.dataType());
    INDArrayIndex[] everySecond = new INDArrayIndex[twice.length];
    for (int i = 0; i < twice.length; i++) {
      everySecond[i] = i == rows ? interval(0, 2, twice[i]) : all();
    }
    INDArray view = all.get(everySecond);
    view.assign(array);
    return view;
  }
}
