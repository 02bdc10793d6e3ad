package attention.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Expectations are worked with a pencil. */
class ExactAttentionTest {
  private static final ExactMatrix IDENTITY = matrix(new int[][] {{1, 0}, {0, 1}});

  @Test
  void followsTheSmallIntegersOfTheWorkedExample() {
    ExactAttention attention =
        new ExactAttention(
            matrix(new int[][] {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}}),
            matrix(new int[][] {{1, 0, 1}, {0, 1, 0}, {1, 1, 1}}),
            matrix(new int[][] {{1, 1, 0}, {1, 1, 1}, {0, 1, 1}}),
            matrix(new int[][] {{1, 1, 1}, {1, 0, 1}, {1, 1, 0}}),
            (query, key) -> true);

    assertThat(rows(attention.scores())).containsExactly("4 8 8", "6 8 10", "7 12 13");
    assertThat(attention.scaled(1, 2)).isEqualTo("10/√3");
    assertThat(attention.weight(0, 1)).isEqualTo("e^(8/√3) / (e^(4/√3) + e^(8/√3) + e^(8/√3))");
    assertThat(attention.context(0, 0))
        .isEqualTo("(2·e^(4/√3) + 2·e^(8/√3) + 3·e^(8/√3)) / (e^(4/√3) + e^(8/√3) + e^(8/√3))");
  }

  @Test
  void usesTheKeysWidthAndNotTheValues() {
    // d_k = 2, d_v = 1, d_model = 2
    ExactAttention attention =
        new ExactAttention(
            IDENTITY, IDENTITY, IDENTITY, matrix(new int[][] {{3, -4}}), (query, key) -> true);

    assertThat(rows(attention.values())).containsExactly("3", "-4");
    assertThat(attention.scaled(0, 0)).isEqualTo("1/√2");
    assertThat(attention.scaled(0, 1)).isEqualTo("0");
    assertThat(attention.context(0, 0)).isEqualTo("(3·e^(1/√2) + (-4)·e^0) / (e^(1/√2) + e^0)");
  }

  @Test
  void aThirdStaysAThird() {
    ExactMatrix thirds = ExactMatrix.of(List.of(List.of(BigFraction.of(1, 3))));
    ExactMatrix three = matrix(new int[][] {{3}});

    assertThat(rows(thirds.timesTransposed(three))).containsExactly("1");
    assertThat(rows(thirds.timesTransposed(thirds))).containsExactly("1/9");
  }

  @Test
  void aMatrixIsARectangleWithSomethingInIt() {
    assertThatThrownBy(() -> ExactMatrix.of(List.of()))
        .hasMessage("a matrix needs at least one row and one column");
    assertThatThrownBy(
            () ->
                ExactMatrix.of(
                    List.of(List.of(BigFraction.ONE), List.of(BigFraction.ONE, BigFraction.ONE))))
        .hasMessage("a row has 2 entries, the first row has 1");
    assertThatThrownBy(() -> IDENTITY.timesTransposed(matrix(new int[][] {{1}})))
        .hasMessage("rows of 2 entries against rows of 1");
  }

  private static ExactMatrix matrix(int[][] rows) {
    return ExactMatrix.of(
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).mapToObj(BigFraction::of).toList())
            .toList());
  }

  private static List<String> rows(ExactMatrix matrix) {
    return java.util.stream.IntStream.range(0, matrix.rows())
        .mapToObj(row -> String.join(" ", matrix.row(row).stream().map(Fractions::text).toList()))
        .toList();
  }
}
