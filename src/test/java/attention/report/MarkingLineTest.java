package attention.report;

import static org.assertj.core.api.Assertions.assertThat;

import attention.check.Scheme;
import attention.derive.Step;
import attention.testing.Marked;
import org.junit.jupiter.api.Test;

class MarkingLineTest {
  private static final MarkingLine PLAIN = new MarkingLine(Ink.none(), Scheme.oneEach());

  @Test
  void aSheetWithNothingFilledInGetsNoTick() {
    assertThat(PLAIN.of(Marked.sheet().by("Ada"), "ada.csv"))
        .isEqualTo("  – ada.csv  0 of 7  Ada  nothing filled in");
  }

  @Test
  void aSheetWithNothingWrongGetsATick() {
    Marked right = Marked.sheet().right(Step.QUERIES, "2 0 2\n0 2 2\n2 1 3", "");

    assertThat(PLAIN.of(right.by("Ada"), "ada.csv")).isEqualTo("  ✓ ada.csv  1 of 7  Ada");
  }
}
