package attention.view;

import java.util.regex.Pattern;

/** Text and formulas as LaTeX. */
public final class Latex {
  private static final Pattern FORMULA = Pattern.compile("[-+·/^()√∞…=≈ 0-9.eE]+");

  private Latex() {}

  /** A calculation such as {@code e^(8/√3) / 2} for maths mode; anything else as upright text. */
  public static String of(String formula) {
    if (!FORMULA.matcher(formula).matches()) {
      return "\\text{" + escaped(formula) + "}";
    }
    return formula
        .replaceAll("√(\\d+)", "\\\\sqrt{$1}")
        .replaceAll("\\^\\(([^()]*(?:\\([^()]*\\))?)\\)", "^{$1}")
        .replaceAll("\\^(-?[\\d.]+)", "^{$1}")
        .replaceAll("(\\d)e\\+?(-?\\d+)", "$1 \\\\cdot 10^{$2}")
        .replace("·", " \\cdot ")
        .replace("≈", "\\approx")
        .replace("∞", "\\infty")
        .replace("…", "\\cdots");
  }

  /** Text whose characters LaTeX would otherwise take for commands. */
  static String escaped(String text) {
    return text.replace("\\", "\u0000")
        .replaceAll("[#$%&_{}]", "\\\\$0")
        .replace("~", "\\textasciitilde{}")
        .replace("^", "\\textasciicircum{}")
        .replace("\u0000", "\\textbackslash{}");
  }
}
