import attention.grade.BlockGrader;
import attention.grade.Submission;

/** Grades {@link MyTransformerBlock}: the same checks that {@code ./attention grade 12} runs. */
class MyTransformerBlockTest extends BlockGrader {
  MyTransformerBlockTest() {
    super(Submission.of(MyTransformerBlock.class));
  }
}
