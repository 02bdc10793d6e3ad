package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.mistake.Mistake;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingTest {
  static List<Mistake> mistakes() {
    return BankTest.mistakes();
  }

  @Test
  void formulasAreWrittenAsTheyLook() {
    assertThat(Heading.plain("All tokens at once: $Q = E \\cdot W_Q^\\top$"))
        .isEqualTo("All tokens at once: Q = E·W_Qᵀ");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void noHeadingThatALearnerIsSentToHoldsTex(Mistake mistake) {
    assertThat(Heading.plain(mistake.section())).doesNotContain("$", "\\");
  }
}
