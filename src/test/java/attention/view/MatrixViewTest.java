package attention.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class MatrixViewTest {
  private static final MatrixView SCORES =
      MatrixView.of("scores", Nd4j.create(new double[][] {{4, 8, 8}, {6, 8, 10}, {7, 12, 13}}));

  @Test
  void integersAreWrittenAsIntegersAndAlignedToTheRight() {
    assertThat(SCORES.rows("the", "cat", "sat").columns("the", "cat", "sat").text())
        .isEqualTo(
            """
            scores  3×3
                 the  cat  sat
            the    4    8    8
            cat    6    8   10
            sat    7   12   13
            """);
  }

  @Test
  void rowsAndColumnsAreNumberedUnlessNamed() {
    assertThat(SCORES.text())
        .isEqualTo(
            """
            scores  3×3
               1   2   3
            1  4   8   8
            2  6   8  10
            3  7  12  13
            """);
  }

  @Test
  void oneFractionGivesEveryEntryFourDecimals() {
    MatrixView view = MatrixView.of("w", Nd4j.create(new double[][] {{1, -0.25}, {1e-9, -1e-9}}));
    assertThat(view.text())
        .isEqualTo(
            """
            w  2×2
                    1        2
            1  1.0000  -0.2500
            2  0.0000   0.0000
            """);
  }

  @Test
  void decimalsCanBeChosen() {
    MatrixView view = MatrixView.of("w", Nd4j.create(new double[][] {{0.5, 0.125}})).decimals(2);
    assertThat(view.cell(0, 1)).isEqualTo("0.13");
    assertThatThrownBy(() -> view.decimals(18))
        .hasMessage("18 decimals cannot be shown; choose 0 to 17");
  }

  @Test
  void notANumberAndInfinityAreNamedAndLeaveIntegersAlone() {
    double inf = Double.POSITIVE_INFINITY;
    MatrixView view = MatrixView.of("", Nd4j.create(new double[][] {{3, Double.NaN, inf, -inf}}));
    assertThat(view.text())
        .isEqualTo(
            """
               1    2  3   4
            1  3  NaN  ∞  -∞
            """);
  }

  @Test
  void aVectorIsOneRow() {
    assertThat(MatrixView.of("e", Nd4j.createFromArray(1.0, 0.0, 1.0)).text())
        .isEqualTo(
            """
            e  1×3
               1  2  3
            1  1  0  1
            """);
  }

  @Test
  void aBatchIsRefusedWithTheWayToShowOneMember() {
    assertThatThrownBy(() -> MatrixView.of("weights", Nd4j.zeros(2, 3, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "weights has shape [2, 3, 3], a batch of 2;"
                + " show one of its members at a time, such as weights.slice(0)");
  }

  @Test
  void aViewOfAnArrayShowsItsOwnEntries() {
    assertThat(MatrixView.of("t", Nd4j.create(new double[][] {{1, 2}, {3, 4}}).transpose()).text())
        .isEqualTo(
            """
            t  2×2
               1  2
            1  1  3
            2  2  4
            """);
    assertThat(
            MatrixView.of("c", Nd4j.create(new double[][] {{1, 2}, {3, 4}}).getColumn(1))
                .cell(0, 1))
        .isEqualTo("4");
  }

  @Test
  void namesMustBeAsManyAsRows() {
    assertThatThrownBy(() -> SCORES.rows("a", "b"))
        .hasMessage("scores has 3 rows, but 2 row names were given: [a, b]");
    assertThatThrownBy(() -> SCORES.columns("a", "b"))
        .hasMessage("scores has 3 columns, but 2 column names were given: [a, b]");
  }

  @Test
  void raggedTextIsRefused() {
    assertThatThrownBy(() -> MatrixView.ofText("exact", List.of(List.of("1", "2"), List.of("3"))))
        .isInstanceOf(ShapeException.class)
        .hasMessage("row 2 of exact has 1 entries, and row 1 has 2; all rows need the same number");
    assertThatThrownBy(() -> MatrixView.ofText("exact", List.of()))
        .hasMessageStartingWith("exact has no entries to show");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(
            MatrixView.of("s", Nd4j.create(new double[][] {{1, 2}, {3, 4}}))
                .rows("猫", "e\u0301")
                .columns("猫咪", "\n")
                .text())
        .isEqualTo(
            """
            s  2×2
                猫咪  ␊
            猫     1  2
            e\u0301      3  4
            """);
  }

  @Test
  void longMatricesAreShortenedUnlessAllIsAskedFor() {
    MatrixView view =
        MatrixView.ofText(
            "", IntStream.rangeClosed(1, 13).mapToObj(i -> List.of("r" + i)).toList());
    assertThat(view.text().lines().map(String::strip))
        .containsExactly(
            "1", "1    r1", "2    r2", "3    r3", "4    r4", "5    r5", "6    r6", "7    r7",
            "8    r8", "…     …", "11  r11", "12  r12", "13  r13");
    assertThat(view.full().text().lines()).hasSize(14);
  }

  @Test
  void wideMatricesFitEightyColumns() {
    MatrixView view = MatrixView.of("w", Nd4j.rand(3, 12).muli(0.5));
    assertThat(view.text().lines()).allMatch(line -> line.length() <= 80);
    assertThat(view.text()).contains("…");
    assertThat(view.full().text()).doesNotContain("…");
  }

  @Test
  void markdownKeepsTokensFromBeingMarkup() {
    assertThat(
            MatrixView.of("a|b", Nd4j.create(new double[][] {{1, 2}}))
                .rows("<unk>")
                .columns("x|y", "*")
                .markdown())
        .isEqualTo(
            """
            | a\\|b | x\\|y | \\* |
            |:---|---:|---:|
            | **&lt;unk>** | 1 | 2 |
            """);
  }

  @Test
  void latexNamesSymbolsAndWords() {
    assertThat(MatrixView.ofText("W_Q", List.of(List.of("1", "8/√3"), List.of("-∞", "x%"))).latex())
        .isEqualTo(
            """
            W_{Q} = \\begin{bmatrix}
            1 & 8/\\sqrt{3} \\\\
            -\\infty & \\text{x\\%}
            \\end{bmatrix}""");
    assertThat(MatrixView.ofText("d_k & more", List.of(List.of("e^(2/√3)"))).latex())
        .isEqualTo(
            """
            \\text{d\\_k \\& more} = \\begin{bmatrix}
            e^{2/\\sqrt{3}}
            \\end{bmatrix}""");
  }

  @Test
  void htmlIsATableWithHeadersAndEscapedNames() {
    String html =
        MatrixView.of("Q <1>", Nd4j.create(new double[][] {{1, 2}}))
            .rows("<script>")
            .columns("\"a\"", "b&c")
            .html();
    assertThat(html.replaceAll(" style=\"[^\"]*\"", ""))
        .isEqualTo(
            """
            <table>
            <caption><div><b>Q &lt;1&gt;</b> <span>1×2</span></div></caption>
            <thead><tr><td></td><th scope="col">&quot;a&quot;</th><th scope="col">b&amp;c</th></tr></thead>
            <tbody>
            <tr><th scope="row">&lt;script&gt;</th><td>1</td><td>2</td></tr>
            </tbody>
            </table>
            """);
  }
}
