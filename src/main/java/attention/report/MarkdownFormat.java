package attention.report;

import attention.derive.Derivation;
import attention.example.Example;
import attention.view.Markdown;
import java.io.PrintWriter;

/** A walkthrough for a page of GitHub's Markdown. */
public final class MarkdownFormat implements WalkthroughFormat {
  private final boolean full;

  /**
   * Markdown.
   *
   * @param full whether long matrices are written in full rather than shortened with …
   */
  public MarkdownFormat(boolean full) {
    this.full = full;
  }

  @Override
  public void write(Walkthrough walkthrough, PrintWriter out) {
    Example example = walkthrough.example();
    out.println("# " + Markdown.escaped(Headline.of(example)));
    out.println();
    out.println("## given");
    writeGiven(out, walkthrough);
    for (StepResult result : walkthrough.steps()) {
      out.println();
      out.println("## " + result.place().label());
      out.println();
      out.println("$" + result.place().latex() + "$");
      out.println();
      if (result.isWrittenOut()) {
        WrittenCell.of(result).forEach(cell -> out.println("- `" + cell + "`"));
      } else {
        out.print(MatrixViews.sized(MatrixViews.shown(result, example.tokens()), full).markdown());
      }
    }
  }

  @Override
  public void write(Derivation derivation, PrintWriter out) {
    out.println("`" + derivation.formula() + "`");
    out.println();
    out.println("`" + derivation.working() + "`");
  }

  private void writeGiven(PrintWriter out, Walkthrough walkthrough) {
    MatrixViews.weights(walkthrough)
        .forEach(
            view -> {
              out.println();
              out.print(MatrixViews.sized(view, full).markdown());
            });
  }
}
