import attention.grade.LaunchGrader;
import attention.grade.Submission;

/** Grades {@link MyGpu}: the same checks that {@code ./attention grade 15} runs. */
class MyGpuTest extends LaunchGrader {
  MyGpuTest() {
    super(Submission.of(MyGpu.class));
  }
}
