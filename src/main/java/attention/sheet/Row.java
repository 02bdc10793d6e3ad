package attention.sheet;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line where it begins in the file, from 1
 * @param cells without the blanks around them
 * @param heading whether the format says that it begins a section, as a # does in Markdown
 */
record Row(int line, List<String> cells, boolean heading) {
  Row {
    cells = cells.stream().map(Layout::plain).toList();
  }

  /** A cell, from 0; empty if the row is shorter. */
  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** Its first cell. */
  String name() {
    return cell(0);
  }

  /** What stands behind its name, without the empty cells that a spreadsheet pads it with. */
  List<String> values(int width) {
    int end = cells.size();
    while (end > width + 1 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return end == 0 ? List.of() : cells.subList(1, end);
  }

  boolean isEmpty() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
