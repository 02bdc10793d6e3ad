import attention.grade.ScoresGrader;
import attention.grade.Submission;

/** Grades {@link MyScores}. The checks are in {@link ScoresGrader}. */
class MyScoresTest extends ScoresGrader {
  MyScoresTest() {
    super(Submission.of(MyScores.class));
  }
}
