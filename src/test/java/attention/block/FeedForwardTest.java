package attention.block;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.project.LinearProjection;
import attention.tensor.ShapeException;
import attention.trace.Recording;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class FeedForwardTest {
  private static final FeedForward NETWORK =
      new FeedForward(
          new LinearProjection(
              Nd4j.create(new double[][] {{1, 0}, {0, 1}, {1, -1}}),
              Nd4j.createFromArray(0.0, 1.0, -1.0)),
          new Relu(),
          new LinearProjection(
              Nd4j.create(new double[][] {{1, 2, 3}, {0, 1, -1}}),
              Nd4j.createFromArray(10.0, 20.0)));
  private static final INDArray TOKENS = Nd4j.create(new double[][] {{4, 1}, {-1, -3}});

  /** (4, 1) becomes (4, 2, 2) and then (4 + 4 + 6 + 10, 2 − 2 + 20). */
  @Test
  void bendsBetweenTwoProjections() {
    Recording recording = new Recording();

    INDArray output = NETWORK.of(TOKENS, recording);

    assertThat(recording.steps()).containsExactly("hidden", "activated", "output");
    assertThatArray(recording.get("hidden")).holdsExactly(4, 2, 2, -1, -2, 1);
    assertThatArray(recording.get("activated")).holdsExactly(4, 2, 2, 0, 0, 1);
    assertThatArray(output).holdsExactly(24, 20, 13, 19);
    assertThatArray(NETWORK.of(TOKENS)).isExactly(output);
  }

  @Test
  void anotherWidthIsRefused() {
    assertThatThrownBy(() -> NETWORK.of(Nd4j.create(new double[][] {{1, 2, 3}})))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("[3, 2]");
  }
}
