package attention.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors, spreadsheets and people do to a sheet, and leave it as good as before. */
class ForgivingSheetTest {
  private static final Sheet SHEET = FilledSheet.worked();
  private static final String CSV = SheetCsv.text(SHEET).substring(1);
  private static final String MARKDOWN = SheetMarkdown.text(SHEET);

  private static final Map<String, UnaryOperator<String>> IN_CSV =
      Map.ofEntries(
          Map.entry("Windows line ends", text -> text.replace("\n", "\r\n")),
          Map.entry("old Mac line ends", text -> text.replace("\n", "\r")),
          Map.entry("tabs", text -> text.replace(",", "\t")),
          Map.entry("semicolons", text -> text.replace(",", ";")),
          Map.entry("a sep line", text -> "sep=;\n" + text.replace(",", ";")),
          Map.entry("rows padded to the widest", text -> text.replaceAll("(?m)$", ",,,,")),
          Map.entry("every cell in quotes", ForgivingSheetTest::quoted),
          Map.entry("capitals", text -> text.replace("step,queries", "STEP,Queries")),
          Map.entry("blanks", text -> text.replace("step,queries", " step , queries ")),
          Map.entry("a step's letter", text -> text.replace("step,queries", "step,Q")),
          Map.entry("a garbled formula", text -> text.replace("ᵀ", "?")),
          Map.entry("blank lines", text -> text.replace("\n", "\n\n")),
          Map.entry("rows in another order", ForgivingSheetTest::reordered),
          Map.entry("an apostrophe", text -> text.replace(",1.50,", ",'1.50,")),
          Map.entry("text kept as text", text -> text.replace(",1.50,", ",\"=\"\"1.50\"\"\",")),
          Map.entry("marks for blanks", text -> text.replaceAll("(?m)(?<=50),(?=,|$)", ",_")),
          Map.entry("notes of one's own above", text -> text.replace("how to,", "my note,")));

  private static final Map<String, UnaryOperator<String>> IN_MARKDOWN =
      Map.ofEntries(
          Map.entry("no outer bars", text -> text.replaceAll("(?m)^\\| | \\|$", "")),
          Map.entry("no last bar", text -> text.replaceAll("(?m)(?<=[^| ]) \\|$", "")),
          Map.entry("padded cells", text -> text.replace(" |", "     |")),
          Map.entry("bold numbers", text -> text.replaceAll("(-?\\d+\\.50)", "**$1**")),
          Map.entry("formulas", text -> text.replaceAll("(-?\\d+\\.50)", "\\$$1\\$")),
          Map.entry("code", text -> text.replaceAll("(-?\\d+\\.50)", "`$1`")),
          Map.entry("no rules", text -> text.replaceAll("(?m)^\\|---.*\n", "")),
          Map.entry("aligned rules", text -> text.replace("|---", "| :---: ")),
          Map.entry("no headers", text -> text.replaceAll("(?m)^\\|.*\n(?=\\|---)", "")),
          Map.entry("neither", text -> text.replaceAll("(?m)^\\|.*\n\\|---.*\n", "")),
          Map.entry("bold headings", text -> text.replaceAll("## (step \\w+)", "**$1**")),
          Map.entry("capitals", text -> text.replace("## step q", "#### Step Q")),
          Map.entry("Windows line ends", text -> text.replace("\n", "\r\n")),
          Map.entry("marks for blanks", text -> text.replace("|  |", "| … |")),
          Map.entry("notes", text -> text.replace("## step", "I am not sure here.\n\n## step")));

  static Stream<String> csvChanges() {
    return IN_CSV.keySet().stream().sorted();
  }

  static Stream<String> markdownChanges() {
    return IN_MARKDOWN.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("csvChanges")
  void csvIsReadAllTheSame(String change) {
    assertSameAfter(IN_CSV.get(change), CSV);
  }

  @ParameterizedTest
  @MethodSource("markdownChanges")
  void markdownIsReadAllTheSame(String change) {
    assertSameAfter(IN_MARKDOWN.get(change), MARKDOWN);
  }

  private static void assertSameAfter(UnaryOperator<String> change, String text) {
    String changed = change.apply(text);

    assertThat(changed).isNotEqualTo(text);
    assertThat(FilledSheet.read(changed)).usingRecursiveComparison().isEqualTo(SHEET);
  }

  private static String quoted(String text) {
    return text.replaceAll("\"", "")
        .replaceAll("(?m)^how to.*\n", "")
        .replace(", each", " each")
        .replaceAll("([^,\n]+)", "\"$1\"");
  }

  private static String reordered(String text) {
    return text.replaceAll("(?m)(?<!one row a token\n)^(the,.*\n)(cat,.*\n)", "$2$1");
  }
}
