package attention.worksheet;

import attention.view.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Pages to print as one HTML file that needs nothing but itself. */
final class PrintedDocument {
  private PrintedDocument() {}

  /**
   * The file.
   *
   * @param title for the window
   * @param pages each the HTML of one printed page
   */
  static String of(String title, PaperSize paper, List<String> pages) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        %s
        </body>
        </html>
        """
        .formatted(Html.escaped(title), style(paper), String.join("\n", pages));
  }

  private static String style(PaperSize paper) {
    try (InputStream css = PrintedDocument.class.getResourceAsStream("print.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8)
          .replace("PAPER", paper.css())
          .replace("WIDTH", String.format(Locale.ROOT, "%.1f", paper.printWidth()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("print.css is missing from the course", unreadable);
    }
  }
}
