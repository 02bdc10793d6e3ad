package attention.worksheet;

import attention.sheet.Sheet;
import java.util.List;

/** Sheets as HTML files for the printer, each sheet on one page. */
public final class PrintedSheet {
  private PrintedSheet() {}

  /**
   * One sheet, and its answers on the next page.
   *
   * @throws attention.problem.Problem if it is too large for a page
   */
  public static String withAnswers(Sheet sheet, PaperSize paper) {
    return PrintedDocument.of(
        "Worksheet: " + sheet.problem(),
        paper,
        List.of(PrintedPage.sheet(sheet, paper), PrintedPage.answers(sheet, paper)));
  }

  /** All sheets of a class, a page for each. */
  static String all(List<Sheet> sheets, PaperSize paper) {
    return PrintedDocument.of(
        "Worksheets",
        paper,
        sheets.stream().map(sheet -> PrintedPage.sheet(sheet, paper)).toList());
  }

  /** The answers to all sheets of a class, a page for each. */
  static String allAnswers(List<Sheet> sheets, PaperSize paper) {
    return PrintedDocument.of(
        "Answer keys",
        paper,
        sheets.stream().map(sheet -> PrintedPage.answers(sheet, paper)).toList());
  }
}
