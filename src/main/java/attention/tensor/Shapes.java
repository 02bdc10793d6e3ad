package attention.tensor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Binds the symbols of a step's documentation, such as {@code n_q} and {@code d_k}, to the sizes of
 * the arrays it was given, so that a documented shape is also a checked one.
 *
 * <pre>{@code
 * Shapes shapes = Shapes.of("queries", queries, "n_q", "d_k").and("keys", keys, "n_k", "d_k");
 * double scale = Math.sqrt(shapes.size("d_k"));
 * }</pre>
 *
 * A symbol means one size: the first argument that has it fixes it, and a later argument that
 * disagrees is refused by name. Data may carry more dimensions in front, {@code batch}, or {@code
 * batch} and {@code heads}; then all data of the step must. Parameters never do. Every array must
 * hold doubles, unless the step says otherwise.
 */
public final class Shapes {
  private static final List<String> IN_FRONT = List.of("batch", "heads");
  private static final Set<DataType> DOUBLES = Set.of(DataType.DOUBLE);
  private static final Set<DataType> FLOATS_OR_DOUBLES = Set.of(DataType.FLOAT, DataType.DOUBLE);

  /** A size, and who fixed it: {@code queries [3, 4]}. */
  private record Bound(long size, String owner) {}

  private final Map<String, Bound> bounds;
  private final String firstData; // "queries [3, 4]": whose rank decides what stands in front
  private final List<String> inFront;
  private final Set<DataType> precisions;

  private Shapes(
      Map<String, Bound> bounds, String firstData, List<String> inFront, Set<DataType> precisions) {
    this.bounds = bounds;
    this.firstData = firstData;
    this.inFront = inFront;
    this.precisions = precisions;
  }

  /**
   * Starts with a step's first data argument.
   *
   * @param argument the argument's name, for messages
   * @param array {@code [symbols…]}, {@code [batch, symbols…]} or {@code [batch, heads, symbols…]}
   * @param symbols one name a dimension
   * @throws ShapeException if the rank differs, or a dimension has size 0
   * @throws PrecisionException if the array does not hold doubles
   */
  public static Shapes of(String argument, INDArray array, String... symbols) {
    return starting(DOUBLES, argument, array, symbols);
  }

  /** The same for a step that takes floats too; otherwise as {@link #of}. */
  public static Shapes ofFloatsOrDoubles(String argument, INDArray array, String... symbols) {
    return starting(FLOATS_OR_DOUBLES, argument, array, symbols);
  }

  private static Shapes starting(
      Set<DataType> precisions, String argument, INDArray array, String... symbols) {
    requireArray(precisions, argument, array, symbols);
    int more = array.rank() - symbols.length;
    List<String> inFront =
        more >= 0 && more <= IN_FRONT.size() ? IN_FRONT.subList(0, more) : List.of();
    Shapes none = new Shapes(Map.of(), argument + " " + text(array), inFront, precisions);
    return none.bind("", argument, array, none.inFront(symbols));
  }

  /** Adds a data argument, batched exactly as the first one was; otherwise as {@link #of}. */
  public Shapes and(String argument, INDArray array, String... symbols) {
    requireArray(precisions, argument, array, symbols);
    boolean looksBatched = array.rank() > symbols.length;
    String reasonForRank =
        inFront.isEmpty() && !looksBatched ? "" : ", because %s is %s".formatted(firstData, kind());
    return bind(reasonForRank, argument, array, inFront(symbols));
  }

  /** Adds a parameter: the same for every member of a batch; otherwise as {@link #of}. */
  public Shapes parameter(String argument, INDArray array, String... symbols) {
    requireArray(precisions, argument, array, symbols);
    return bind("", argument, array, symbols);
  }

  /**
   * Starts with a parameter, where a class checks its parameters on construction. Only parameters
   * may follow.
   *
   * @see #parameter(String, INDArray, String...)
   */
  public static Shapes ofParameter(String argument, INDArray array, String... symbols) {
    return new Shapes(Map.of(), "", List.of(), DOUBLES).parameter(argument, array, symbols);
  }

  /**
   * The size a symbol was bound to.
   *
   * @throws IllegalArgumentException if no argument has that symbol
   */
  public long size(String symbol) {
    Bound bound = bounds.get(symbol);
    if (bound == null) {
      throw new IllegalArgumentException(
          "no argument has a dimension named %s; bound are %s".formatted(symbol, bounds.keySet()));
    }
    return bound.size();
  }

  private Shapes bind(String reasonForRank, String argument, INDArray array, String... symbols) {
    if (array.rank() != symbols.length) {
      throw new ShapeException(needs(argument, array, symbols) + reasonForRank);
    }
    Map<String, Bound> next = new LinkedHashMap<>(bounds);
    for (int dimension = 0; dimension < symbols.length; dimension++) {
      Bound found = new Bound(array.size(dimension), argument + " " + text(array));
      if (found.size() == 0) {
        throw new ShapeException(
            needs(argument, array, symbols)
                + ", and "
                + symbols[dimension]
                + " must be at least 1");
      }
      Bound earlier = next.putIfAbsent(symbols[dimension], found);
      if (earlier != null && earlier.size() != found.size()) {
        throw new ShapeException(
            "%s, and %s already set %s = %d"
                .formatted(
                    needs(argument, array, symbols),
                    earlier.owner(),
                    symbols[dimension],
                    earlier.size()));
      }
    }
    return new Shapes(next, firstData, inFront, precisions);
  }

  private String[] inFront(String... symbols) {
    return Stream.concat(inFront.stream(), Stream.of(symbols)).toArray(String[]::new);
  }

  private String kind() {
    return switch (inFront.size()) {
      case 0 -> "no batch";
      case 1 -> "a batch";
      default -> "a batch of heads";
    };
  }

  private static void requireArray(
      Set<DataType> precisions, String argument, INDArray array, String... symbols) {
    if (array == null) {
      throw new ShapeException(
          "%s is null; this step needs %s".formatted(argument, bracketed(symbols)));
    }
    if (!precisions.contains(array.dataType())) {
      throw new PrecisionException(argument, array.dataType());
    }
  }

  private static String needs(String argument, INDArray array, String... symbols) {
    return "%s has shape %s; this step needs %s"
        .formatted(argument, text(array), bracketed(symbols));
  }

  private static String bracketed(String... symbols) {
    return List.of(symbols).toString();
  }

  private static String text(INDArray array) {
    return Arrays.toString(array.shape());
  }
}
