import attention.grade.PositionGrader;
import attention.grade.Submission;

/** Grades {@link MyPosition}: the same checks that {@code ./attention grade 11} runs. */
class MyPositionTest extends PositionGrader {
  MyPositionTest() {
    super(Submission.of(MyPosition.class));
  }
}
