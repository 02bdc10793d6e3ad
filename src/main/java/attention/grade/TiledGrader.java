package attention.grade;

import attention.exercise.TiledExercise;
import attention.tiled.TiledSteps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Grades lesson 14: a tile's summary, the merge of two, and attention made of them. */
public class TiledGrader extends ExerciseGrader<TiledSteps> {
  /** Grades {@link TiledSteps}. */
  public TiledGrader(Submission work) {
    super(new TiledExercise(), work);
  }

  @Test
  @Order(10)
  @DisplayName("The summary of a tile is right: summary(scores, values)")
  void theTilesSummaryIsRight() {
    requireRight("summary");
  }

  @Test
  @Order(11)
  @DisplayName("Two summaries merge rightly: merged(first, second)")
  void twoSummariesMergeRightly() {
    requireRight("merged");
  }

  @Test
  @Order(12)
  @DisplayName("Each context lies between the smallest and the largest value")
  void eachContextLiesBetweenTheValues() {
    requireNothing(
        "context",
        (trial, right) -> Hull.left(Findings.array(trial.answer()), trial.probe().array("values")));
  }

  @Test
  @Order(13)
  @DisplayName("The context is right: context(queries, keys, values, tile, causal)")
  void theContextIsRight() {
    requireRight("context");
  }
}
