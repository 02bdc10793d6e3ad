package attention.paper;

import attention.check.CellMark;
import attention.check.MarkStatus;
import attention.view.Html;

/** How a mark shows: by a sign, and by a colour that is to be read on white and on black. */
enum Sign {
  RIGHT("✓", Html.GREEN, "rgba(42,157,87,.14)"),
  CARRIED("→", "#3d8bd4", "rgba(61,139,212,.16)"),
  WRONG("✗", Html.RED, "rgba(224,82,77,.2)"),
  BLANK("–", "inherit;opacity:.6", "transparent");

  private final String sign;
  private final String colour;
  private final String background;

  Sign(String sign, String colour, String background) {
    this.sign = sign;
    this.colour = colour;
    this.background = background;
  }

  static Sign of(MarkStatus status) {
    return switch (status) {
      case RIGHT -> RIGHT;
      case CARRIED_FORWARD -> CARRIED;
      case WRONG -> WRONG;
      case BLANK -> BLANK;
    };
  }

  static Sign of(CellMark cell) {
    return switch (cell) {
      case RIGHT -> RIGHT;
      case CARRIED_FORWARD -> CARRIED;
      case WRONG -> WRONG;
      case BLANK, HIDDEN -> BLANK;
    };
  }

  String html() {
    return "<span style=\"color:%s\">%s</span>".formatted(colour, sign);
  }

  /** What stands behind a cell of this mark. */
  String background() {
    return background;
  }
}
