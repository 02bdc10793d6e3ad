package attention.derive;

import attention.exact.ExactAttention;
import attention.exact.ExactMatrix;
import attention.exact.Fractions;
import attention.example.Example;
import attention.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Derives what one query gathers, tile by tile, with every number on the way: m, l and o of each
 * tile, each merge, and the division at the end. Scores and the exponents of e are exact: {@code
 * e^(-2/√3) + 1 ≈ 1.3151}. Milakov and Gimelshein 2018, section 3.
 */
public final class TiledDerivation {
  /** The summary of some keys for one query, m as q·k, before the division by √d_k. */
  private record Part(BigFraction largest, double sum, List<Double> output) {
    double feature(int f) {
      return output.get(f);
    }
  }

  private final ExactMatrix scores;
  private final ExactMatrix values;
  private final int width; // d_k
  private final int query; // from 1
  private final int tile;
  private final StringBuilder lines = new StringBuilder();

  private TiledDerivation(ExactAttention exact, int query, int tile) {
    this.scores = exact.scores();
    this.values = exact.values();
    this.width = exact.keys().columns();
    this.query = query;
    this.tile = tile;
  }

  /**
   * Derives one query's context.
   *
   * @param example a problem of one head that hides nothing
   * @param query from 1
   * @param tile how many keys are looked at together, at least 1
   * @return a line for each number, below a heading for each tile and each merge
   * @throws Problem if the problem has several heads or a mask, there is no such query, or the tile
   *     holds no key
   */
  public static String of(Example example, int query, int tile) {
    if (example.heads() > 1 || example.setting().isMasked()) {
      throw new Problem(
          "Tiles are derived for one head that sees every key; give a problem without heads and"
              + " without a mask, such as small-integers.");
    }
    ExactAttention exact = example.exactly();
    int queries = exact.scores().rows();
    if (query < 1 || query > queries || tile < 1) {
      throw new Problem(
          "Query %d in tiles of %d cannot be derived: the queries are 1 to %d, and a tile holds at least 1 key."
              .formatted(query, tile, queries));
    }
    return new TiledDerivation(exact, query, tile).written();
  }

  private String written() {
    int keys = scores.columns();
    line("query %d, its scores over √d_k: %s".formatted(query, scaled(0, keys)));
    Part soFar = summary(0, Math.min(tile, keys));
    for (int from = tile; from < keys; from += tile) {
      int to = Math.min(from + tile, keys);
      soFar = merged(soFar, summary(from, to), to);
    }
    double sum = soFar.sum();
    line("divided by l");
    line(
        equation(
            "  context = %s / %s".formatted(text(soFar.output()), Decimal.text(sum)),
            soFar.output().stream().map(o -> o / sum).toList()));
    return lines.toString();
  }

  private Part summary(int from, int to) {
    BigFraction largest =
        IntStream.range(from, to).mapToObj(this::score).max(BigFraction::compareTo).orElseThrow();
    double[] powers =
        IntStream.range(from, to).mapToDouble(key -> power(score(key), largest)).toArray();
    double sum = Arrays.stream(powers).sum();
    List<Double> output =
        features(
            f ->
                IntStream.range(from, to)
                    .mapToDouble(key -> powers[key - from] * values.get(key, f).doubleValue())
                    .sum());
    line(to - from == 1 ? "key " + to : "keys %d to %d".formatted(from + 1, to));
    String m = overRoot(largest);
    line(to - from == 1 ? "  m = " + m : "  m = max(%s) = %s".formatted(scaled(from, to), m));
    String l = terms(from, to, key -> exactPower(score(key), largest));
    line(l.equals("1") ? "  l = 1" : Decimal.equation("  l = " + l, sum));
    line(
        equation(
            "  o = "
                + terms(
                    from,
                    to,
                    key -> "%s·%s".formatted(exactPower(score(key), largest), valueOf(key))),
            output));
    return new Part(largest, sum, output);
  }

  private Part merged(Part first, Part second, int to) {
    BigFraction largest =
        Stream.of(first, second).map(Part::largest).max(BigFraction::compareTo).get();
    double one = power(first.largest(), largest);
    double two = power(second.largest(), largest);
    double sum = one * first.sum() + two * second.sum();
    List<Double> output = features(f -> one * first.feature(f) + two * second.feature(f));
    line("merged: keys 1 to %d".formatted(to));
    line(
        "  m = max(%s, %s) = %s"
            .formatted(overRoot(first.largest()), overRoot(second.largest()), overRoot(largest)));
    line("  what was before is multiplied by " + factor(first.largest(), largest, one));
    line("  the new tile is multiplied by " + factor(second.largest(), largest, two));
    line(
        Decimal.equation(
            "  l = %s·%s + %s·%s"
                .formatted(
                    Decimal.text(one),
                    Decimal.text(first.sum()),
                    Decimal.text(two),
                    Decimal.text(second.sum())),
            sum));
    line(
        equation(
            "  o = %s·%s + %s·%s"
                .formatted(
                    Decimal.text(one),
                    text(first.output()),
                    Decimal.text(two),
                    text(second.output())),
            output));
    return new Part(largest, sum, output);
  }

  private String factor(BigFraction before, BigFraction largest, double factor) {
    String exponent = "e^(%s − %s)".formatted(overRoot(before), overRoot(largest));
    return before.equals(largest)
        ? exponent + " = 1"
        : Decimal.equation(exponent + " = " + exactPower(before, largest), factor);
  }

  private BigFraction score(int key) {
    return scores.get(query - 1, key);
  }

  private double power(BigFraction score, BigFraction largest) {
    return Math.exp(score.subtract(largest).doubleValue() / Math.sqrt(width));
  }

  /** {@code e^(-2/√3)}, or 1 for the largest score itself. */
  private String exactPower(BigFraction score, BigFraction largest) {
    BigFraction exponent = score.subtract(largest);
    return exponent.signum() == 0 ? "1" : "e^(%s)".formatted(overRoot(exponent));
  }

  private String overRoot(BigFraction number) {
    return Fractions.overRoot(number, width);
  }

  private String scaled(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(key -> overRoot(score(key)))
        .collect(Collectors.joining(", "));
  }

  private String valueOf(int key) {
    return text(values.row(key).stream().map(BigFraction::doubleValue).toList());
  }

  private static String terms(int from, int to, IntFunction<String> term) {
    return Terms.sum(to - from, i -> term.apply(from + i));
  }

  private List<Double> features(IntToDoubleFunction feature) {
    return IntStream.range(0, values.columns()).mapToDouble(feature).boxed().toList();
  }

  private static String equation(String left, List<Double> numbers) {
    boolean whole = numbers.stream().allMatch(number -> number == Math.rint(number));
    return left + (whole ? " = " : " ≈ ") + text(numbers);
  }

  private static String text(List<Double> numbers) {
    return numbers.stream().map(Decimal::text).collect(Collectors.joining(", ", "(", ")"));
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }
}
