package attention.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", " =1", "＝1", "＋1", "－1", "＠A"})
  void whatASpreadsheetWouldCalculateBecomesText(String name) {
    assertThat(SafeCell.of(name)).isEqualTo("'" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "O'Neill", "Anne-Marie", "ada@school.edu", "20261234", "张伟", ""})
  void namesStayAsTheyAre(String name) {
    assertThat(SafeCell.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
  void aControlCharacterHidesNoFormulaAndBreaksNoRow(String name) {
    assertThat(SafeCell.of(name)).hasSize(3).endsWith("=1").doesNotContain(name.substring(0, 1));
  }
}
