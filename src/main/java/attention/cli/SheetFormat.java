package attention.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a worksheet is written as. */
enum SheetFormat {
  MARKDOWN,
  CSV,
  HTML;

  /** What the ending of a file's name says; empty if it says nothing. */
  static Optional<SheetFormat> ofEnding(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return Optional.of(MARKDOWN);
    }
    if (name.endsWith(".csv")) {
      return Optional.of(CSV);
    }
    return name.endsWith(".html") || name.endsWith(".htm") ? Optional.of(HTML) : Optional.empty();
  }
}
