package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.cross.CrossAttention;
import attention.project.Projection;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Three projections for tokens of two widths: a message has to say which one it is about. */
class CrossAttentionGraderTest {
  @Test
  void aProjectionThatIsGivenTheOtherSequenceIsNamed() {
    assertThat(message(KeysOfTheDecoder.class))
        .contains("toKeys.of(…): weights has shape [6, 2]")
        .contains("features [2, 3] already set d_in = 3");
    assertThat(message(QueriesOfTheEncoder.class))
        .contains("toQueries.of(…): weights has shape [6, 3]")
        .contains("features [4, 2] already set d_in = 2");
    assertThat(message(ValuesOfTheDecoder.class))
        .contains("toValues.of(…): weights has shape [5, 2]")
        .contains("features [2, 3] already set d_in = 3");
  }

  private static String message(Class<?> work) {
    return Grading.of("09-cross-attention", work).verdict().firstFailure().orElseThrow().message();
  }

  record KeysOfTheDecoder(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      return toKeys.of(decoder);
    }
  }

  record QueriesOfTheEncoder(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      return toQueries.of(encoder);
    }
  }

  record ValuesOfTheDecoder(Projection toQueries, Projection toKeys, Projection toValues)
      implements CrossAttention {
    @Override
    public INDArray of(INDArray decoder, INDArray encoder) {
      return toValues.of(decoder);
    }
  }
}
