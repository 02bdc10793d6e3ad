package attention.paper;

import attention.check.Marker;
import attention.derive.Place;
import attention.example.Example;
import attention.example.ProblemName;
import attention.problem.Problem;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import java.util.HashMap;
import java.util.Map;

/**
 * A calculation on paper, typed in:
 *
 * <pre>{@code
 * Paper.of("small-integers")
 *     .write("queries", "2 0 2 \n 0 2 2 \n _ _ _")
 *     .check()
 * }</pre>
 *
 * <p>It does not change: {@link #write} returns another.
 */
public final class Paper {
  private final String problem;
  private final Example example;
  private final Map<Place, HandMatrix> written;

  private Paper(String problem, Example example, Map<Place, HandMatrix> written) {
    this.problem = problem;
    this.example = example;
    this.written = written;
  }

  /**
   * A blank paper for a problem.
   *
   * @param problem a worked example, {@code one-hot} or {@code small-integers}; a folder; or a
   *     drawn problem as a worksheet names it, {@code random tokens=3 dims=2 seed=7}. {@code
   *     heads=2}, {@code causal} and {@code length=2} may follow, or stand before the seed
   * @throws Problem if there is no such problem, or it cannot be read
   */
  public static Paper of(String problem) {
    return new Paper(problem, ProblemName.find(problem.strip()), Map.of());
  }

  /** A blank paper for a problem of one's own. */
  public static Paper of(Example example) {
    return new Paper("", example, Map.of());
  }

  /**
   * Writes a step's matrix on it; what was written for that step before is struck out.
   *
   * @param step its name or its letter: {@code queries}, {@code Q}; of several heads {@code head 1
   *     queries}, {@code queries1} or {@code Q1}
   * @param matrix a row a line, its cells apart by blanks, {@code |} or {@code ;}, and {@code _}
   *     for one that is blank; numbers as in {@link attention.number.HandNumber}
   * @throws Problem if there is no such step to fill in, a cell is no number, or there are too few
   *     rows or columns or too many; with the place
   */
  public Paper write(String step, String matrix) {
    Place filled = Place.toFillIn(step, example);
    Map<Place, HandMatrix> all = new HashMap<>(written);
    all.put(filled, new Writing(filled, example).read(matrix));
    return new Paper(problem, example, all);
  }

  /** Marks what is written; the last value of a notebook's cell shows as coloured tables. */
  public Checked check() {
    return new Checked(Marker.mark(new Sheet(problem, "", example, written)), written.keySet());
  }
}
