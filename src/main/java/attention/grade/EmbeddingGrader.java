package attention.grade;

import attention.embed.Embedding;
import attention.exercise.EmbeddingExercise;
import attention.task.Aspect;
import attention.trial.Trial;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Grades lesson 01: tokens become vectors. */
public class EmbeddingGrader extends ExerciseGrader<Embedding> {
  /** Grades an {@link Embedding}. */
  public EmbeddingGrader(Submission work) {
    super(new EmbeddingExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("Every row stands in the table")
  void everyRowStandsInTheTable() {
    requireNothing((trial, right) -> rowOutsideTheTable(trial));
  }

  @Test
  @Order(11)
  @DisplayName("Equal tokens have equal rows")
  void equalTokensHaveEqualRows() {
    requireNothing((trial, right) -> equalTokensThatDiffer(trial));
  }

  @Test
  @Order(12)
  @DisplayName("Each token has its own row of the table")
  void eachTokenHasItsOwnRow() {
    requireRight(Aspect.USUAL);
  }

  @Test
  @Order(13)
  @DisplayName("A single token is a sentence too")
  void singleTokensAreEmbedded() {
    requireRight(Aspect.ONE_TOKEN);
  }

  @Test
  @Order(14)
  @DisplayName("The vocabulary decides about tokens it does not hold")
  void theVocabularyDecidesAboutUnknownTokens() {
    requireRight(Aspect.UNKNOWN_TOKEN);
  }

  private static Optional<String> rowOutsideTheTable(Trial trial) {
    INDArray table = trial.probe().array("table");
    INDArray embeddings = Findings.array(trial.answer());
    for (int row = 0; row < embeddings.rows(); row++) {
      if (Rows.first(table, embeddings, row).isEmpty()) {
        return Optional.of(
            "Row %d of your embeddings is %s; no row of the table is. A row is picked and not changed."
                .formatted(row + 1, Rows.text(embeddings, row)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> equalTokensThatDiffer(Trial trial) {
    List<String> tokens = trial.probe().tokens();
    INDArray embeddings = Findings.array(trial.answer());
    for (int row = 0; row < tokens.size(); row++) {
      int same = tokens.indexOf(tokens.get(row));
      if (!Rows.equal(embeddings, same, embeddings, row)) {
        return Optional.of(
            "Rows %d and %d both belong to \"%s\", yet one is %s and the other %s."
                .formatted(
                    same + 1,
                    row + 1,
                    tokens.get(row),
                    Rows.text(embeddings, same),
                    Rows.text(embeddings, row)));
      }
    }
    return Optional.empty();
  }
}
