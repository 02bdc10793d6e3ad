package attention.view;

import attention.derive.Derivation;
import java.util.List;

/**
 * How a cell comes about, in symbols and below that in numbers.
 *
 * <pre>{@code
 * Derivations derivations = new Derivations(example, example.run());
 * DerivationView.of(derivations.inDecimals("scores[2,3]"))
 * }</pre>
 */
public final class DerivationView implements Shown {
  private final Derivation derivation;

  private DerivationView(Derivation derivation) {
    this.derivation = derivation;
  }

  /** Shows a derivation. */
  public static DerivationView of(Derivation derivation) {
    return new DerivationView(derivation);
  }

  @Override
  public String text() {
    return derivation.formula() + "\n" + derivation.working() + "\n";
  }

  @Override
  public List<Form> forms() {
    return List.of(
        Form.html(
            "<p style=\"margin:.4em 0\"><code>%s</code><br><code><b>%s</b></code></p>\n"
                .formatted(
                    Html.escaped(derivation.formula()), Html.escaped(derivation.working()))));
  }

  /** The text form. */
  @Override
  public String toString() {
    return text();
  }
}
