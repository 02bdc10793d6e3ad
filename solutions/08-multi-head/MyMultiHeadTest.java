import attention.grade.MultiHeadGrader;
import attention.grade.Submission;

/** Grades {@link MyMultiHead}: the same checks that {@code ./attention grade 08} runs. */
class MyMultiHeadTest extends MultiHeadGrader {
  MyMultiHeadTest() {
    super(Submission.of(MyMultiHead.class));
  }
}
