package attention.sheet;

import java.util.List;

/**
 * A matrix of a file.
 *
 * @param name {@code given wq}, {@code step scores}
 * @param line where it begins
 * @param rows its rows, without its heading
 */
record Section(String name, int line, List<Row> rows) {
  boolean isGiven() {
    return name.startsWith(Layout.GIVEN);
  }
}
