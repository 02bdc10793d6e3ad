package attention.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attention.derive.Place;
import attention.derive.Step;
import attention.exact.ExactMatrix;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.example.FriendlyExample;
import attention.problem.Problem;
import attention.sheet.Sheet;
import attention.trace.Recording;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedSheetTest {
  @Test
  void theSheetIsEmptyAndTheAnswersAreOnTheNextPage() {
    String html = PrintedSheet.withAnswers(worked(), PaperSize.A4);
    String[] pages = html.split("<div class=\"page\">", -1);

    assertThat(pages).hasSize(1 + 2);
    assertThat(pages[0]).contains("@page { size: A4; margin: 12mm; }", "break-after: page");
    assertThat(cells(pages[1])).hasSize(7 * 9).containsOnly("");
    assertThat(pages[1]).contains("small-integers", "Name", "Date", "E·W<sub>Q</sub><sup>T</sup>");
    assertThat(cells(pages[2]))
        .hasSize(7 * 9)
        .containsSequence("4", "8", "8", "6", "8", "10", "7", "12", "13")
        .endsWith(
            "2.4763", "1.0473", "1.9527", "2.7070", "1.5544", "1.9298", "2.6279", "1.2950",
            "1.9803");
  }

  @Test
  void itNeedsNothingButItself() {
    assertThat(PrintedSheet.withAnswers(worked(), PaperSize.LETTER))
        .contains("size: letter")
        .doesNotContain("http", "src=", "@import", "url(");
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void cellsHaveRoomAndTheGridsFitThePage(PaperSize paper) {
    for (int tokens = 2; tokens <= 8; tokens++) {
      for (int dims = 2; dims <= 8; dims++) {
        Example example = FriendlyExample.random(tokens, dims, 1);
        PageLayout layout = PageLayout.of(example, 1, paper);
        for (Step step : Step.worked()) {
          double width = layout.cellWidth(Place.of(step), example);
          assertThat(width).isBetween(tokens <= 4 && dims <= 4 ? 14.0 : 5.9, 14.0);
          assertThat(layout.nameWidth() + width * Sheet.columns(Place.of(step), example))
              .isLessThanOrEqualTo(layout.slot() + 1e-9);
        }
        assertThat(layout.cellHeight()).isBetween(tokens <= 3 && dims <= 3 ? 12.0 : 4.2, 12.0);
        double grids = layout.rows().size() * (tokens * layout.cellHeight() + 13.5);
        assertThat(grids + 28 + 13 + 4.8 * Math.max(tokens, dims))
            .isLessThanOrEqualTo(paper.printHeight());
      }
    }
  }

  @Test
  void theAnswersAreTheCoursesOwn() {
    for (int size = 2; size <= 8; size++) {
      Example example = FriendlyExample.random(size, 10 - size, 3);
      Recording recording = example.run();
      Answers answers = new Answers(example);
      for (Step step : Step.worked()) {
        for (int row = 0; row < size; row++) {
          for (int column = 0; column < Sheet.columns(Place.of(step), example); column++) {
            assertThat(answers.get(Place.of(step), row, column))
                .isCloseTo(recording.get(step.label()).getDouble(row, column), within(1e-12));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"9,2,9 tokens", "2,9,9 features an embedding"})
  void whatIsTooLargeForAPencilIsRefused(int tokens, int features, String named) {
    assertThatThrownBy(() -> PrintedSheet.withAnswers(ones(tokens, features, 1), PaperSize.A4))
        .isInstanceOf(Problem.class)
        .hasMessageContaining(named)
        .hasMessageContaining("Markdown or CSV");
  }

  @Test
  void numbersTooLongForThePageAreRefused() {
    assertThatThrownBy(() -> PrintedSheet.withAnswers(ones(8, 8, 123456789), PaperSize.A4))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("too long to print side by side");
  }

  @Test
  void namesAreText() {
    Sheet sheet = Sheet.blank("folder <b>", "Ann & \"Bo\"", worked().example());

    assertThat(PrintedSheet.withAnswers(sheet, PaperSize.A4))
        .contains("folder &lt;b&gt;", "Ann &amp; &quot;Bo&quot;")
        .doesNotContain("<b>\"");
  }

  private static Sheet worked() {
    return Sheet.blank("small-integers", "", ExampleFolder.worked("small-integers"));
  }

  private static Sheet ones(int tokens, int features, int number) {
    List<BigFraction> row = Collections.nCopies(features, BigFraction.of(number));
    ExactMatrix weights = ExactMatrix.of(List.of(row, row));
    return Sheet.blank(
        "folder mine",
        "",
        new Example(
            IntStream.range(0, tokens).mapToObj(i -> "x" + i).toList(),
            ExactMatrix.of(Collections.nCopies(tokens, row)),
            weights,
            weights,
            weights));
  }

  private static List<String> cells(String page) {
    return page.lines()
        .flatMap(line -> Arrays.stream(line.split("<span class=\"cell\"", -1)).skip(1))
        .map(cell -> cell.replaceFirst("^[^>]*>", "").replaceFirst("</span>.*", ""))
        .toList();
  }
}
