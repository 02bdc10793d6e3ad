package attention.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.number.HandNumber;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void aSheetIsReadInAnyEncoding(String charset) throws IOException {
    Sheet sheet =
        FilledSheet.filled("small-integers", "李雷", ExampleFolder.worked("small-integers"));
    for (String text :
        new String[] {SheetCsv.text(sheet).substring(1), SheetMarkdown.text(sheet)}) {
      Path file = folder.resolve("sheet");
      Files.write(file, text.getBytes(Charset.forName(charset)));

      assertThat(SheetFile.read(file)).usingRecursiveComparison().isEqualTo(sheet);
    }
  }

  @Test
  void aSpreadsheetsSemicolonsMarkAndDecimalCommasAreRead() throws IOException {
    String text =
        SheetCsv.text(FilledSheet.oblong())
            .replace(",", ";")
            .replace(".50", ",5") // and the zero that a spreadsheet drops
            .replace("1/3", "0,25")
            .replace("\n", "\r\n");
    Path file = Files.writeString(folder.resolve("sheet.csv"), text, StandardCharsets.UTF_8);

    Sheet sheet = SheetFile.read(file);

    assertThat(sheet.example().embeddings().get(0, 0)).hasToString("1 / 4");
    assertThat(sheet.matrix(Place.of(Step.QUERIES)).get(0, 1).map(HandNumber::value)).contains(2.5);
    assertThat(sheet.matrix(Place.of(Step.CONTEXT)).numbers())
        .hasSameSizeAs(FilledSheet.oblong().matrix(Place.of(Step.CONTEXT)).numbers());
  }

  @Test
  void aTeachersProblemCountsWhateverTheSheetCallsItself() throws IOException {
    Path file = folder.resolve("sheet.csv");
    Files.writeString(
        file, SheetCsv.text(FilledSheet.worked()).replace("problem,small-integers\n", ""));
    Example same = ExampleFolder.worked("small-integers");
    Example other = ExampleFolder.worked("one-hot");

    assertThat(SheetFile.read(file, same, "exam").problem()).isEmpty();
    assertThatThrownBy(() -> SheetFile.read(file, other, "exam"))
        .isExactlyInstanceOf(Problem.class)
        .hasMessage(
            file
                + ", line 10: given embeddings, row \"the\", column 3 is 1, and in exam 0. 4 givens differ, so the sheet is for another problem, or its problem line was changed.");
  }

  @Test
  void stepsLeftOutAreBlank() throws IOException {
    String text = SheetCsv.text(FilledSheet.worked());
    Path file = folder.resolve("sheet.csv");
    Files.writeString(file, text.substring(0, text.indexOf("step,keys")));

    Sheet sheet = SheetFile.read(file);

    assertThat(sheet.matrix(Place.of(Step.QUERIES)).isBlank()).isFalse();
    assertThat(sheet.matrix(Place.of(Step.KEYS)).isBlank()).isTrue();
    assertThat(sheet.matrix(Place.of(Step.CONTEXT)).isBlank()).isTrue();
  }
}
