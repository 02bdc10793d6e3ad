package attention.worksheet;

import attention.derive.Step;
import attention.example.Example;
import attention.problem.Problem;
import attention.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the grids of a sheet go, so that all fit one page and the cells are as large as they can
 * be; all lengths in mm.
 *
 * @param rows the steps side by side in each row
 * @param across how many grids have room beside each other
 * @param slot the width for one grid
 * @param nameWidth the width for the names of a grid's rows
 * @param cellHeight the height of every cell
 */
record PageLayout(
    List<List<Step>> rows, int across, double slot, double nameWidth, double cellHeight) {
  private static final int LARGEST = 8;
  private static final double GAP = 6; // between two grids side by side
  private static final double HEAD = 13.5; // a grid's heading, column names, space below
  private static final double TITLE = 28;
  private static final double GIVENS = 13; // headings and space, without the numbers
  private static final double GIVEN_ROW = 4.8;
  private static final double SPARE = 4; // printers and browsers round lengths
  private static final double WIDEST = 14;
  private static final double HIGHEST = 12;
  private static final double LINE = 9; // as good as any higher for one line of numbers
  private static final double LETTER_WIDTH = 1.9; // of a token's name
  private static final List<Step> BY_FEATURE = List.of(Step.QUERIES, Step.KEYS, Step.VALUES);
  private static final List<Step> BY_KEY = List.of(Step.SCORES, Step.SCALED, Step.WEIGHTS);

  /**
   * The layout with the largest cells.
   *
   * @throws Problem if the problem is too large for a page
   */
  static PageLayout of(Example example, PaperSize paper) {
    requirePencilSize("tokens", example.embeddings().rows());
    requirePencilSize("features an embedding", example.embeddings().columns());
    requirePencilSize("features a query", example.wq().rows());
    requirePencilSize("features a value", example.wv().rows());
    return Stream.of(
            with(3, List.of(BY_FEATURE, BY_KEY, List.of(Step.CONTEXT)), example, paper),
            with(2, inPairs(), example, paper))
        .max(Comparator.comparingDouble(layout -> layout.comfort(example)))
        .orElseThrow();
  }

  /** How wide a cell of a step is. */
  double cellWidth(Step step, Example example) {
    return Math.min(WIDEST, (slot - nameWidth) / Sheet.columns(step, example));
  }

  private double comfort(Example example) {
    double narrowest = Math.min(cellWidth(Step.SCORES, example), cellWidth(Step.CONTEXT, example));
    return Math.min(narrowest / WIDEST, cellHeight / LINE);
  }

  private static PageLayout with(
      int across, List<List<Step>> rows, Example example, PaperSize paper) {
    int tokens = example.embeddings().rows();
    int longest = example.tokens().stream().mapToInt(String::length).max().orElseThrow();
    double height =
        paper.printHeight()
            - SPARE
            - TITLE
            - GIVENS
            - GIVEN_ROW * Math.max(tokens, weightRows(example))
            - HEAD * rows.size();
    return new PageLayout(
        rows,
        across,
        (paper.printWidth() - GAP * (across - 1)) / across,
        Math.min(16, 3 + LETTER_WIDTH * longest),
        Math.min(HIGHEST, height / (rows.size() * tokens)));
  }

  private static int weightRows(Example example) {
    return Math.max(example.wq().rows(), example.wv().rows());
  }

  private static List<List<Step>> inPairs() {
    List<List<Step>> pairs = new ArrayList<>();
    List<Step> steps = Step.worked();
    for (int first = 0; first < steps.size(); first += 2) {
      pairs.add(steps.subList(first, Math.min(first + 2, steps.size())));
    }
    return pairs;
  }

  private static void requirePencilSize(String what, int size) {
    if (size > LARGEST) {
      throw new Problem(
          "This problem has %d %s; a page to fill in with a pencil has room for %d. Write it as Markdown or CSV."
              .formatted(size, what, LARGEST));
    }
  }
}
