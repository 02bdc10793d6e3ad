package attention.calculation;

import attention.check.Marking;
import attention.check.StepMark;
import attention.report.Remarks;
import attention.verdict.Check;
import java.util.ArrayList;
import java.util.List;

/** A marked step of a sheet as a check. */
final class StepCheck {
  private StepCheck() {}

  /**
   * Passed where the step earns its marks, carried forward included; not tried where nothing is
   * filled in.
   */
  static Check of(Marking marking, StepMark step) {
    Remarks remarks = new Remarks(marking, step);
    String label = step.place().label();
    String title = "%s: %s".formatted(label, step.place().formula());
    String id = label.replace(' ', '-');
    return switch (step.status()) {
      case RIGHT -> new Check(id, title, true, remarks.hint());
      case CARRIED_FORWARD -> new Check(id, title, true, capital(remarks.outcome()) + ".");
      case WRONG -> Check.failed(id, title, wrong(remarks));
      case BLANK -> Check.failed(id, title, blank(step, remarks));
    };
  }

  private static String wrong(Remarks remarks) {
    List<String> lines = new ArrayList<>();
    remarks
        .correction()
        .ifPresent(
            correction -> {
              lines.add(remarks.sentence(correction));
              lines.addAll(correction.derivation());
            });
    lines.add(remarks.ofCell());
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }

  private static String blank(StepMark step, Remarks remarks) {
    return step.given().isBlank()
        ? Check.notTried("it is filled in")
        : capital(remarks.outcome()) + ".";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
