package attention.sheet;

import attention.problem.Problem;
import java.util.List;

/**
 * The rows of a file, however it is written.
 *
 * @param file its name, for messages
 * @param rows from top to bottom, empty ones left out
 * @param commas whether commas stand between the cells
 */
record Source(String file, List<Row> rows, boolean commas) {
  /** Something wrong at a line; the message begins a sentence. */
  Problem problem(int line, String message) {
    return new Problem("%s, line %d: %s".formatted(file, line, message));
  }

  /** Something wrong with the file as a whole. */
  Problem problem(String message) {
    return new Problem("%s: %s".formatted(file, message));
  }
}
