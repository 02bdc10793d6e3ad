package attention.report;

import attention.check.MarkStatus;
import attention.check.Marking;
import attention.check.Scheme;
import attention.check.StepMark;
import attention.derive.Place;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The marks for some steps of a sheet.
 *
 * @param marking of the whole sheet
 * @param scheme what each step is worth
 * @param steps those that count
 */
public record Marks(Marking marking, Scheme scheme, Collection<Place> steps) {
  /** The marks for all steps of a sheet. */
  public static Marks ofAll(Marking marking, Scheme scheme) {
    return new Marks(marking, scheme, Place.worked(marking.sheet().example()));
  }

  /** The marks in a sentence: {@code Score 5 of 7: 4 right and 1 carried forward.} */
  public String sentence() {
    BigDecimal carried = sum(earning().filter(mark -> mark.status() == MarkStatus.CARRIED_FORWARD));
    String apart =
        carried.signum() == 0
            ? ""
            : ": %s right and %s carried forward"
                .formatted(text(score().subtract(carried)), text(carried));
    return "Score " + ratio() + apart + ".";
  }

  /** The marks alone: {@code 5 of 7}. */
  public String ratio() {
    return "%s of %s".formatted(text(score()), text(outOf()));
  }

  /** The marks of one step: {@code 0 of 1}. */
  public String ratio(StepMark mark) {
    BigDecimal worth = scheme.marks(mark.step());
    return "%s of %s".formatted(text(mark.earns() ? worth : BigDecimal.ZERO), text(worth));
  }

  /** The marks of the steps that count, in order. */
  public List<StepMark> counted() {
    return marking.steps().stream().filter(mark -> steps.contains(mark.place())).toList();
  }

  /** What they earned, carried forward included. */
  public BigDecimal score() {
    return sum(earning());
  }

  /** What they are worth together. */
  public BigDecimal outOf() {
    return sum(counted().stream());
  }

  private Stream<StepMark> earning() {
    return counted().stream().filter(StepMark::earns);
  }

  private BigDecimal sum(Stream<StepMark> marks) {
    return marks.map(mark -> scheme.marks(mark.step())).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String text(BigDecimal marks) {
    return marks.signum() == 0 ? "0" : marks.stripTrailingZeros().toPlainString();
  }
}
