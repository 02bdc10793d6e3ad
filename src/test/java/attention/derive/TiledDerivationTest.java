package attention.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.example.Example;
import attention.example.ExampleFolder;
import attention.example.Setting;
import attention.problem.Problem;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example in tiles, as a pencil would write it. */
class TiledDerivationTest {
  private static final Example EXAMPLE = ExampleFolder.worked("small-integers");

  @Test
  void catInTilesOfTwo() {
    // e^(-2/√3) = 0.31525 and its square 0.09932: l = 1 + 0.31525 + 0.09932 = 1.41447.
    assertThat(TiledDerivation.of(EXAMPLE, 2, 2))
        .isEqualTo(
            """
            query 2, its scores over √d_k: 6/√3, 8/√3, 10/√3
            keys 1 to 2
              m = max(6/√3, 8/√3) = 8/√3
              l = e^(-2/√3) + 1 ≈ 1.3152
              o = e^(-2/√3)·(2, 2, 1) + 1·(2, 0, 2) ≈ (2.6303, 0.6303, 2.3152)
            key 3
              m = 10/√3
              l = 1
              o = 1·(3, 2, 2) = (3, 2, 2)
            merged: keys 1 to 3
              m = max(8/√3, 10/√3) = 10/√3
              what was before is multiplied by e^(8/√3 − 10/√3) = e^(-2/√3) ≈ 0.3152
              the new tile is multiplied by e^(10/√3 − 10/√3) = 1
              l = 0.3152·1.3152 + 1·1 ≈ 1.4145
              o = 0.3152·(2.6303, 0.6303, 2.3152) + 1·(3, 2, 2) ≈ (3.8289, 2.1986, 2.7296)
            divided by l
              context = (3.8289, 2.1986, 2.7296) / 1.4145 ≈ (2.7070, 1.5544, 1.9298)
            """);
  }

  @Test
  void whereBothMaximaAreOneNothingIsRescaled() {
    assertThat(TiledDerivation.of(EXAMPLE, 1, 2))
        .contains("e^(8/√3 − 8/√3) = 1\n  the new tile is multiplied by e^(8/√3 − 8/√3) = 1\n");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 1", "1, 2", "3, 2", "1, 3", "3, 9"})
  void endsWithTheContextOfTheWorkedExample(int query, int tile) {
    double[] context = EXAMPLE.run().get("context").getRow(query - 1L).toDoubleVector();

    assertThat(TiledDerivation.of(EXAMPLE, query, tile))
        .endsWith(
            "≈ (%s, %s, %s)\n"
                .formatted(
                    Decimal.text(context[0]), Decimal.text(context[1]), Decimal.text(context[2])));
  }

  @Test
  void whatCannotBeDerivedIsRefused() {
    assertThatThrownBy(() -> TiledDerivation.of(EXAMPLE, 4, 2))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "Query 4 in tiles of 2 cannot be derived: the queries are 1 to 3, and a tile holds at"
                + " least 1 key.");
    assertThatThrownBy(() -> TiledDerivation.of(EXAMPLE, 1, 0))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("a tile holds at least 1 key");
    assertThatThrownBy(
            () -> TiledDerivation.of(EXAMPLE.set(new Setting(1, true, OptionalInt.empty())), 1, 2))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("one head that sees every key");
  }
}
