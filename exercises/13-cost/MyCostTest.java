import attention.grade.CostGrader;
import attention.grade.Submission;

/** Grades {@link MyCost}: the same checks that {@code ./attention grade 13} runs. */
class MyCostTest extends CostGrader {
  MyCostTest() {
    super(Submission.of(MyCost.class));
  }
}
