import attention.grade.GradientGrader;
import attention.grade.Submission;

/** Grades {@link MyGradient}: the same checks that {@code ./attention grade 10} runs. */
class MyGradientTest extends GradientGrader {
  MyGradientTest() {
    super(Submission.of(MyGradient.class));
  }
}
