package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

class FloatFileTest {
  private static final int LONG = 100_000; // more than are read at once

  @TempDir private Path folder;

  @Test
  void arraysLieOneAfterAnotherRowByRow() throws IOException {
    Path file = folder.resolve("arrays");
    var doubles = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}});
    var floats = Nd4j.createFromArray(5f, 6f);

    FloatFile.write(List.of(doubles, doubles.transpose(), floats), file);

    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.nativeOrder());
    float[] read = new float[10];
    bytes.asFloatBuffer().get(read);
    assertThat(read).containsExactly(1, 2, 3, 4, 1, 3, 2, 4, 5, 6);
    assertThat(doubles.dataType()).isEqualTo(DataType.DOUBLE);
  }

  @ParameterizedTest(name = "{0} beside {1}")
  @CsvSource({
    "1, 1, 0",
    "0, -0, 0",
    "2, 1, 0.25",
    "-2, 2, 1",
    "NaN, NaN, 0",
    "Infinity, Infinity, 0",
    "NaN, 1, Infinity",
    "1, NaN, Infinity",
    "1, Infinity, Infinity",
    "-Infinity, Infinity, Infinity"
  })
  void aDifferenceIsAShareOfTheLargestNumber(float one, float other, double difference)
      throws IOException {
    assertThat(difference(4, one, other)).isEqualTo(difference);
  }

  @Test
  void filesOfOtherLengthsDifferByAnything() throws IOException {
    Path one = file("one", 1, 2);

    assertThat(FloatFile.difference(one, file("other", 1))).isEqualTo(Double.POSITIVE_INFINITY);
  }

  /** The number in question is the last of many, after the largest of all. */
  private double difference(float largest, float one, float other) throws IOException {
    float[] numbers = new float[LONG];
    Arrays.fill(numbers, 0.5f);
    numbers[0] = largest;
    numbers[LONG - 1] = one;
    Path first = file("first", numbers);
    numbers[LONG - 1] = other;
    return FloatFile.difference(first, file("second", numbers));
  }

  private Path file(String name, float... numbers) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.nativeOrder());
    bytes.asFloatBuffer().put(numbers);
    return Files.write(folder.resolve(name), bytes.array());
  }
}
