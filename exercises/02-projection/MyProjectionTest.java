import attention.grade.ProjectionGrader;
import attention.grade.Submission;

/** Grades {@link MyProjection}. The checks are in {@link ProjectionGrader}. */
class MyProjectionTest extends ProjectionGrader {
  MyProjectionTest() {
    super(Submission.of(MyProjection.class));
  }
}
