package attention.worksheet;

import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import attention.problem.Problem;
import attention.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    List<List<Place>> rows, int across, double slot, double nameWidth, double cellHeight) {
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
  private static final Set<Step> JUDGED = Set.of(Step.SCORES, Step.CONTEXT, Step.OUTPUT);

  /**
   * The layout with the largest cells.
   *
   * @param head whose page it is, from 1; the output is on the last one's
   * @throws Problem if the problem is too large for a page
   */
  static PageLayout of(Example example, int head, PaperSize paper) {
    Example alone = example.head(head);
    requirePencilSize("tokens", alone.embeddings().rows());
    requirePencilSize("features an embedding", alone.embeddings().columns());
    requirePencilSize("features a query", alone.wq().rows());
    requirePencilSize("features a value", alone.wv().rows());
    if (example.heads() > 1) {
      requirePencilSize("features an output", example.outputWeights().rows());
    }
    List<Place> places =
        Place.worked(example).stream()
            .filter(place -> isOnPage(place, head, example.heads()))
            .toList();
    return Stream.of(with(3, places, example, paper), with(2, places, example, paper))
        .max(Comparator.comparingDouble(layout -> layout.comfort(example)))
        .orElseThrow();
  }

  private static boolean isOnPage(Place place, int head, int heads) {
    return heads == 1 || place.head() == head || (place.head() == 0 && head == heads);
  }

  /** How wide a cell of a step is. */
  double cellWidth(Place place, Example example) {
    return Math.min(WIDEST, (slot - nameWidth) / Sheet.columns(place, example));
  }

  private double comfort(Example example) {
    double narrowest =
        rows.stream()
            .flatMap(List::stream)
            .filter(place -> JUDGED.contains(place.step()))
            .mapToDouble(place -> cellWidth(place, example))
            .min()
            .orElseThrow();
    return Math.min(narrowest / WIDEST, cellHeight / LINE);
  }

  private static PageLayout with(int across, List<Place> places, Example example, PaperSize paper) {
    List<List<Place>> rows = inRowsOf(across, places);
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
    Example head = example.head(1);
    int rows = Math.max(head.wq().rows(), head.wv().rows());
    return example.heads() == 1 ? rows : Math.max(rows, example.outputWeights().rows());
  }

  private static List<List<Place>> inRowsOf(int across, List<Place> places) {
    List<List<Place>> rows = new ArrayList<>();
    for (int first = 0; first < places.size(); first += across) {
      rows.add(places.subList(first, Math.min(first + across, places.size())));
    }
    return rows;
  }

  private static void requirePencilSize(String what, int size) {
    if (size > LARGEST) {
      throw new Problem(
          "This problem has %d %s; a page to fill in with a pencil has room for %d. Write it as Markdown or CSV."
              .formatted(size, what, LARGEST));
    }
  }
}
