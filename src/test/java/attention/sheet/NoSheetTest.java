package attention.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoSheetTest {
  private static final String BEGIN = "To begin one: ./attention worksheet --out my-sheet.csv";

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n"})
  void anEmptyFileIsCalledSo(String text) {
    assertThatThrownBy(() -> FilledSheet.read(text))
        .isExactlyInstanceOf(Problem.class)
        .hasMessage("my.csv is empty. " + BEGIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name,grade\nAnn,5\n", "<!doctype html>", "1,0,1\n0,2,0\n", "# Notes\n\n| a |\n"})
  void anotherFileIsNoWorksheet(String text) {
    assertThatThrownBy(() -> FilledSheet.read(text))
        .isExactlyInstanceOf(Problem.class)
        .hasMessage(
            "my.csv is no worksheet: it has no line that begins with Attention by Hand, given or step. "
                + BEGIN);
  }

  static String[] twoSheets() {
    String csv = SheetCsv.text(FilledSheet.worked()).substring(1);
    String markdown = SheetMarkdown.text(FilledSheet.worked());
    return new String[] {
      csv + csv,
      csv + "\n\n" + csv.substring(csv.indexOf("problem")),
      csv + csv.substring(csv.indexOf("given")),
      markdown + markdown,
      markdown + markdown.substring(markdown.indexOf("## given"))
    };
  }

  @ParameterizedTest
  @MethodSource("twoSheets")
  void ofTwoSheetsInOneFileTheSecondIsNamed(String text) {
    assertThatThrownBy(() -> FilledSheet.read(text))
        .isExactlyInstanceOf(Problem.class)
        .hasMessageMatching(
            "my\\.csv, line \\d+: a second sheet begins here \\(\"(Attention by Hand worksheet|problem small-integers|given embeddings)\" again\\)\\. Save each sheet in a file of its own\\.");
  }
}
