package attention.calculation;

import attention.assignment.Credit;
import attention.assignment.Work;
import attention.check.Marker;
import attention.check.Marking;
import attention.check.Scheme;
import attention.check.StepMark;
import attention.classroom.SheetMarker;
import attention.example.Example;
import attention.handin.Handed;
import attention.problem.Problem;
import attention.record.Result;
import attention.report.Marks;
import attention.sheet.Sheet;
import attention.sheet.SheetFile;
import attention.slip.Slip;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Marks a worksheet as {@code ./attention check} does, for a gradebook. */
public final class SheetResults implements SheetMarker {
  private static final int DECIMALS = 2; // as marks are shown, so that what is shown adds up

  private final Scheme scheme;
  private final Function<Handed.Text, Sheet> reader;

  private SheetResults(Scheme scheme, Function<Handed.Text, Sheet> reader) {
    this.scheme = scheme;
    this.reader = reader;
  }

  /**
   * Marks each sheet against the problem that it names.
   *
   * @param scheme how a work's marks are shared out among the steps
   */
  public static SheetResults ofAnyProblem(Scheme scheme) {
    return new SheetResults(scheme, handed -> SheetFile.read(handed.text(), handed.file()));
  }

  /**
   * Marks sheets of one problem; a sheet with other givens is refused.
   *
   * @param problem that was set
   * @param name what it is called, for messages
   */
  public static SheetResults of(Scheme scheme, Example problem, String name) {
    return new SheetResults(
        scheme, handed -> SheetFile.read(handed.text(), handed.file(), problem, name));
  }

  @Override
  public Result mark(Work work, Credit credit, Handed.Text handed) {
    Marking marking;
    try {
      marking = Marker.mark(reader.apply(handed));
    } catch (Problem unreadable) {
      return unreadable(work, handed, unreadable);
    }
    boolean all = marking.steps().stream().allMatch(StepMark::earns);
    return new Result(
        work.id(),
        Optional.of(all ? Status.PASSED : Status.FAILED),
        marking.steps().stream().map(step -> StepCheck.of(marking, step)).toList(),
        marking.steps().stream().flatMap(step -> diagnosis(step).stream()).toList(),
        all || credit == Credit.CHECKS ? share(work, marking) : 0,
        work.marks(),
        0,
        "",
        handed.file(),
        Optional.of(handed.text()));
  }

  private double share(Work work, Marking marking) {
    Marks marks = Marks.ofAll(marking, scheme);
    if (marks.outOf().signum() == 0) {
      return 0; // a scheme that leaves every step out
    }
    return BigDecimal.valueOf(work.marks())
        .multiply(marks.score())
        .divide(marks.outOf(), DECIMALS, RoundingMode.HALF_UP)
        .doubleValue();
  }

  private static Optional<Diagnosis> diagnosis(StepMark step) {
    return step.slip().map(slip -> diagnosis(step, slip));
  }

  private static Diagnosis diagnosis(StepMark step, Slip slip) {
    return new Diagnosis(slip.id(), slip.title(), slip.explanation(), "", "", step.place().label());
  }

  private static Result unreadable(Work work, Handed.Text handed, Problem why) {
    return new Result(
        work.id(),
        Optional.of(Status.COMPILE_ERROR),
        List.of(Check.failed("sheet", "The sheet can be read", why.getMessage())),
        List.of(),
        0,
        work.marks(),
        0,
        "",
        handed.file(),
        Optional.of(handed.text()));
  }
}
