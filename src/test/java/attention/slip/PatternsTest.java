package attention.slip;

import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Step;
import attention.example.ExampleFolder;
import org.junit.jupiter.api.Test;

/** What no known idea explains may still follow a pattern. */
class PatternsTest {
  private final Paper paper = new Paper(ExampleFolder.worked("small-integers"), 4, true);

  @Test
  void rowsInAnotherOrderAreNamedWithTheFirstOfThem() {
    double[][] right = paper.used.get(Step.CONTEXT);

    assertThat(paper.named(Step.CONTEXT, new double[][] {right[0], right[2], right[1]}))
        .contains(
            new Slip(
                "rows-in-another-order",
                "Your rows are in another order",
                "Your row 2 holds what belongs in row 3. Keep the rows in the order of the"
                    + " tokens."));
  }

  @Test
  void columnsInAnotherOrderAreNamedWithTheFirstOfThem() {
    double[][] right = paper.used.get(Step.CONTEXT);
    double[][] moved = Loops.fill(3, 3, (i, j) -> right[i][(j + 1) % 3]);

    assertThat(paper.named(Step.CONTEXT, moved))
        .contains(
            new Slip(
                "columns-in-another-order",
                "Your columns are in another order",
                "Your column 1 holds what belongs in column 2. Go from left to right as the"
                    + " formula counts."));
  }

  @Test
  void flippedSignsAreNamed() {
    assertThat(paper.named(Step.SCORES, Loops.each(paper.s(), x -> -x)).map(Slip::id))
        .contains("signs-flipped");
  }

  @Test
  void aDivisorWithoutANameIsSaidAsANumber() {
    assertThat(paper.named(Step.SCALED, Loops.each(paper.s(), x -> x / 2.5)))
        .contains(
            new Slip(
                "other-divisor",
                "Your divisor is not √d_k",
                "Every entry is your score divided by 2.5. Divide by √d_k = √3 ≈ 1.7321 instead."));
  }

  @Test
  void aFactorWithoutANameIsSaidAsANumber() {
    assertThat(paper.named(Step.SCORES, Loops.each(paper.s(), x -> x * 3)).map(Slip::explanation))
        .contains(
            "Every entry is 3 times the right one. Do only what the formula says: nothing else is"
                + " multiplied or divided.");
    assertThat(paper.named(Step.SCORES, Loops.each(paper.s(), x -> x / 4)).map(Slip::explanation))
        .contains(
            "Every entry is the right one divided by 4. Do only what the formula says: nothing"
                + " else is multiplied or divided.");
  }

  @Test
  void decimalsThatWereCutOffAreNoFactor() {
    double[][] cut = Loops.each(paper.s(), x -> Math.floor(x / Math.sqrt(3) * 1e4) / 1e4);

    assertThat(paper.named(Step.SCALED, cut)).isEmpty();
  }

  @Test
  void aFactorThatOneCellDeniesIsNone() {
    double[][] nearly = Loops.each(paper.s(), x -> x * 3);
    nearly[2][1] += 0.01;

    assertThat(paper.named(Step.SCORES, nearly)).isEmpty();
  }
}
