package attention.paper;

import attention.check.Marking;
import attention.check.Scheme;
import attention.derive.Place;
import attention.report.Ink;
import attention.report.MarkingText;
import attention.report.Marks;
import attention.view.Form;
import attention.view.Shown;
import java.util.List;
import java.util.Set;

/** What was written on paper, checked: in a notebook a coloured table a step, else text. */
public final class Checked implements Shown {
  private final Marking marking;
  private final Set<Place> written;

  /**
   * Shows a marking.
   *
   * @param written the steps to show
   */
  Checked(Marking marking, Set<Place> written) {
    this.marking = marking;
    this.written = Set.copyOf(written);
  }

  /** The marks, steps that were not written included. */
  public Marking marking() {
    return marking;
  }

  @Override
  public String text() {
    return new MarkingText(Ink.none(), Scheme.oneEach()).of(marking, "", written);
  }

  @Override
  public List<Form> forms() {
    return List.of(Form.html(MarkingHtml.of(new Marks(marking, Scheme.oneEach(), written))));
  }

  @Override
  public String toString() {
    return text();
  }
}
