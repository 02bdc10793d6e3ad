package attention.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.of("the", "cat", "sat");

  @Test
  void tokensAreNumberedFromZeroAsListed() {
    assertThat(vocabulary.id("the")).isEqualTo(0);
    assertThat(vocabulary.id("cat")).isEqualTo(1);
    assertThat(vocabulary.id("sat")).isEqualTo(2);
    assertThat(vocabulary.tokens()).containsExactly("the", "cat", "sat");
    assertThat(vocabulary.size()).isEqualTo(3);
  }

  @Test
  void anUnknownTokenIsRefusedWithTheMend() {
    assertThatThrownBy(() -> vocabulary.id("dog"))
        .isInstanceOf(UnknownTokenException.class)
        .hasMessage(
            "\"dog\" is not among the 3 tokens of the vocabulary (the, cat, sat); add it, or build the vocabulary withUnknown(\"<unk>\")");
  }

  @Test
  void aTokenIsCaseSensitive() {
    assertThatThrownBy(() -> vocabulary.id("The")).isInstanceOf(UnknownTokenException.class);
  }

  @Test
  void ofALongVocabularyTheFirstEightAreShown() {
    Vocabulary eight = Vocabulary.of("a", "b", "c", "d", "e", "f", "g", "h");
    Vocabulary nine = Vocabulary.of("a", "b", "c", "d", "e", "f", "g", "h", "i");

    assertThatThrownBy(() -> eight.id("z"))
        .hasMessageContaining("8 tokens")
        .hasMessageContaining("(a, b, c, d, e, f, g, h);");
    assertThatThrownBy(() -> nine.id("z"))
        .hasMessageContaining("9 tokens")
        .hasMessageContaining("(a, b, c, d, e, f, g, h, …);");
  }

  @Test
  void theUnknownEntryIsLastAndStandsForEveryOtherToken() {
    Vocabulary open = vocabulary.withUnknown("<unk>");

    assertThat(open.tokens()).containsExactly("the", "cat", "sat", "<unk>");
    assertThat(open.size()).isEqualTo(4);
    assertThat(open.id("dog")).isEqualTo(3);
    assertThat(open.id("<unk>")).isEqualTo(3);
    assertThat(open.id("cat")).isEqualTo(1);
  }

  @Test
  void addingAnUnknownEntryLeavesTheVocabularyAsItWas() {
    assertThat(vocabulary.withUnknown("<unk>").size()).isEqualTo(4);
    assertThat(vocabulary.size()).isEqualTo(3);
    assertThatThrownBy(() -> vocabulary.id("dog")).isInstanceOf(UnknownTokenException.class);
  }

  @Test
  void aTokenListedTwiceIsRefused() {
    assertThatThrownBy(() -> Vocabulary.of("the", "cat", "the"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"the\" is listed twice; every token of a vocabulary has one number");
    assertThatThrownBy(() -> vocabulary.withUnknown("cat"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"cat\" is listed twice; every token of a vocabulary has one number");
  }

  @Test
  void anEmptyVocabularyIsRefused() {
    assertThatThrownBy(Vocabulary::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a vocabulary needs at least one token");
  }
}
