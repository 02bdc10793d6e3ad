package attention.view;

import java.util.List;

/**
 * A formula, set by the notebook.
 *
 * @param latex without {@code $}
 */
public record Formula(String latex) implements Shown {
  /** The formula's source: a terminal sets no formulas. */
  @Override
  public String text() {
    return latex;
  }

  @Override
  public List<Form> forms() {
    return List.of(Form.latex(latex));
  }
}
