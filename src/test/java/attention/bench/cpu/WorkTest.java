package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.ladder.Sizes;
import attention.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest {
  @Test
  void theFiveAreThoseOfTheCourse() {
    assertThat(Work.standard())
        .extracting(Work::title)
        .containsExactly(
            "A  [32, 128, 512], 8 heads, four projections",
            "B  [1, 4096, 512], 8 heads, four projections",
            "C  [1, 4096, 512], 8 heads, four projections, causal",
            "D  [1, 16384, 64], 1 head, no projections",
            "E  [1, 16384, 64], 1 head, no projections, causal");
  }

  @Test
  void someAreChosenByTheirLetters() {
    assertThat(Work.named(List.of("e", " A", "E")))
        .extracting(Work::name)
        .containsExactly("E", "A");
    assertThat(Work.named(List.of())).isEqualTo(Work.standard());
    assertThatThrownBy(() -> Work.named(List.of("F")))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "There is no work \"F\". They are A, B, C, D and E, as in --work A,D; sizes of your own are given with --size.");
  }

  @Test
  void sizesOfOnesOwnAreRead() {
    assertThat(Work.own("2X3x8", 4, true, false))
        .isEqualTo(new Work("own", new Sizes(2, 3, 8, 4, true, false)));
  }

  @ParameterizedTest(name = "{0} with {1} heads")
  @CsvSource({
    "2x3, 1, '--size 2x3 is not BATCHxTOKENSxDMODEL: three whole numbers, such as 32x128x512.'",
    "2x3x4x5, 1, '--size 2x3x4x5 is not BATCHxTOKENSxDMODEL: three whole numbers, such as 32x128x512.'",
    "0x3x8, 1, '--size 0x3x8 --heads 1: batch is 0; it must be at least 1.'",
    "2x-3x8, 1, '--size 2x-3x8 --heads 1: tokens is -3; it must be at least 1.'",
    "2x3x8, 0, '--size 2x3x8 --heads 0: heads is 0; it must be at least 1.'",
    "2x3x8, 3, '--size 2x3x8 --heads 3: d_model = 8 cannot be shared by 3 heads.'",
    "2x3xd, 1, '--size 2x3xd --heads 1: d_model is \"d\"; it must be a whole number from 1 to 2147483647.'",
    "2x9999999999x8, 1, '--size 2x9999999999x8 --heads 1: tokens is \"9999999999\"; it must be a whole number from 1 to 2147483647.'"
  })
  void sizesThatCannotBeAreRefusedInASentence(String size, int heads, String message) {
    assertThatThrownBy(() -> Work.own(size, heads, false, true))
        .isInstanceOf(Problem.class)
        .hasMessage(message);
  }

  @Test
  void anArrayBeyondAnIntIsRefusedHoweverMuchMemoryThereIs() {
    assertThatThrownBy(() -> Work.own("65536x65536x1", 1, false, false).requireRoom(1e18))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith(
            "own  [65536, 65536, 1], 1 head, no projections needs an array of 4,294,967,296 numbers;");
    assertThatThrownBy(() -> Work.own("1x1x50000", 1, false, true).requireRoom(1e18))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("an array of 2,500,000,000 numbers");
  }

  @Test
  void inputsThatDoNotFitAreEstimatedAndRefused() {
    Work work = Work.own("100x1000x1000", 1, false, false); // 8 arrays of 400 MB

    assertThatCode(() -> work.requireRoom(3.2e9)).doesNotThrowAnyException();
    assertThatThrownBy(() -> work.requireRoom(3.1e9))
        .isInstanceOf(Problem.class)
        .hasMessageContaining(
            "needs about 3.2 GB for its inputs and results alone, and 3.1 GB can be spared.");
  }
}
