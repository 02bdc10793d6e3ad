package attention.gpu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.GpuProblem;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String FILE =
      """
      constexpr int TILE = 32;

      extern "C" __global__ void
          scores(float* numbers, int n) {
        for (int i = 0; i < n; i++) {
      #pragma unroll
          if (i < 2) {
            numbers[i] = 0;
          }
        }
      }

      void open() {
      """;

  @Test
  void aFunctionReachesToItsOwnBrace() {
    assertThat(Excerpt.block(FILE, "extern \"C\"").lines())
        .hasSize(9)
        .startsWith("extern \"C\" __global__ void")
        .endsWith("  }", "}");
  }

  @Test
  void aLoopMovesToTheLeft() {
    assertThat(Excerpt.block(FILE, "for (int i"))
        .isEqualTo(
            """
            for (int i = 0; i < n; i++) {
            #pragma unroll
              if (i < 2) {
                numbers[i] = 0;
              }
            }\
            """);
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Excerpt.block(FILE, "softmax"))
        .isInstanceOf(GpuProblem.class)
        .hasMessage("no line of the file holds \"softmax\"");
    assertThatThrownBy(() -> Excerpt.block(FILE, "void open"))
        .isInstanceOf(GpuProblem.class)
        .hasMessage("nothing closes what begins with \"void open\"");
  }
}
