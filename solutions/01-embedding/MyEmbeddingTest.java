import attention.grade.EmbeddingGrader;
import attention.grade.Submission;

/** Grades {@link MyEmbedding}. The checks are in {@link EmbeddingGrader}. */
class MyEmbeddingTest extends EmbeddingGrader {
  MyEmbeddingTest() {
    super(Submission.of(MyEmbedding.class));
  }
}
