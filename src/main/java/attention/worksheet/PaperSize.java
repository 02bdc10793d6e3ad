package attention.worksheet;

/** The paper a sheet is printed on, upright, with the same margin on all sides. */
public enum PaperSize {
  A4("A4", 210, 297),
  LETTER("letter", 215.9, 279.4);

  static final double MARGIN = 12; // mm

  private final String css;
  private final double width;
  private final double height;

  PaperSize(String css, double width, double height) {
    this.css = css;
    this.width = width;
    this.height = height;
  }

  /** Its name in a style sheet. */
  String css() {
    return css;
  }

  /** How wide the print may be, in mm. */
  double printWidth() {
    return width - 2 * MARGIN;
  }

  /** How high the print may be, in mm. */
  double printHeight() {
    return height - 2 * MARGIN;
  }
}
