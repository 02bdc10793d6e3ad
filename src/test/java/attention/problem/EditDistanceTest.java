package attention.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "softmax, softmax, 0",
    "'', abc, 3",
    "abc, '', 3",
    "sofmax, softmax, 1", // inserted
    "sofftmax, softmax, 1", // left out
    "saftmax, softmax, 1", // exchanged
    "kitten, sitting, 3",
    "wieghts, weights, 2",
    "Scores, scores, 1"
  })
  void everyLetterInsertedLeftOutOrExchangedCountsOne(String from, String to, int edits) {
    assertThat(EditDistance.between(from, to)).isEqualTo(edits);
    assertThat(EditDistance.between(to, from)).isEqualTo(edits);
  }
}
