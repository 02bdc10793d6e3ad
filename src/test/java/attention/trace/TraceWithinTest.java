package attention.trace;

import static attention.testing.ArrayAssert.assertThatArray;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class TraceWithinTest {
  @Test
  void aPartsStepsBeginWithItsName() {
    Recording recording = new Recording();
    INDArray one = Nd4j.scalar(1.0);

    assertThat(recording.within("first").see("scores", one)).isSameAs(one);
    recording.within("second").within("head").see("scores", Nd4j.scalar(2.0));

    assertThat(recording.steps()).containsExactly("first scores", "second head scores");
    assertThatArray(recording.get("first scores")).holdsExactly(1);
  }
}
