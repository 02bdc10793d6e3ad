package attention.block;

import java.util.List;

/**
 * How many numbers a model of GPT-2's kind learns, part by part. The output head is not among the
 * parts that count: it is the token embedding once more, turned on its side (tied). Radford et al.
 * 2019, section 2.3; the sizes of each part follow from its formula.
 *
 * @param parts in the order in which a token meets them
 */
public record ParameterCount(List<Part> parts) {
  /**
   * A kind of part.
   *
   * @param name such as {@code attention}
   * @param each parameters of one
   * @param times how many the model has
   */
  public record Part(String name, long each, long times) {
    /** Parameters of all of them. */
    public long total() {
      return Math.multiplyExact(each, times);
    }
  }

  /** Copies the list. */
  public ParameterCount {
    parts = List.copyOf(parts);
  }

  /**
   * Counts.
   *
   * @throws ArithmeticException if a count does not fit into a long
   */
  public static ParameterCount of(GptConfiguration model) {
    long d = model.dModel();
    long hidden = model.dHidden();
    long norm = 2 * d; // gain and bias
    return new ParameterCount(
        List.of(
            new Part("token embedding", Math.multiplyExact(model.vocabulary(), d), 1),
            new Part("position embedding", Math.multiplyExact(model.positions(), d), 1),
            // Queries, keys, values and output, however many heads share them.
            new Part("attention", Math.multiplyExact(4L, linear(d, d)), model.layers()),
            new Part(
                "feed-forward",
                Math.addExact(linear(d, hidden), linear(hidden, d)),
                model.layers()),
            new Part("norm in a block", norm, 2L * model.layers()),
            new Part("final norm", norm, 1),
            new Part("output head (tied)", 0, 1)));
  }

  /** A projection with bias. */
  private static long linear(long in, long out) {
    return Math.addExact(Math.multiplyExact(in, out), out);
  }

  /**
   * Parameters of all parts of a name.
   *
   * @throws IllegalArgumentException if there is no such part
   */
  public long total(String name) {
    return parts.stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no part \"%s\"; the parts are %s"
                        .formatted(name, parts.stream().map(Part::name).toList())))
        .total();
  }

  /** All parameters. */
  public long total() {
    return parts.stream().mapToLong(Part::total).reduce(0, Math::addExact);
  }
}
