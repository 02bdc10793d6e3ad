package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;

import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.verdict.Check;
import attention.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A token nobody knows has no vector: there the right answer is an exception, and which one. */
class EmbeddingGraderTest {
  @Test
  void refusingAnUnknownTokenInOtherWordsIsNotEnough() {
    Verdict verdict = Grading.of("01-embedding", RefusesByItself.class).verdict();

    assertThat(verdict.checks().stream().filter(check -> !check.passed()))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.id()).isEqualTo("the-vocabulary-decides-about-unknown-tokens");
              assertThat(check.message())
                  .startsWith("of(tokens) threw IllegalStateException")
                  .contains("it should throw UnknownTokenException")
                  .contains("tokens = [the, dog, sat]");
            });
    assertThat(verdict.diagnosis()).isEmpty();
  }

  @Test
  void whoeverLeavesTheTokenToTheVocabularyPasses() {
    assertThat(Grading.of("01-embedding", AsksTheVocabulary.class).verdict().checks())
        .allMatch(Check::passed);
  }

  @Test
  void aViewOfTheOnlyRowIsNoArrayOfItsOwn() {
    Verdict verdict = Grading.of("01-embedding", ViewOfOneRow.class).verdict();

    assertThat(verdict.checks())
        .filteredOn(check -> !check.passed())
        .extracting(Check::id)
        .containsExactly("returns-an-array-of-its-own");
  }

  /** Right, but a single token's row is the table's. */
  static final class ViewOfOneRow implements Embedding {
    private final Vocabulary vocabulary;
    private final INDArray table;

    ViewOfOneRow(Vocabulary vocabulary, INDArray table) {
      this.vocabulary = vocabulary;
      this.table = table;
    }

    @Override
    public INDArray of(List<String> tokens) {
      return tokens.size() == 1
          ? table.getRow(vocabulary.id(tokens.get(0)), true)
          : new AsksTheVocabulary(vocabulary, table).of(tokens);
    }
  }

  /** Right but for the exception. */
  static final class RefusesByItself implements Embedding {
    private final Vocabulary vocabulary;
    private final INDArray table;

    RefusesByItself(Vocabulary vocabulary, INDArray table) {
      this.vocabulary = vocabulary;
      this.table = table;
    }

    @Override
    public INDArray of(List<String> tokens) {
      boolean open = vocabulary.tokens().contains("<unk>");
      if (!open && !vocabulary.tokens().containsAll(tokens)) {
        throw new IllegalStateException("what is that?");
      }
      return new AsksTheVocabulary(vocabulary, table).of(tokens);
    }
  }

  /** Right. */
  static final class AsksTheVocabulary implements Embedding {
    private final Vocabulary vocabulary;
    private final INDArray table;

    AsksTheVocabulary(Vocabulary vocabulary, INDArray table) {
      this.vocabulary = vocabulary;
      this.table = table;
    }

    @Override
    public INDArray of(List<String> tokens) {
      return table.getRows(tokens.stream().mapToInt(vocabulary::id).toArray());
    }
  }
}
