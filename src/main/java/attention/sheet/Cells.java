package attention.sheet;

import attention.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The cells behind the name of a row, as many as there must be. */
final class Cells {
  private final Source source;
  private final Section section;
  private final int width;

  Cells(Source source, Section section, int width) {
    this.source = source;
    this.section = section;
    this.width = width;
  }

  /**
   * Reads each cell of a row.
   *
   * @throws Problem if there are too few or too many, or one cannot be read
   */
  <T> List<T> read(Row row, Function<String, T> reader) {
    List<String> cells = row.values(width);
    if (cells.size() < width && cells.stream().allMatch(Blank::is)) {
      cells = Collections.nCopies(width, ""); // an editor may cut blanks off
    }
    if (cells.size() != width) {
      throw wrongCount(row, cells);
    }
    List<T> read = new ArrayList<>();
    for (String cell : cells) {
      read.add(read(row, read.size(), cell, reader));
    }
    return read;
  }

  private <T> T read(Row row, int column, String cell, Function<String, T> reader) {
    try {
      return reader.apply(cell);
    } catch (IllegalArgumentException unreadable) {
      throw new Problem(
          source
              .problem(
                  row.line(),
                  "%s, column %d %s.".formatted(where(row), column + 1, unreadable.getMessage()))
              .getMessage(),
          unreadable);
    }
  }

  private Problem wrongCount(Row row, List<String> cells) {
    boolean tooMany = cells.size() > width;
    String advice = "Was a cell, or what separates it, deleted?";
    if (tooMany) {
      advice =
          splitAtCommas(cells)
              ? "If 0,47 is one number there, a comma splits it: save the file with semicolons, or write 0.47."
              : "Delete what is beyond column %d.".formatted(width);
    }
    return source.problem(
        row.line(),
        "%s has %s; expected %d. %s".formatted(where(row), count(cells.size()), width, advice));
  }

  private boolean splitAtCommas(List<String> cells) {
    return source.commas() && cells.stream().allMatch(cell -> cell.matches("[+-−]?\\d*%?"));
  }

  private static String count(int cells) {
    return cells == 1 ? "1 cell" : cells + " cells";
  }

  private String where(Row row) {
    return "%s, row \"%s\"".formatted(section.name(), row.name());
  }
}
