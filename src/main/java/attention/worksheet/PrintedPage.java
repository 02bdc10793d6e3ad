package attention.worksheet;

import attention.derive.Decimal;
import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import attention.sheet.Sheet;
import attention.view.Html;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages to print, one for each head: to fill in with a pencil, or the answers. */
final class PrintedPage {
  private PrintedPage() {}

  /** The sheet, every grid empty but for what a mask hides. */
  static String sheet(Sheet sheet, PaperSize paper) {
    return html(
        sheet,
        paper,
        "a worksheet",
        (place, row, column) -> hidden(place, sheet.example(), row, column) ? "–" : "");
  }

  /** The answers: integers as they are, other numbers with four decimals. */
  static String answers(Sheet sheet, PaperSize paper) {
    Answers answers = new Answers(sheet.example());
    return html(
        sheet,
        paper,
        "answer key",
        (place, row, column) -> Decimal.text(answers.get(place, row, column)));
  }

  private static boolean hidden(Place place, Example example, int row, int column) {
    return place.step() == Step.WEIGHTS && Sheet.hides(place, example, row, column);
  }

  private static String html(Sheet sheet, PaperSize paper, String kind, PrintedGrid.CellText text) {
    int heads = sheet.example().heads();
    return IntStream.rangeClosed(1, heads)
        .mapToObj(
            head -> {
              String page = heads == 1 ? kind : "%s, head %d of %d".formatted(kind, head, heads);
              return html(sheet, head, paper, page, text);
            })
        .collect(Collectors.joining("\n"));
  }

  private static String html(
      Sheet sheet, int head, PaperSize paper, String kind, PrintedGrid.CellText text) {
    Example example = sheet.example();
    PageLayout layout = PageLayout.of(example, head, paper);
    PrintedGrid grid = new PrintedGrid(example, layout, text);
    StringBuilder html = new StringBuilder("<div class=\"page\">\n");
    html.append(header(sheet, kind));
    html.append(new GivenMatrices(example, head, paper.printWidth(), layout.nameWidth()).html());
    for (List<Place> row : layout.rows()) {
      html.append(
          "<div class=\"row\" style=\"grid-template-columns: repeat(%d, minmax(0, 1fr))\">%n"
              .formatted(layout.across()));
      row.forEach(place -> html.append(grid.html(place)));
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
        %s</header>
        """
        .formatted(
            kind,
            Html.escaped(sheet.student()),
            Html.escaped(sheet.problem()),
            sizes(sheet),
            mask(sheet));
  }

  private static String mask(Sheet sheet) {
    String sentence = sheet.example().setting().maskText();
    return sentence.isEmpty() ? "" : "<p class=\"mask\">%s</p>\n".formatted(sentence);
  }

  private static String sizes(Sheet sheet) {
    Example example = sheet.example();
    int features = example.head(1).wk().rows();
    return "%d tokens, <i>d</i><sub>model</sub> = %d, <i>d</i><sub>k</sub> = %d, <i>d</i><sub>v</sub> = %d; √%d %s, e ≈ 2.71828"
        .formatted(
            example.embeddings().rows(),
            example.embeddings().columns(),
            features,
            example.head(1).wv().rows(),
            features,
            Decimal.equation("", Math.sqrt(features)).strip());
  }
}
