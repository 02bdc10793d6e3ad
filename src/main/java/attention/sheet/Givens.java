package attention.sheet;

import attention.example.Example;
import attention.problem.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The problem that a sheet gives. */
final class Givens {
  private final Source source;
  private final Map<Given, GivenMatrix> matrices = new EnumMap<>(Given.class);
  private final Example example;

  /**
   * Reads the givens.
   *
   * @throws Problem if one is missing or not a matrix, or they do not fit together
   */
  Givens(Source source, Outline outline) {
    this.source = source;
    for (Given given : Given.values()) {
      Section section = outline.section(given).orElseThrow(() -> missing(given));
      List<String> names = given == Given.EMBEDDINGS ? List.of() : numbers(section);
      matrices.put(given, GivenMatrix.read(source, section, names));
    }
    requireFit();
    example =
        new Example(
            matrices.get(Given.EMBEDDINGS).rows().stream().map(Row::name).toList(),
            matrices.get(Given.EMBEDDINGS).matrix(),
            matrices.get(Given.WQ).matrix(),
            matrices.get(Given.WK).matrix(),
            matrices.get(Given.WV).matrix());
  }

  /** The problem itself. */
  Example example() {
    return example;
  }

  GivenMatrix matrix(Given given) {
    return matrices.get(given);
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

  private Problem missing(Given given) {
    return source.problem(
        "given %s is missing; copy it again from your worksheet. A sheet gives embeddings, wq, wk and wv."
            .formatted(given.label()));
  }

  private void requireFit() {
    int features = matrices.get(Given.EMBEDDINGS).matrix().columns();
    for (Given given : List.of(Given.WQ, Given.WK, Given.WV)) {
      GivenMatrix weights = matrices.get(given);
      if (weights.matrix().columns() != features) {
        throw source.problem(
            weights.rows().get(0).line(),
            "given %s has %d columns and given embeddings %d; a row of weights needs one weight for each feature of an embedding. Was a column deleted?"
                .formatted(given.label(), weights.matrix().columns(), features));
      }
    }
    GivenMatrix wq = matrices.get(Given.WQ);
    GivenMatrix wk = matrices.get(Given.WK);
    if (wq.matrix().rows() != wk.matrix().rows()) {
      throw source.problem(
          wk.section().line(),
          "given wk has %d rows and given wq %d; queries and keys are compared, so both need d_k rows. Was a row deleted?"
              .formatted(wk.matrix().rows(), wq.matrix().rows()));
    }
  }
}
