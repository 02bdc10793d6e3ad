package attention.check;

import attention.number.HandNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was done to a single wrong cell, where the number shows it. */
final class Remark {
  private final HandNumber given;
  private final double half;
  private final OwnWorking working;
  private final double expected;

  /**
   * Looks at a wrong cell.
   *
   * @param given what stands there
   * @param half how far a number of its matrix may be from what it was rounded from
   * @param working how the right one comes about
   */
  Remark(HandNumber given, double half, OwnWorking working) {
    this.given = given;
    this.half = half;
    this.working = working;
    this.expected = working.result();
  }

  /** A sentence, or nothing if the number tells nothing. */
  String text() {
    if (Math.abs(expected) > half && is(-expected)) {
      return "The sign is wrong.";
    }
    return rounded().or(this::pointMoved).or(this::term).orElse("");
  }

  private Optional<String> rounded() {
    if (given.form() == HandNumber.Form.EXPRESSION || !Double.isFinite(expected)) {
      return Optional.empty();
    }
    BigDecimal written = new BigDecimal(Double.toString(given.value())).stripTrailingZeros();
    int places = Math.max(0, written.scale());
    BigDecimal unrounded = new BigDecimal(expected);
    boolean rounded = written.compareTo(unrounded.setScale(places, RoundingMode.HALF_UP)) == 0;
    int decimals = given.decimals();
    boolean cut = written.compareTo(unrounded.setScale(decimals, RoundingMode.DOWN)) == 0;
    if (cut && decimals > 0 && (!rounded || decimals > places)) { // 2.30 for 2.309 has 2 decimals
      return Optional.of("The decimals behind the last one were cut off; round instead.");
    }
    return rounded ? Optional.of(rightTo(places)) : Optional.empty();
  }

  private static String rightTo(int places) {
    return places == 0
        ? "It is right to a whole number, which is too coarse here; give at least 2 decimals."
        : "It is right to %d decimal%s; give it as exactly as the others of its matrix."
            .formatted(places, places == 1 ? "" : "s");
  }

  private Optional<String> pointMoved() {
    if (Math.abs(expected) <= half) {
      return Optional.empty();
    }
    if (is(10 * expected) || is(100 * expected)) {
      return Optional.of("It is too large by a power of ten: the decimal mark has moved.");
    }
    return Optional.empty();
  }

  /** What was done to one product of the sum, if there is only one way to come to the number. */
  private Optional<String> term() {
    List<String> ways =
        working.products().stream()
            .filter(product -> Math.abs(product.value()) > half)
            .flatMap(this::ways)
            .distinct()
            .toList();
    return ways.size() == 1 ? Optional.of("It is the sum " + ways.get(0) + ".") : Optional.empty();
  }

  private Stream<String> ways(OwnWorking.Product product) {
    Stream.Builder<String> ways = Stream.builder();
    if (is(expected - product.value())) {
      ways.add("without " + product.text());
    }
    if (is(expected - 2 * product.value())) {
      ways.add("with the sign of %s turned".formatted(product.text()));
    }
    if (is(expected + product.value())) {
      ways.add("with %s counted twice".formatted(product.text()));
    }
    return ways.build();
  }

  private boolean is(double value) {
    return Math.abs(given.value() - value) <= half * 1.000001;
  }
}
