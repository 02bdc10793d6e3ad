package attention.report;

import attention.derive.Derivation;
import attention.example.Example;
import attention.view.Html;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A walkthrough as a web page that needs nothing but itself. */
public final class HtmlFormat implements WalkthroughFormat {
  private static final String STYLE =
      """
      body { font-family: system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 1.3em; } h2 { font-size: 1.1em; margin-top: 2em; }
      code { font-size: 1.05em; line-height: 1.6; white-space: nowrap; }
      body > div { overflow-x: auto; }
      :root { color-scheme: light dark; }""";

  private final boolean full;

  /**
   * A web page.
   *
   * @param full whether long matrices are written in full rather than shortened with …
   */
  public HtmlFormat(boolean full) {
    this.full = full;
  }

  @Override
  public void write(Walkthrough walkthrough, PrintWriter out) {
    Example example = walkthrough.example();
    String headline = Html.escaped(Headline.of(example));
    open(headline, out);
    out.println("<h1>" + headline + "</h1>");
    out.println("<h2>given</h2>");
    MatrixViews.weights(walkthrough)
        .forEach(view -> out.println("<div>" + MatrixViews.sized(view, full).html() + "</div>"));
    for (StepResult result : walkthrough.steps()) {
      out.println(
          "<h2>%s</h2>%n<p><code>%s</code></p>"
              .formatted(result.place().label(), Html.escaped(result.place().formula())));
      out.println("<div>" + matrix(result, example.tokens()) + "</div>");
    }
    close(out);
  }

  @Override
  public void write(Derivation derivation, PrintWriter out) {
    open(Html.escaped(derivation.cell().toString()), out);
    out.println("<p><code>" + Html.escaped(derivation.formula()) + "</code></p>");
    out.println("<p><code>" + Html.escaped(derivation.working()) + "</code></p>");
    close(out);
  }

  private String matrix(StepResult result, List<String> tokens) {
    return result.isWrittenOut()
        ? WrittenCell.of(result).stream()
            .map(cell -> "<code>" + Html.escaped(cell.toString()) + "</code>")
            .collect(Collectors.joining("<br>\n"))
        : MatrixViews.sized(MatrixViews.shown(result, tokens), full).html();
  }

  private static void open(String title, PrintWriter out) {
    out.println(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        <style>
        %s
        </style>
        </head>
        <body>"""
            .formatted(title, STYLE));
  }

  private static void close(PrintWriter out) {
    out.println("</body>\n</html>");
  }
}
