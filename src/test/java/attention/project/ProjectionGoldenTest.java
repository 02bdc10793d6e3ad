package attention.project;

import static attention.testing.ArrayAssert.DOUBLE_PRECISION;
import static attention.testing.ArrayAssert.assertThatArray;

import attention.testing.Golden;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** PyTorch's {@code linear} and both conventions of the course give the same numbers. */
class ProjectionGoldenTest {
  static Stream<Golden> cases() {
    return Golden.cases("projection");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void columnsWithoutBias(Golden golden) {
    INDArray found = new LinearProjection(golden.given("weights")).of(golden.given("features"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("without-bias"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void columnsWithBias(Golden golden) {
    INDArray found =
        new LinearProjection(golden.given("weights"), golden.given("bias"))
            .of(golden.given("features"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("with-bias"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowVectorsWithoutBias(Golden golden) {
    INDArray found =
        new RowVectorProjection(golden.given("row-vector-weights")).of(golden.given("features"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("without-bias"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowVectorsWithBias(Golden golden) {
    INDArray found =
        new RowVectorProjection(golden.given("row-vector-weights"), golden.given("bias"))
            .of(golden.given("features"));

    assertThatArray(found).isWithin(DOUBLE_PRECISION, golden.expected("with-bias"));
  }
}
