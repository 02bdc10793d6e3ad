package attention.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table as aligned plain text. */
final class TableText {
  private TableText() {}

  static String of(TableView table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.names());
    rows.addAll(table.rows());
    List<Boolean> left =
        IntStream.range(0, table.names().size()).mapToObj(c -> !table.isNumeric(c)).toList();
    String heading = table.title().isEmpty() ? "" : table.title() + "\n";
    return heading + String.join("\n", TextColumns.of(rows, left)) + "\n";
  }
}
