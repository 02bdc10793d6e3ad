package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import attention.head.AttentionFunction;
import attention.ladder.Rung;
import attention.ladder.Sizes;
import attention.mask.Mask;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class RungServerTest {
  /** Hands back its values, or its tokens, and so shows what it is given. */
  private static final class Echo implements Rung {
    private Mask mask;
    private MultiHeadWeights weights;

    @Override
    public String title() {
      return "echo";
    }

    @Override
    public AttentionFunction attention(int threads) {
      return (queries, keys, values, given, trace) -> {
        mask = given;
        return values.dup();
      };
    }

    @Override
    public MultiHead multiHead(MultiHeadWeights given, int threads) {
      weights = given;
      return (queries, keys, values, seen) -> {
        mask = seen;
        return queries.dup();
      };
    }

    @Override
    public double bytes(Sizes sizes, int threads) {
      return sizes.tokens() * 1000.0 + threads;
    }
  }

  /** Fails in one way or another. */
  private record Failing(RuntimeException failure) implements Rung {
    @Override
    public String title() {
      return "failing";
    }

    @Override
    public AttentionFunction attention(int threads) {
      throw failure;
    }

    @Override
    public MultiHead multiHead(MultiHeadWeights weights, int threads) {
      throw failure;
    }

    @Override
    public double bytes(Sizes sizes, int threads) {
      return 0;
    }
  }

  @TempDir private Path folder;
  private final Echo echo = new Echo();
  private final RungServer server =
      new RungServer(
          List.of(
              echo,
              new Failing(new IllegalArgumentException("two\nlines")),
              new Failing(new IllegalStateException("it exceeds HOST device limits"))),
          threads -> threads + " how");

  @BeforeEach
  void small() {
    assertThat(server.answer("work 2 3 8 4 true false 5")).isEqualTo("yes ");
  }

  @Test
  void itSaysWhatItHasAndWhatThatNeeds() {
    assertThat(server.answer("titles")).isEqualTo("yes echo\tfailing\tfailing");
    assertThat(server.answer("estimate 0")).isEqualTo("yes 3005.0");
    assertThat(server.answer("peak 2")).isEqualTo("yes 2 how");
    assertThat(server.answer("about")).startsWith("yes " + Runtime.version());
  }

  @Test
  void withoutProjectionsTheThirdArrayIsTheValues() throws IOException {
    float[] inputs = inputs();

    assertThat(Double.parseDouble(server.answer("call 0").substring(4))).isPositive();
    assertThat(result()).containsExactly(last(inputs, 2 * 3 * 8));
    assertThat(inputs).hasSize(3 * 2 * 3 * 8);
    assertThat(echo.mask).isEqualTo(Mask.causal());
  }

  @Test
  void withProjectionsTheWeightsAreFloatsInDoubles() throws IOException {
    server.answer("work 2 3 8 4 false true 5");
    float[] inputs = inputs();

    server.answer("call 0");

    assertThat(inputs).hasSize(2 * 3 * 8 + 4 * (8 * 8 + 8));
    assertThat(result()).containsExactly(first(inputs, 2 * 3 * 8));
    assertThat(echo.mask).isEqualTo(Mask.none());
    INDArray bias = echo.weights.output().bias();
    assertThat(bias.dataType()).isEqualTo(DataType.DOUBLE);
    assertThat(bias.toFloatVector()).containsExactly(last(inputs, 8));
    assertThat(bias.castTo(DataType.FLOAT).castTo(DataType.DOUBLE)).isEqualTo(bias);
  }

  @Test
  void theSameSizesHaveTheSameNumbers() throws IOException {
    assertThat(inputs()).containsExactly(inputs());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "call 1, 'no IllegalArgumentException, two lines'",
    "call 2, 'no there was not enough memory for it'",
    "memory 2, 'no there was not enough memory for it'",
    "dance, 'no IllegalArgumentException, the line \"dance\" is unknown'"
  })
  void whatFailsIsToldInALine(String line, String answer) throws IOException {
    inputs();

    assertThat(server.answer(line)).isEqualTo(answer);
  }

  private float[] inputs() throws IOException {
    Path file = folder.resolve("inputs");
    assertThat(server.answer("inputs " + file)).isEqualTo("yes ");
    return floats(file);
  }

  private float[] result() throws IOException {
    Path file = folder.resolve("result");
    assertThat(server.answer("result " + file)).isEqualTo("yes ");
    return floats(file);
  }

  private static float[] floats(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.nativeOrder());
    float[] floats = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(floats);
    return floats;
  }

  private static float[] first(float[] all, int count) {
    return Arrays.copyOf(all, count);
  }

  private static float[] last(float[] all, int count) {
    return Arrays.copyOfRange(all, all.length - count, all.length);
  }
}
