package attention.worksheet;

import attention.derive.Place;
import attention.view.Html;

/** A formula as HTML: {@code W_Qᵀ} with its index low and its T high, whatever the font has. */
final class PrintedFormula {
  private PrintedFormula() {}

  static String of(Place place) {
    return html(place.formula().replaceFirst(",.*", ""));
  }

  static String html(String formula) {
    return Html.escaped(formula)
        .replaceAll("√d_k", "√<span class=\"root\">d_k</span>")
        .replaceAll("_([A-Za-z]\\d*)", "<sub>$1</sub>")
        .replaceAll("(?<![A-Za-z>])([QKVSAC])(\\d+|h)", "$1<sub>$2</sub>")
        .replace("ᵀ", "<sup>T</sup>");
  }
}
