package attention.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimesTest {
  /** 0.50, 0.49, … 0.01. */
  private static final Times FIFTY =
      new Times(IntStream.range(0, 50).mapToObj(i -> (50 - i) / 100.0).toList());

  @Test
  void halfAreAtMostTheMedian() {
    assertThat(FIFTY.median()).isEqualTo(0.25);
    assertThat(new Times(List.of(3.0, 1.0, 2.0)).median()).isEqualTo(2.0);
  }

  @Test
  void ofFiftyTheFortyEighthIsThe95thPercentile() {
    assertThat(FIFTY.percentile(95)).isEqualTo(0.48);
  }

  @Test
  void theOrderDoesNotMatter() {
    assertThat(FIFTY.min()).isEqualTo(0.01);
    assertThat(FIFTY.max()).isEqualTo(0.50);
  }

  @Test
  void oneTimeIsAllOfThem() {
    Times one = new Times(List.of(7.0));

    assertThat(List.of(one.min(), one.median(), one.percentile(95), one.max())).containsOnly(7.0);
  }

  @Test
  void noTimesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Times(List.of()));
  }
}
