package attention.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import attention.example.ExampleFolder;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetRoundTripTest {
  private static final Map<String, Function<Sheet, String>> FORMATS =
      Map.of("CSV", SheetCsv::text, "Markdown", SheetMarkdown::text);

  private static final Map<String, Sheet> SHEETS =
      Map.of(
          "a blank worked example",
          Sheet.blank("small-integers", "", ExampleFolder.worked("small-integers")),
          "another",
          Sheet.blank("one-hot", "李雷", ExampleFolder.worked("one-hot")),
          "a filled worked example",
          FilledSheet.worked(),
          "four different sizes, fractions, and names with marks",
          FilledSheet.oblong());

  static Stream<Arguments> sheetsAndFormats() {
    return FORMATS.keySet().stream()
        .flatMap(format -> SHEETS.keySet().stream().map(sheet -> Arguments.of(sheet, format)));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("sheetsAndFormats")
  void aSheetReadsAsItWasWritten(String sheet, String format) {
    Sheet written = SHEETS.get(sheet);

    String text = FORMATS.get(format).apply(written);

    assertThat(SheetReader.of(text, "sheet").sheet()).usingRecursiveComparison().isEqualTo(written);
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("sheetsAndFormats")
  void itsTextIsTheSameWhenWrittenAgain(String sheet, String format) {
    String text = FORMATS.get(format).apply(SHEETS.get(sheet));

    assertThat(FORMATS.get(format).apply(SheetReader.of(text, "sheet").sheet())).isEqualTo(text);
  }

  @Test
  void aSpreadsheetSeesNoDateAndNoFormula() {
    assertThat(SheetCsv.text(FilledSheet.oblong()))
        .contains("\"=\"\"=1/2\"\"\",0,\"=\"\"1/7\"\"\",-3\n")
        .doesNotContainPattern("[\n,](1/3|1/7|5/11|-1/2|=1/2)[\n,]");
  }

  @Test
  void markdownShowsNoMarksOfANameAsItsOwn() {
    assertThat(SheetMarkdown.text(FilledSheet.oblong()))
        .contains("| a, \"b\" \\| \\*c\\* | 1/3 | -1/2 | 2 |\n");
  }
}
