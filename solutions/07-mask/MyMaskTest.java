import attention.grade.MaskGrader;
import attention.grade.Submission;

/** Grades {@link MyMask}: the same checks that {@code ./attention grade 07} runs. */
class MyMaskTest extends MaskGrader {
  MyMaskTest() {
    super(Submission.of(MyMask.class));
  }
}
