package attention.slip;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Step;
import attention.mistake.Mistake;
import attention.mistake.head.SelfAttentionMistakes;
import attention.mistake.mask.MaskMistakes;
import attention.mistake.mix.WeightedSumMistakes;
import attention.mistake.multihead.MultiHeadMistakes;
import attention.mistake.project.ProjectionMistakes;
import attention.mistake.score.ScoresMistakes;
import attention.mistake.weight.SoftmaxMistakes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bank's names are used as the bank means them, and each text is fit to be read. */
class SlipTextsTest {
  private static final List<Slip> SLIPS =
      Stream.concat(Step.worked().stream(), Stream.of(Step.OUTPUT))
          .flatMap(
              step ->
                  Stream.of(Slips.of(step), MaskSlips.of(step), ScalingSlips.OF_HEADS)
                      .flatMap(List::stream))
          .flatMap(List::stream)
          .map(KnownSlip::slip)
          .distinct()
          .toList();

  @Test
  void anIdOfTheBankHasTheBanksTitle() {
    Map<String, String> bank =
        Stream.of(
                ProjectionMistakes.all(),
                ScoresMistakes.all(),
                SoftmaxMistakes.all(),
                WeightedSumMistakes.all(),
                SelfAttentionMistakes.all(),
                MaskMistakes.all(),
                MultiHeadMistakes.all())
            .flatMap(List::stream)
            .map(wrong -> wrong.getAnnotation(Mistake.class))
            .collect(toMap(Mistake::id, Mistake::title, (one, other) -> one));

    List<Slip> banked = SLIPS.stream().filter(slip -> bank.containsKey(slip.id())).toList();

    assertThat(banked)
        .hasSizeGreaterThan(60)
        .allSatisfy(slip -> assertThat(slip.title()).isEqualTo(bank.get(slip.id())));
  }

  @Test
  void anIdHasOneTitle() {
    assertThat(SLIPS.stream().collect(groupingBy(Slip::id, mapping(Slip::title, toSet()))))
        .allSatisfy((id, titles) -> assertThat(titles).as(id).hasSize(1));
  }

  /** The bank's titles are for code as well, so they must say what a pencil can do too. */
  @Test
  void aTitleSaysNothingThatOnlyCodeDoes() {
    assertThat(SLIPS)
        .allSatisfy(
            slip ->
                assertThat(slip.title())
                    .doesNotContainIgnoringCase("return", "array", "code", "method"));
  }

  @Test
  void withinAStepAnIdHasOneExplanation() {
    for (Step step : Step.worked()) {
      assertThat(
              Slips.of(step).stream()
                  .flatMap(List::stream)
                  .map(KnownSlip::slip)
                  .distinct()
                  .map(Slip::id))
          .as(step.label())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void anExplanationIsTwoShortSentencesForAPencil() {
    assertThat(SLIPS)
        .allSatisfy(
            slip ->
                assertThat(slip.explanation())
                    .matches("[^{}]+[.:] [A-Z][^{}]+\\.")
                    .hasSizeLessThan(130)
                    .doesNotContainIgnoringCase("java", "array", "code", "method"));
  }
}
