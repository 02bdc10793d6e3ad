import attention.grade.WeightedSumGrader;
import attention.grade.Submission;

/** Grades {@link MyWeightedSum}: the same checks that {@code ./attention grade 05} runs. */
class MyWeightedSumTest extends WeightedSumGrader {
  MyWeightedSumTest() {
    super(Submission.of(MyWeightedSum.class));
  }
}
