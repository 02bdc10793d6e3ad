import attention.grade.SelfAttentionGrader;
import attention.grade.Submission;

/** Grades {@link MySelfAttention}: the same checks that {@code ./attention grade 06} runs. */
class MySelfAttentionTest extends SelfAttentionGrader {
  MySelfAttentionTest() {
    super(Submission.of(MySelfAttention.class));
  }
}
