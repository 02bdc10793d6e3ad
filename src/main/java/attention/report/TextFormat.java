package attention.report;

import attention.derive.Derivation;
import attention.derive.Step;
import attention.example.Example;
import attention.view.MatrixView;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;

/** A walkthrough for a terminal of 80 columns. */
public final class TextFormat implements WalkthroughFormat {
  private final UnaryOperator<String> emphasis;
  private final boolean full;

  /**
   * Plain or emphasised text.
   *
   * @param emphasis makes a step's name stand out, or returns it as it is
   * @param full whether long matrices are written in full rather than shortened with …
   */
  public TextFormat(UnaryOperator<String> emphasis, boolean full) {
    this.emphasis = emphasis;
    this.full = full;
  }

  @Override
  public void write(Walkthrough walkthrough, PrintWriter out) {
    Example example = walkthrough.example();
    out.println(Lines.wrapped(Headline.of(example), 0));
    for (StepResult result : walkthrough.steps()) {
      out.println();
      out.println(emphasis.apply(result.place().label()) + "   " + result.place().formula());
      writeMatrix(result, example.tokens(), out);
      if (result.step() == Step.EMBEDDINGS) {
        writeGiven(walkthrough, out);
      }
    }
  }

  @Override
  public void write(Derivation derivation, PrintWriter out) {
    String cell = derivation.cell().toString();
    String line = Lines.wrapped(cell + "   " + derivation.formula(), cell.length() + 3);
    out.println(emphasis.apply(cell) + line.substring(cell.length()));
    out.println(Lines.wrapped(derivation.working(), 2));
  }

  private void writeMatrix(StepResult result, List<String> tokens, PrintWriter out) {
    if (result.isWrittenOut()) {
      for (WrittenCell cell : WrittenCell.of(result)) {
        out.println(Lines.wrapped(cell.toString(), cell.name().length() + " = ".length()));
      }
    } else {
      out.print(MatrixViews.sized(MatrixViews.shown(result, tokens), full).text());
    }
  }

  private void writeGiven(Walkthrough walkthrough, PrintWriter out) {
    out.println();
    out.println(emphasis.apply("weight matrices") + "   given, one row an output feature");
    for (MatrixView weights : MatrixViews.weights(walkthrough)) {
      out.print(MatrixViews.sized(weights, full).text());
    }
  }
}
