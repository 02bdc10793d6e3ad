package attention.floats;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {
  @Test
  void whatFitsIsLetThrough() {
    assertThatCode(() -> Memory.require("attention", 1e6)).doesNotThrowAnyException();
  }

  @Test
  void whatCannotFitIsRefusedWithBothFigures() {
    assertThatThrownBy(() -> Memory.require("attention", 3.5e15))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "attention needs about 3500000.0 GB beside its arguments, and this Java may use ")
        .hasMessageEndingWith("take fewer or shorter sequences, or start Java with a larger -Xmx");
  }
}
