package attention.check;

import attention.derive.Step;
import attention.problem.Problem;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many marks each step is worth, the same for every head; 1 unless it says otherwise. */
public final class Scheme {
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private static final List<Step> STEPS =
      Stream.concat(Step.worked().stream(), Stream.of(Step.OUTPUT)).toList();

  private final Map<Step, BigDecimal> marks;

  private Scheme(Map<Step, BigDecimal> marks) {
    this.marks = Collections.unmodifiableMap(marks);
  }

  /** One mark a step, of each head. */
  public static Scheme oneEach() {
    Map<Step, BigDecimal> marks = new EnumMap<>(Step.class);
    STEPS.forEach(step -> marks.put(step, BigDecimal.ONE));
    return new Scheme(marks);
  }

  /**
   * Reads a scheme such as {@code scores=2,weights=4}; a step it does not name is worth 1, and 0
   * leaves a step out.
   *
   * @throws Problem if a part is written otherwise, names no step or one twice, or its marks are
   *     not between 0 and 1000
   */
  public static Scheme parse(String text) {
    Map<Step, BigDecimal> marks = new EnumMap<>(oneEach().marks);
    Map<Step, String> named = new EnumMap<>(Step.class);
    for (String part : text.split(",", -1)) {
      String[] sides = part.split("=", -1);
      if (sides.length != 2) {
        throw new Problem(
            "\"%s\" in the scheme is no step with its marks; write such as scores=2,weights=4."
                .formatted(part.strip()));
      }
      Step step = step(sides[0].strip());
      if (named.put(step, part) != null) {
        throw new Problem(
            "The scheme gives %s twice; give each step its marks once.".formatted(step.label()));
      }
      marks.put(step, marks(step, sides[1].strip()));
    }
    return new Scheme(marks);
  }

  private static Step step(String text) {
    return Step.named(text)
        .filter(STEPS::contains)
        .orElseThrow(
            () ->
                new Problem(
                    "\"%s\" is no step to fill in; those are %s."
                        .formatted(
                            text, String.join(", ", STEPS.stream().map(Step::label).toList()))));
  }

  private static BigDecimal marks(Step step, String text) {
    try {
      BigDecimal marks = new BigDecimal(text);
      if (marks.signum() >= 0 && marks.compareTo(MOST) <= 0) {
        return marks;
      }
    } catch (NumberFormatException notANumber) {
      throw new Problem(unusable(step, text), notANumber);
    }
    throw new Problem(unusable(step, text));
  }

  private static String unusable(Step step, String text) {
    return "The scheme gives %s \"%s\" marks; expected a number from 0 to 1000."
        .formatted(step.label(), text);
  }

  /** What a step is worth. */
  public BigDecimal marks(Step step) {
    return marks.get(step);
  }
}
