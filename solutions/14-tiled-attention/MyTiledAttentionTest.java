import attention.grade.Submission;
import attention.grade.TiledGrader;

/** Grades {@link MyTiledAttention}: the same checks that {@code ./attention grade 14} runs. */
class MyTiledAttentionTest extends TiledGrader {
  MyTiledAttentionTest() {
    super(Submission.of(MyTiledAttention.class));
  }
}
