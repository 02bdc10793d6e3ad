package attention.report;

import attention.check.MarkStatus;
import attention.check.Marking;
import attention.check.Scheme;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet among many, in a line: its marks, whose it is, and the first wrong cell.
 *
 * @param ink how the tick is set apart
 * @param scheme what each step is worth
 */
public record MarkingLine(Ink ink, Scheme scheme) {
  private static final int MARGIN = 2;

  /**
   * The line of a marked sheet, broken at 80 columns.
   *
   * @param file the sheet, followed by blanks where lines are to stand in columns
   */
  public String of(Marking marking, String file) {
    String said =
        Stream.of(
                file,
                Marks.ofAll(marking, scheme).ratio(),
                marking.sheet().student(),
                firstWrong(marking))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("  "));
    return marking.isBlank()
        ? marked("–", said + "  nothing filled in")
        : marked(ink.mark(marking.nothingWrong()), said);
  }

  /**
   * The line of a sheet that cannot be read.
   *
   * @param why in whole sentences, the sheet's name included
   */
  public String unreadable(String why) {
    return marked(ink.mark(false), "unreadable: " + why);
  }

  private String marked(String sign, String said) {
    String margin = " ".repeat(MARGIN);
    String broken = Lines.wrapped(margin + "  " + Prose.harmless(said), MARGIN + 4);
    return margin + sign + broken.substring(MARGIN + 1);
  }

  private static String firstWrong(Marking marking) {
    return marking.steps().stream()
        .filter(mark -> mark.status() == MarkStatus.WRONG)
        .findFirst()
        .map(mark -> new Remarks(marking, mark))
        .map(remarks -> remarks.correction().map(remarks::sentence).orElseGet(remarks::wrongPlace))
        .orElse("");
  }
}
