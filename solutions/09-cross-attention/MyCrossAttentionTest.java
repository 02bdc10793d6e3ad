import attention.grade.CrossAttentionGrader;
import attention.grade.Submission;

/** Grades {@link MyCrossAttention}: the same checks that {@code ./attention grade 09} runs. */
class MyCrossAttentionTest extends CrossAttentionGrader {
  MyCrossAttentionTest() {
    super(Submission.of(MyCrossAttention.class));
  }
}
