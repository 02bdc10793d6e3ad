package attention.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

class TableViewTest {
  private static final TableView TOKENS =
      TableView.titled("tokens")
          .column("token", "the", "<unk>")
          .column("id", 0, 12)
          .column("score", 0.5, 2);

  @Test
  void textIsAlignedByKind() {
    assertThat(TOKENS.text())
        .isEqualTo(
            """
            tokens
            token  id   score
            the     0  0.5000
            <unk>  12  2.0000
            """);
  }

  @Test
  void htmlHasHeadersAndEscapesItsText() {
    assertThat(TOKENS.decimals(1).html().replaceAll(" style=\"[^\"]*\"", ""))
        .isEqualTo(
            """
            <table>
            <caption><div><b>tokens</b> <span></span></div></caption>
            <thead><tr><th scope="col">token</th><th scope="col">id</th><th scope="col">score</th></tr></thead>
            <tbody>
            <tr><td>the</td><td>0</td><td>0.5</td></tr>
            <tr><td>&lt;unk&gt;</td><td>12</td><td>2.0</td></tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void longTextWrapsAndNumbersDoNot() {
    assertThat(TableView.titled("").column("", "a long remark").html())
        .containsPattern("<td style=\"[^\"]*white-space:pre-wrap;max-width:32em\">a long remark");
    assertThat(TableView.titled("").column("", 1).html()).doesNotContain("pre-wrap");
  }

  @Test
  void aTableOfTablesawIsShownWithItsMissingEntriesBlank() {
    Table table =
        Table.create(
            "t",
            IntColumn.create("n", new Integer[] {1, null}),
            BooleanColumn.create("known", true, false));
    assertThat(TableView.of(table).text())
        .isEqualTo(
            """
            t
            n  known
            1  true
               false
            """);
  }

  @Test
  void aTableDoesNotChangeWhenItsSourceDoes() {
    Table table = Table.create("t", IntColumn.create("n", new int[] {1}));
    TableView view = TableView.of(table);
    table.addColumns(IntColumn.create("m", new int[] {2}));
    assertThat(view.table().columnCount()).isEqualTo(1);
  }

  @Test
  void longTablesAreShortenedUnlessAllIsAskedFor() {
    TableView view =
        TableView.titled("").column("n", DoubleStream.iterate(1, n -> n + 1).limit(21).toArray());
    assertThat(view.text().lines().map(String::strip))
        .hasSize(21)
        .containsSequence("14", "…", "17")
        .endsWith("21");
    assertThat(view.full().text().lines()).hasSize(22);
  }

  @Test
  void columnsOfAnotherLengthAreRefused() {
    assertThatThrownBy(() -> TOKENS.column("extra", List.of("one")))
        .hasMessage("column \"extra\" has 1 entries, and the table has 2 rows");
  }
}
