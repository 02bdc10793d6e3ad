package attention.worksheet;

import attention.derive.Decimal;
import attention.derive.Step;
import attention.example.Example;
import attention.sheet.Sheet;
import attention.view.Html;
import java.util.List;

/** One page to print: a sheet to fill in with a pencil, or the answers to it. */
final class PrintedPage {
  private PrintedPage() {}

  /** The sheet, every grid empty. */
  static String sheet(Sheet sheet, PaperSize paper) {
    return html(sheet, paper, "a worksheet", (step, row, column) -> "");
  }

  /** The answers: integers as they are, other numbers with four decimals. */
  static String answers(Sheet sheet, PaperSize paper) {
    Answers answers = new Answers(sheet.example());
    return html(
        sheet,
        paper,
        "answer key",
        (step, row, column) -> Decimal.text(answers.get(step, row, column)));
  }

  private static String html(Sheet sheet, PaperSize paper, String kind, PrintedGrid.CellText text) {
    Example example = sheet.example();
    PageLayout layout = PageLayout.of(example, paper);
    PrintedGrid grid = new PrintedGrid(example, layout, text);
    StringBuilder html = new StringBuilder("<div class=\"page\">\n");
    html.append(header(sheet, kind));
    html.append(new GivenMatrices(example, paper.printWidth(), layout.nameWidth()).html());
    for (List<Step> row : layout.rows()) {
      html.append(
          "<div class=\"row\" style=\"grid-template-columns: repeat(%d, minmax(0, 1fr))\">%n"
              .formatted(layout.across()));
      row.forEach(step -> html.append(grid.html(step)));
      html.append("</div>\n");
    }
    return html.append("</div>").toString();
  }

  private static String header(Sheet sheet, String kind) {
    return """
        <header>
        <h1>Attention by Hand<small>%s</small></h1>
        <div class="line"><span>Name</span><span>%s</span><span>Date</span><span></span></div>
        <p class="problem">Problem: %s</p>
        <p>%s</p>
        </header>
        """
        .formatted(
            kind, Html.escaped(sheet.student()), Html.escaped(sheet.problem()), sizes(sheet));
  }

  private static String sizes(Sheet sheet) {
    Example example = sheet.example();
    int features = example.wk().rows();
    return "%d tokens, <i>d</i><sub>model</sub> = %d, <i>d</i><sub>k</sub> = %d, <i>d</i><sub>v</sub> = %d; √%d %s, e ≈ 2.71828"
        .formatted(
            example.embeddings().rows(),
            example.embeddings().columns(),
            features,
            example.wv().rows(),
            features,
            Decimal.equation("", Math.sqrt(features)).strip());
  }
}
