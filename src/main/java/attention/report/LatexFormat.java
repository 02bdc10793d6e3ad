package attention.report;

import attention.derive.Derivation;
import attention.example.Example;
import attention.view.Latex;
import java.io.PrintWriter;

/** A walkthrough as a LaTeX document that needs amsmath alone. */
public final class LatexFormat implements WalkthroughFormat {
  private static final String PREAMBLE =
      """
      \\documentclass{article}
      \\usepackage{amsmath}
      \\setcounter{MaxMatrixCols}{%d}
      \\begin{document}
      """;

  private final boolean full;

  /**
   * LaTeX.
   *
   * @param full whether long matrices are written in full rather than shortened with …
   */
  public LatexFormat(boolean full) {
    this.full = full;
  }

  @Override
  public void write(Walkthrough walkthrough, PrintWriter out) {
    Example example = walkthrough.example();
    int widest = Math.max(example.tokens().size(), example.embeddings().columns());
    out.print(
        PREAMBLE.formatted(Math.max(widest, Math.max(example.wk().rows(), example.wv().rows()))));
    MatrixViews.weights(walkthrough)
        .forEach(view -> display(MatrixViews.sized(view, full).latex(), out));
    for (StepResult result : walkthrough.steps()) {
      if (result.isWrittenOut()) {
        display(result.place().latex(), out);
        WrittenCell.of(result).forEach(cell -> writeCell(cell, out));
      } else {
        String matrix =
            MatrixViews.sized(MatrixViews.shown(result, example.tokens()), full).latex();
        display(result.place().latex() + " = " + matrix, out);
      }
    }
    out.println("\\end{document}");
  }

  @Override
  public void write(Derivation derivation, PrintWriter out) {
    display(Latex.of(derivation.working()), out);
  }

  /** In a line of text, which LaTeX may break, as it may not break a displayed formula. */
  private static void writeCell(WrittenCell cell, PrintWriter out) {
    out.println(
        "\\noindent $%s_{%d,%d} = %s$\\par"
            .formatted(cell.symbol(), cell.row(), cell.column(), Latex.of(cell.working())));
  }

  private static void display(String formula, PrintWriter out) {
    out.println("\\[\n" + formula + "\n\\]");
  }
}
