package attention.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParameterCountTest {
  /** The published counts, head tied to the token embedding. */
  @Test
  void gpt2InAllItsSizes() {
    assertThat(total(GptConfiguration.gpt2Small())).isEqualTo(124_439_808);
    assertThat(total(GptConfiguration.gpt2Medium())).isEqualTo(354_823_168);
    assertThat(total(GptConfiguration.gpt2Large())).isEqualTo(774_030_080);
    assertThat(total(GptConfiguration.gpt2Xl())).isEqualTo(1_557_611_200);
  }

  /** 5 tokens, 3 positions, width 2, one block: every number can be counted with a finger. */
  @Test
  void partByPart() {
    ParameterCount count = ParameterCount.of(new GptConfiguration(5, 3, 2, 1, 2));

    assertThat(count.total("token embedding")).isEqualTo(10);
    assertThat(count.total("position embedding")).isEqualTo(6);
    assertThat(count.total("attention")).isEqualTo(4 * (2 * 2 + 2));
    assertThat(count.total("feed-forward")).isEqualTo((2 * 8 + 8) + (8 * 2 + 2));
    assertThat(count.total("norm in a block")).isEqualTo(2 * 4);
    assertThat(count.total("final norm")).isEqualTo(4);
    assertThat(count.total("output head (tied)")).isZero();
    assertThat(count.total()).isEqualTo(10 + 6 + 24 + 42 + 8 + 4);
  }

  @Test
  void headsChangeNothing() {
    assertThat(ParameterCount.of(new GptConfiguration(5, 3, 6, 2, 1)))
        .isEqualTo(ParameterCount.of(new GptConfiguration(5, 3, 6, 2, 3)));
  }

  @Test
  void anUnknownPartIsRefused() {
    assertThatThrownBy(() -> ParameterCount.of(GptConfiguration.gpt2Small()).total("head"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "there is no part \"head\"; the parts are [token embedding, position embedding,");
  }

  @Test
  void sizesBelowOneAreRefused() {
    assertThatThrownBy(() -> new GptConfiguration(5, 3, 2, 0, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("layers is 0; it must be at least 1");
    assertThatThrownBy(() -> new GptConfiguration(0, 3, 2, 1, 2))
        .hasMessage("vocabulary is 0; it must be at least 1");
    assertThatThrownBy(() -> new GptConfiguration(5, 0, 2, 1, 2))
        .hasMessage("positions is 0; it must be at least 1");
    assertThatThrownBy(() -> new GptConfiguration(5, 3, -2, 1, 2))
        .hasMessage("dModel is -2; it must be at least 1");
    assertThatThrownBy(() -> new GptConfiguration(5, 3, 2, 1, 0))
        .hasMessage("heads is 0; it must be at least 1");
    assertThatThrownBy(() -> new GptConfiguration(5, 3, 768, 1, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dModel = 768 cannot be shared by 10 heads: 8 is left over");
  }

  private static long total(GptConfiguration model) {
    return ParameterCount.of(model).total();
  }
}
