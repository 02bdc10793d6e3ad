package attention.sheet;

import attention.exact.ExactMatrix;
import attention.example.Example;
import attention.example.Setting;
import attention.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The problem that a sheet gives. */
final class Givens {
  private final Source source;
  private final Map<GivenPlace, GivenMatrix> matrices = new LinkedHashMap<>();
  private final int heads;
  private final Example example;

  /**
   * Reads the givens.
   *
   * @param setting what is asked beside them; how many heads there are the givens say themselves
   * @throws Problem if one is missing or not a matrix, or they do not fit together
   */
  Givens(Source source, Outline outline, Setting setting) {
    this.source = source;
    this.heads = outline.heads();
    for (GivenPlace given : GivenPlace.ofHeads(heads)) {
      Section section = outline.section(given).orElseThrow(() -> missing(given));
      List<String> names = given.given() == Given.EMBEDDINGS ? List.of() : numbers(section);
      matrices.put(given, GivenMatrix.read(source, section, names));
    }
    requireFit();
    GivenMatrix embeddings = matrix(new GivenPlace(Given.EMBEDDINGS, 0));
    example =
        set(
            new Example(
                embeddings.rows().stream().map(Row::name).toList(),
                embeddings.matrix(),
                stacked(Given.WQ),
                stacked(Given.WK),
                stacked(Given.WV),
                Setting.plain(),
                Optional.ofNullable(matrix(new GivenPlace(Given.WO, 0))).map(GivenMatrix::matrix)),
            new Setting(heads, setting.causal(), setting.length()));
  }

  /** The problem itself. */
  Example example() {
    return example;
  }

  GivenMatrix matrix(GivenPlace given) {
    return matrices.get(given);
  }

  private Example set(Example plain, Setting asked) {
    try {
      return plain.set(asked);
    } catch (Problem doesNotFit) {
      throw new Problem(source.problem(doesNotFit.getMessage()).getMessage(), doesNotFit);
    }
  }

  /** A matrix of all heads, the rows of the first above those of the next. */
  private ExactMatrix stacked(Given given) {
    return ExactMatrix.of(
        GivenPlace.ofHeads(heads).stream()
            .filter(place -> place.given() == given)
            .map(place -> matrix(place).matrix())
            .flatMap(matrix -> IntStream.range(0, matrix.rows()).mapToObj(matrix::row))
            .toList());
  }

  /** From 1 to the largest that names a row, so that one in between is missed. */
  private static List<String> numbers(Section section) {
    int rows = section.rows().size();
    int largest =
        section.rows().stream()
            .map(Row::name)
            .filter(name -> name.matches("\\d{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(rows);
    return Given.numbered(Math.max(1, Math.min(largest, 2 * rows)));
  }

  private Problem missing(GivenPlace given) {
    return source.problem(
        "given %s is missing; copy it again from your worksheet. A sheet gives %s."
            .formatted(given.label(), list(GivenPlace.ofHeads(heads))));
  }

  private static String list(List<GivenPlace> all) {
    List<String> labels = all.stream().map(GivenPlace::label).toList();
    int last = labels.size() - 1;
    return String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
  }

  private void requireFit() {
    GivenPlace embeddings = new GivenPlace(Given.EMBEDDINGS, 0);
    int features = matrix(embeddings).matrix().columns();
    for (GivenPlace given : matrices.keySet()) {
      GivenMatrix weights = matrix(given);
      if (given.given() != Given.WO && weights.matrix().columns() != features) {
        throw source.problem(
            weights.rows().get(0).line(),
            "given %s has %d columns and given embeddings %d; a row of weights needs one weight for each feature of an embedding. Was a column deleted?"
                .formatted(given.label(), weights.matrix().columns(), features));
      }
    }
    for (int head = heads == 1 ? 0 : 1; head <= (heads == 1 ? 0 : heads); head++) {
      requireSameRows(new GivenPlace(Given.WQ, head), new GivenPlace(Given.WK, head));
      if (head > 1) {
        requireSameOfFirst(new GivenPlace(Given.WK, head));
        requireSameOfFirst(new GivenPlace(Given.WV, head));
      }
    }
    GivenMatrix output = matrix(new GivenPlace(Given.WO, 0));
    if (heads > 1 && output.matrix().columns() != stacked(Given.WV).rows()) {
      throw source.problem(
          output.rows().get(0).line(),
          "given wo has %d columns, and the heads have %d values a token together; a row of output weights needs one weight for each. Was a column deleted?"
              .formatted(output.matrix().columns(), stacked(Given.WV).rows()));
    }
  }

  private void requireSameRows(GivenPlace queries, GivenPlace keys) {
    GivenMatrix wq = matrix(queries);
    GivenMatrix wk = matrix(keys);
    if (wq.matrix().rows() != wk.matrix().rows()) {
      throw source.problem(
          wk.section().line(),
          "given %s has %d rows and given %s %d; queries and keys are compared, so both need d_k rows. Was a row deleted?"
              .formatted(keys.label(), wk.matrix().rows(), queries.label(), wq.matrix().rows()));
    }
  }

  private void requireSameOfFirst(GivenPlace weights) {
    GivenPlace first = new GivenPlace(weights.given(), 1);
    int rows = matrix(weights).matrix().rows();
    if (rows != matrix(first).matrix().rows()) {
      throw source.problem(
          matrix(weights).section().line(),
          "given %s has %d rows and given %s %d; every head has as many. Was a row deleted?"
              .formatted(weights.label(), rows, first.label(), matrix(first).matrix().rows()));
    }
  }
}
