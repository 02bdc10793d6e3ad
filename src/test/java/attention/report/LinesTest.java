package attention.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void breaksAtBlanksBeforeTheEightyFirstColumn() {
    String forty = "a".repeat(40);

    assertThat(Lines.wrapped(forty + " " + "b".repeat(39) + " c", 2))
        .isEqualTo(forty + " " + "b".repeat(39) + "\n  c");
  }

  @Test
  void keepsTheBlanksAtTheBeginning() {
    assertThat(Lines.wrapped("   a " + "b".repeat(76), 3)).isEqualTo("   a\n   " + "b".repeat(76));
  }
}
