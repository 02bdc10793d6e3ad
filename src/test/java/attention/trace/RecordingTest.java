package attention.trace;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class RecordingTest {
  private final INDArray result = Nd4j.create(new double[][] {{1, 2}, {3, 4}});
  private final Recording recording = new Recording();

  @Test
  void aTraceReturnsWhatItWasShown() {
    assertThat(recording.see("scores", result)).isSameAs(result);
    assertThat(Trace.none().see("scores", result)).isSameAs(result);
  }

  @Test
  void stepsAreKeptInTheirOrder() {
    recording.see("weights", result);
    recording.see("context", result.mul(2));
    recording.see("a step of my own", result);

    assertThat(recording.steps()).containsExactly("weights", "context", "a step of my own");
    assertThatArray(recording.get("context")).holdsExactly(2, 4, 6, 8);
  }

  @Test
  void whatIsKeptIsACopy() {
    recording.see("scores", result);
    result.assign(99);

    assertThatArray(recording.get("scores")).holdsExactly(1, 2, 3, 4);
  }

  @Test
  void whatIsGivenOutIsACopy() {
    recording.see("scores", result);
    recording.get("scores").assign(99);

    assertThatArray(recording.get("scores")).holdsExactly(1, 2, 3, 4);
  }

  @Test
  void aViewIsKeptAsItWasSeen() {
    INDArray view = result.transpose();
    recording.see("keys", view);
    result.assign(99);

    assertThatArray(recording.get("keys")).hasShape(2, 2).holdsExactly(1, 3, 2, 4);
  }

  @Test
  void aSecondStepOfTheSameNameIsRefusedAndTheFirstKept() {
    recording.see("scores", result);

    assertThatThrownBy(() -> recording.see("scores", result.mul(2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a step named \"scores\" is already recorded; use a new Recording for each calculation");
    assertThatArray(recording.get("scores")).holdsExactly(1, 2, 3, 4);
  }

  @Test
  void anUnknownStepIsRefusedWithThoseKnown() {
    recording.see("scores", result);
    recording.see("weights", result);

    assertThatThrownBy(() -> recording.get("score"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no step named \"score\" was recorded; recorded are [scores, weights]");
  }
}
