import attention.grade.SoftmaxGrader;
import attention.grade.Submission;

/** Grades {@link MySoftmax}: the same checks that {@code ./attention grade 04} runs. */
class MySoftmaxTest extends SoftmaxGrader {
  MySoftmaxTest() {
    super(Submission.of(MySoftmax.class));
  }
}
