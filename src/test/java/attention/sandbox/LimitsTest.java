package attention.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void oneProcessHasRoomForObjectsForArraysAndForJavaItself() {
    assertThat(new Limits(Duration.ofSeconds(5), 256).dataMegabytes()).isEqualTo(256 + 256 + 512);
  }

  @Test
  void anotherTimeLeavesTheMemoryAsItIs() {
    Limits limits = Limits.usual().within(Duration.ofSeconds(1));

    assertThat(limits).isEqualTo(new Limits(Duration.ofSeconds(1), 256));
  }

  @Test
  void whatNoProgramCouldRunInIsRefused() {
    assertThatThrownBy(() -> new Limits(Duration.ZERO, 256))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(Duration.ofSeconds(1), 63))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no program runs in PT1S, 63 MB");
  }
}
