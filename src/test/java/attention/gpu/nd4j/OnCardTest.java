package attention.gpu.nd4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.DeviceArray;
import attention.gpu.DriverInMemory;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.NumberType;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class OnCardTest {
  private final Gpu gpu = Gpu.over(new DriverInMemory());

  @AfterEach
  void closeTheCard() {
    gpu.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void everyLayoutLiesRowByRowOnTheCard(String layout, INDArray array, float[] rowByRow) {
    try (DeviceArray numbers = OnCard.copyOf(gpu, array)) {
      assertThat(numbers.type()).isEqualTo(NumberType.FLOAT);
      assertThat(numbers.toFloats()).containsExactly(rowByRow);

      INDArray back = OnCard.back(numbers, array.shape());
      assertThat(back.dataType()).isEqualTo(DataType.FLOAT);
      assertThat(back).isEqualTo(array.castTo(DataType.FLOAT));
    }
  }

  static Stream<Arguments> layouts() {
    INDArray twelve = Nd4j.arange(12).castTo(DataType.DOUBLE).reshape('c', 3, 4); // 0 … 11
    return Stream.of(
        layout("row by row", twelve, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        layout("column by column", twelve.dup('f'), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        layout("transposed", twelve.transpose(), 0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11),
        layout("two columns", twelve.getColumns(1, 3), 1, 3, 5, 7, 9, 11),
        layout("one row", twelve.getRow(1), 4, 5, 6, 7),
        layout("one column", twelve.getColumn(2), 2, 6, 10),
        layout(
            "every other column from the second row on",
            twelve.get(NDArrayIndex.interval(1, 3), NDArrayIndex.interval(0, 2, 4)),
            4,
            6,
            8,
            10),
        layout(
            "axes exchanged",
            twelve.reshape('c', 3, 2, 2).permute(1, 0, 2),
            0,
            1,
            4,
            5,
            8,
            9,
            2,
            3,
            6,
            7,
            10,
            11),
        layout(
            "repeated", Nd4j.createFromArray(1.0, 2.0).reshape(1, 2).broadcast(2, 2), 1, 2, 1, 2),
        layout("a number alone", Nd4j.scalar(7.5), 7.5f),
        layout("whole numbers", Nd4j.createFromArray(1, -2, 3), 1, -2, 3));
  }

  private static Arguments layout(String name, INDArray array, float... rowByRow) {
    return Arguments.of(name, array, rowByRow);
  }

  @Test
  void bfloat16RoundsToEightBits() {
    INDArray array = Nd4j.createFromArray(1 + 1 / 256.0, 1 + 3 / 256.0); // halfway: to even
    try (DeviceArray numbers = OnCard.copyOf(gpu, NumberType.BFLOAT16, array)) {
      assertThat(OnCard.back(numbers, 2).toFloatVector()).containsExactly(1, 1 + 4 / 256f);
    }
  }

  @Test
  void theArrayItselfIsLeftAsItWas() {
    INDArray array = Nd4j.createFromArray(1.0, 2.0);
    try (DeviceArray numbers = OnCard.copyOf(gpu, array)) {
      numbers.set(new float[] {5, 6});
    }

    assertThat(array).isEqualTo(Nd4j.createFromArray(1.0, 2.0));
  }

  @Test
  void nothingAtAllIsRefused() {
    assertThatThrownBy(() -> OnCard.copyOf(gpu, Nd4j.empty(DataType.FLOAT)))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("no numbers to copy");
  }

  @Test
  void aShapeOfAnotherSizeIsRefused() {
    try (DeviceArray numbers = gpu.copyOf(1, 2, 3)) {
      assertThatThrownBy(() -> OnCard.back(numbers, 2, 2))
          .isInstanceOf(GpuProblem.class)
          .hasMessage("the shape [2, 2] has 4 cells, but 3 numbers lie on the card");
    }
  }
}
