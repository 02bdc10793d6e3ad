package attention.slip;

import static attention.slip.Loops.cellByCell;
import static attention.slip.Loops.fill;
import static attention.slip.Loops.largest;
import static attention.slip.Loops.partly;
import static attention.slip.Loops.shares;
import static attention.slip.Loops.softmax;
import static attention.slip.Loops.sum;
import static attention.slip.Loops.times;
import static attention.slip.Loops.turned;

import attention.derive.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/** A mistake made on purpose. */
record Planted(Step step, String id, Function<Paper, double[][]> arithmetic) {
  /** What is written down; empty where the shapes forbid it, or there is no such number. */
  Optional<double[][]> on(Paper paper) {
    double[][] right = paper.used.get(step);
    try {
      double[][] wrong = arithmetic.apply(paper);
      boolean fits = wrong.length == right.length && wrong[0].length == right[0].length;
      boolean finite =
          Arrays.stream(wrong).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
      return fits && finite ? Optional.of(wrong) : Optional.empty();
    } catch (Loops.DoesNotFit nobodyCanWriteThat) {
      return Optional.empty();
    }
  }

  static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    for (Step step : List.of(Step.QUERIES, Step.KEYS, Step.VALUES)) {
      all.addAll(projections(step));
    }
    all.addAll(scores());
    all.addAll(scaled());
    all.addAll(weights());
    all.addAll(context());
    return all;
  }

  private static Planted of(Step step, String id, Function<Paper, double[][]> arithmetic) {
    return new Planted(step, id, arithmetic);
  }

  private static List<Planted> projections(Step step) {
    Function<Paper, double[][]> w = p -> p.w(step);
    Function<Paper, double[][]> right = p -> times(p.e(), turned(w.apply(p)));
    List<Planted> all = new ArrayList<>();
    for (Step other : List.of(Step.QUERIES, Step.KEYS, Step.VALUES)) {
      all.add(
          of(
              step,
              step.label() + "-with-weights-of-" + other.label(),
              p -> times(p.e(), turned(p.w(other)))));
    }
    all.addAll(
        List.of(
            of(step, "transpose-forgotten-in-projection", p -> times(p.e(), w.apply(p))),
            of(step, "tokens-in-columns-in-projection", p -> turned(right.apply(p))),
            of(step, "tokens-mixed-in-projection", p -> times(w.apply(p), p.e())),
            of(step, "tokens-mixed-by-columns", p -> times(turned(w.apply(p)), p.e())),
            of(step, "elementwise-product-in-projection", p -> cellByCell(p.e(), w.apply(p))),
            of(step, "features-returned", Paper::e),
            of(step, "projection-weights-returned", w),
            of(step, "projection-weights-returned", p -> turned(w.apply(p))),
            of(
                step,
                "first-token-only-in-projection",
                p -> each(right.apply(p), (i, j) -> right.apply(p)[0][j])),
            of(
                step,
                "first-weight-row-only",
                p -> each(right.apply(p), (i, j) -> right.apply(p)[i][0])),
            of(
                step,
                "last-feature-forgotten-in-projection",
                p -> partly(p.e(), turned(w.apply(p)), 0, p.dModel() - 1)),
            of(
                step,
                "first-feature-forgotten-in-projection",
                p -> partly(p.e(), turned(w.apply(p)), 1, p.dModel())),
            of(
                step,
                "last-product-only-in-projection",
                p -> partly(p.e(), turned(w.apply(p)), p.dModel() - 1, p.dModel())),
            of(step, "mean-instead-of-sum", p -> Loops.each(right.apply(p), x -> x / p.dModel())),
            of(
                step,
                "product-of-transposes-in-projection",
                p -> times(turned(w.apply(p)), turned(p.e()))),
            of(step, "features-transposed", p -> times(turned(p.e()), w.apply(p))),
            of(step, "tokens-mixed-and-transposed", p -> times(turned(p.e()), turned(w.apply(p)))),
            of(
                step,
                "divided-by-root-of-outputs",
                p -> Loops.each(right.apply(p), x -> x / Math.sqrt(w.apply(p).length))),
            of(
                step,
                "divided-by-root-of-inputs",
                p -> Loops.each(right.apply(p), x -> x / Math.sqrt(p.dModel()))),
            of(step, "bias-of-ones", p -> Loops.each(right.apply(p), x -> x + 1)),
            of(
                step,
                "negative-numbers-cut-off",
                p -> Loops.each(right.apply(p), x -> Math.max(x, 0))),
            of(step, "embeddings-summed", p -> each(right.apply(p), (i, j) -> sum(p.e()[i]))),
            of(step, "weights-summed", p -> each(right.apply(p), (i, j) -> sum(w.apply(p)[j])))));
    return all.stream()
        .filter(planted -> !planted.id.equals(step.label() + "-with-weights-of-" + step.label()))
        .toList();
  }

  private static List<Planted> scores() {
    Step step = Step.SCORES;
    return List.of(
        of(step, "keys-times-queries", p -> times(p.k(), turned(p.q()))),
        of(step, "transpose-forgotten-in-scores", p -> times(p.q(), p.k())),
        of(step, "features-against-features", p -> times(turned(p.q()), p.k())),
        of(step, "queries-against-queries", p -> times(p.q(), turned(p.q()))),
        of(step, "keys-against-keys", p -> times(p.k(), turned(p.k()))),
        of(step, "values-against-values", p -> times(p.v(), turned(p.v()))),
        of(step, "embeddings-compared", p -> times(p.e(), turned(p.e()))),
        of(step, "queries-against-values", p -> times(p.q(), turned(p.v()))),
        of(step, "keys-against-values", p -> times(p.k(), turned(p.v()))),
        of(step, "scaled-already", p -> Loops.each(qk(p), x -> x / p.root())),
        of(step, "elementwise-product-in-scores", p -> cellByCell(p.q(), p.k())),
        of(
            step,
            "last-feature-forgotten-in-scores",
            p -> partly(p.q(), turned(p.k()), 0, p.dK() - 1)),
        of(step, "first-feature-forgotten-in-scores", p -> partly(p.q(), turned(p.k()), 1, p.dK())),
        of(
            step,
            "last-product-only-in-scores",
            p -> partly(p.q(), turned(p.k()), p.dK() - 1, p.dK())),
        of(step, "queries-copied", Paper::q),
        of(step, "keys-copied", Paper::k),
        of(step, "embeddings-as-queries", p -> times(p.e(), turned(p.k()))),
        of(step, "embeddings-as-keys", p -> times(p.q(), turned(p.e()))),
        of(step, "product-of-transposes-in-scores", p -> times(turned(p.q()), turned(p.k()))),
        of(step, "first-query-only", p -> each(qk(p), (i, j) -> qk(p)[0][j])),
        of(step, "first-key-only", p -> each(qk(p), (i, j) -> qk(p)[i][0])),
        of(
            step,
            "query-not-compared-with-itself",
            p -> each(qk(p), (i, j) -> i.equals(j) ? 0 : qk(p)[i][j])),
        of(step, "later-keys-left-out", p -> each(qk(p), (i, j) -> j > i ? 0 : qk(p)[i][j])),
        of(step, "divided-by-width", p -> Loops.each(qk(p), x -> x / p.dK())),
        of(
            step,
            "cosine-of-the-angle",
            p -> each(qk(p), (i, j) -> qk(p)[i][j] / length(p.q()[i]) / length(p.k()[j]))));
  }

  private static List<Planted> scaled() {
    return List.of(
        over("no-scaling", p -> 1),
        over("divided-by-width", p -> p.dK()),
        over("scores-over-root-of-d-model", p -> Math.sqrt(p.dModel())),
        over("root-of-number-of-keys", p -> Math.sqrt(p.n())),
        over("root-of-value-width", p -> Math.sqrt(p.dV())),
        over("multiplied-by-root", p -> 1 / p.root()),
        over("multiplied-by-width", p -> 1.0 / p.dK()),
        over("square-instead-of-root", p -> p.dK() * p.dK()),
        over("root-rounded", p -> Math.round(p.root())),
        over("root-cut-to-integer", p -> (int) p.root()),
        over("fourth-root", p -> Math.pow(p.dK(), 0.25)),
        over("half-of-width", p -> p.dK() / 2.0),
        over("fixed-root-of-three", p -> Math.sqrt(3)),
        over("fixed-eight", p -> 8),
        over("root-of-all-numbers", p -> Math.sqrt(p.n() * p.dK())),
        over("divided-by-two", p -> 2),
        of(Step.SCALED, "root-of-the-score", p -> Loops.each(p.s(), x -> Math.sqrt(x / p.dK()))),
        of(Step.SCALED, "roots-of-the-scores", p -> Loops.each(p.s(), Math::sqrt)),
        of(
            Step.SCALED,
            "scores-turned-on-their-side",
            p -> Loops.each(turned(p.s()), x -> x / p.root())),
        of(
            Step.SCALED,
            "softmax-applied-already-in-scores",
            p -> softmax(Loops.each(p.s(), x -> x / p.root()))));
  }

  private static Planted over(String id, Function<Paper, ? extends Number> divisor) {
    return of(Step.SCALED, id, p -> Loops.each(p.s(), x -> x / divisor.apply(p).doubleValue()));
  }

  private static List<Planted> weights() {
    return List.of(
        weights("softmax-over-queries", c -> turned(softmax(turned(c)))),
        weights(
            "softmax-over-everything",
            c -> {
              double total = Arrays.stream(powers(c)).mapToDouble(Loops::sum).sum();
              return Loops.each(powers(c), x -> x / total);
            }),
        weights("powers-only", Planted::powers),
        weights(
            "no-normalisation", c -> each(c, (i, j) -> Math.exp(c[i][j] - c[i][largest(c[i])]))),
        weights("share-of-scores", Loops::shares),
        weights("scaled-copied", c -> c),
        of(Step.WEIGHTS, "no-scaling", p -> softmax(p.s())),
        weights("powers-of-two", c -> shares(Loops.each(c, x -> Math.pow(2, x)))),
        weights("powers-of-ten", c -> shares(Loops.each(c, x -> Math.pow(10, x)))),
        weights("minus-sign", c -> softmax(Loops.each(c, x -> -x))),
        weights("softmax-twice", c -> softmax(softmax(c))),
        of(Step.WEIGHTS, "scaled-again", p -> softmax(Loops.each(p.scaled(), x -> x / p.root()))),
        weights("weights-turned-on-their-side", c -> turned(softmax(c))),
        weights("uniform-weights", c -> Loops.each(c, x -> 1.0 / c.length)),
        weights("only-the-largest", c -> each(c, (i, j) -> j == largest(c[i]) ? 1 : 0)),
        weights("largest-marked", c -> each(c, (i, j) -> c[i][j] == c[i][largest(c[i])] ? 1 : 0)),
        weights("sigmoid", c -> Loops.each(c, x -> 1 / (1 + Math.exp(-x)))),
        weights("percent-without-sign", c -> Loops.each(softmax(c), x -> 100 * x)),
        weights(
            "powers-over-column-sums",
            c -> {
              double[][] powers = each(c, (i, j) -> Math.exp(c[i][j] - c[i][largest(c[i])]));
              return turned(shares(turned(powers)));
            }),
        weights(
            "row-sums-laid-across",
            c -> {
              double[][] powers = each(c, (i, j) -> Math.exp(c[i][j] - c[i][largest(c[i])]));
              return each(powers, (i, j) -> powers[i][j] / sum(powers[j]));
            }),
        weights(
            "divided-by-count",
            c -> each(c, (i, j) -> Math.exp(c[i][j] - c[i][largest(c[i])]) / c.length)),
        weights("share-of-sizes", c -> shares(Loops.each(c, Math::abs))),
        weights("negative-scores-dropped", c -> shares(Loops.each(c, x -> Math.max(x, 0)))),
        weights("share-of-squares", c -> shares(Loops.each(c, x -> x * x))),
        weights("score-to-the-power-e", c -> shares(Loops.each(c, x -> Math.pow(x, Math.E)))),
        weights("logarithm-of-softmax", c -> Loops.each(softmax(c), Math::log)),
        weights(
            "own-power-left-out",
            c -> each(c, (i, j) -> powers(c)[i][j] / (sum(powers(c)[i]) - powers(c)[i][j]))),
        weights(
            "last-power-not-summed",
            c ->
                each(
                    c,
                    (i, j) -> powers(c)[i][j] / (sum(powers(c)[i]) - powers(c)[i][c.length - 1]))));
  }

  private static Planted weights(String id, Function<double[][], double[][]> ofScaled) {
    return of(Step.WEIGHTS, id, p -> ofScaled.apply(p.scaled()));
  }

  private static List<Planted> context() {
    Step step = Step.CONTEXT;
    return List.of(
        of(step, "context-from-embeddings", p -> times(p.a(), p.e())),
        of(step, "context-from-keys", p -> times(p.a(), p.k())),
        of(step, "context-from-queries", p -> times(p.a(), p.q())),
        of(step, "weighting-left-out", p -> times(p.s(), p.v())),
        of(step, "weighting-left-out", p -> times(p.scaled(), p.v())),
        of(step, "weights-transposed", p -> times(turned(p.a()), p.v())),
        of(step, "values-transposed", p -> times(p.a(), turned(p.v()))),
        of(step, "context-transposed", p -> turned(times(p.a(), p.v()))),
        of(step, "values-times-weights", p -> times(p.v(), p.a())),
        of(step, "cell-by-cell", p -> cellByCell(p.a(), p.v())),
        of(step, "plain-mean", p -> each(p.v(), (i, j) -> sum(turned(p.v())[j]) / p.n())),
        of(step, "plain-sum", p -> each(p.v(), (i, j) -> sum(turned(p.v())[j]))),
        of(step, "best-key-only", p -> each(p.v(), (i, j) -> p.v()[largest(p.a()[i])][j])),
        of(step, "divided-by-the-count", p -> Loops.each(times(p.a(), p.v()), x -> x / p.n())),
        of(step, "values-unmixed", Paper::v),
        of(step, "weights-returned", Paper::a),
        of(step, "first-query-for-all", p -> each(p.v(), (i, j) -> times(p.a(), p.v())[0][j])),
        of(step, "columns-normalised", p -> times(turned(shares(turned(p.a()))), p.v())),
        of(step, "softmax-again", p -> times(softmax(p.a()), p.v())),
        of(step, "last-value-forgotten", p -> partly(p.a(), p.v(), 0, p.n() - 1)),
        of(step, "first-value-forgotten", p -> partly(p.a(), p.v(), 1, p.n())),
        of(step, "last-product-only", p -> partly(p.a(), p.v(), p.n() - 1, p.n())),
        of(step, "own-product-only", p -> each(p.v(), (i, j) -> p.a()[i][i] * p.v()[i][j])),
        of(step, "projected-twice", p -> times(times(p.a(), p.v()), turned(p.w(Step.VALUES)))),
        of(
            step,
            "embeddings-added",
            p -> {
              double[][] context = times(p.a(), p.v());
              cellByCell(context, p.e()); // only where they fit
              return each(context, (i, j) -> context[i][j] + p.e()[i][j]);
            }));
  }

  private static double[][] qk(Paper p) {
    return times(p.q(), turned(p.k()));
  }

  private static double[][] powers(double[][] matrix) {
    return Loops.each(matrix, Math::exp);
  }

  private static double length(double... vector) {
    return Math.sqrt(sum(Arrays.stream(vector).map(x -> x * x).toArray()));
  }

  /** A matrix of the same shape. */
  private static double[][] each(double[][] like, ToDoubleBiFunction<Integer, Integer> entry) {
    return fill(like.length, like[0].length, entry);
  }
}
