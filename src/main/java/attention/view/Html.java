package attention.view;

/** Text put into HTML, and the styles that all of the course's tables share. */
public final class Html {
  // Grey lines and inherited colours, so that a table sits well on a light and on a dark page.
  /** A table's style. */
  public static final String TABLE =
      "border-collapse:collapse;margin:.4em 0 .8em;color:inherit;background:transparent;"
          + "font-variant-numeric:tabular-nums";

  static final String CAPTION = "caption-side:top;text-align:left;color:inherit;padding:0 0 .3em";
  // Takes no width, so that a long caption does not stretch a narrow table.
  private static final String ONE_LINE = "width:0;white-space:nowrap";

  /** What is beside the point. */
  public static final String QUIET = "opacity:.65;font-weight:normal";

  /** A column's name in a table. */
  public static final String COLUMN_NAME =
      "text-align:right;padding:.25em .8em;color:inherit;background:transparent;"
          + "border:0;border-bottom:1px solid rgba(128,128,128,.6)";

  /** A row's name in a table. */
  public static final String ROW_NAME =
      "text-align:left;padding:.25em .8em;color:inherit;background:transparent;"
          + "border:0;border-right:1px solid rgba(128,128,128,.6);white-space:pre";

  /** A cell of a table. */
  public static final String CELL =
      "text-align:right;padding:.25em .8em;color:inherit;background:transparent;"
          + "border:0;border-bottom:1px solid rgba(128,128,128,.2);white-space:pre";

  /** A calculation or a message, its lines kept. */
  public static final String WORKING =
      "margin:.4em 0 .4em 1.6em;padding:.4em .8em;border-left:2px solid rgba(128,128,128,.6);"
          + "color:inherit;background:transparent;"
          + "white-space:pre-wrap;word-break:normal;overflow-wrap:anywhere";

  /** A frame around a few sentences. */
  public static final String BOX =
      "margin:.8em 0;padding:.6em 1em;border:1px solid rgba(128,128,128,.6);border-radius:4px";

  // Of middling brightness, to be read on white and on black.
  /** What is right. */
  public static final String GREEN = "#2a9d57";

  /** What is wrong. */
  public static final String RED = "#e0524d";

  private Html() {}

  /** Opens a table with a caption; without a title and a remark it has none. */
  static String open(String title, String remark) {
    String caption =
        title.isEmpty() && remark.isEmpty()
            ? ""
            : "<caption style=\"%s\"><div style=\"%s\"><b>%s</b> <span style=\"%s\">%s</span></div></caption>\n"
                .formatted(CAPTION, ONE_LINE, escaped(title), QUIET, escaped(remark));
    return "<table style=\"%s\">\n".formatted(TABLE) + caption;
  }

  /**
   * A cell with its text.
   *
   * @param tag the tag's name, with attributes if it has any
   */
  public static String element(String tag, String style, String text) {
    String name = tag.replaceFirst(" .*", "");
    return "<%s style=\"%s\">%s</%s>".formatted(tag, style, escaped(text), name);
  }

  /** The text, safe between tags and in a quoted attribute. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
