package attention.grade;

import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.report.Ink;
import attention.report.VerdictText;
import attention.verdict.Verdict;
import attention.view.Form;
import attention.view.Shown;
import java.util.List;

/**
 * A class, graded where it was written, above all in a notebook's cell: {@code
 * Grading.of("04-softmax", new MySoftmax())}.
 */
public final class Grading implements Shown {
  private final Verdict verdict;
  private final String work;

  private Grading(Verdict verdict, String work) {
    this.verdict = verdict;
    this.work = work;
  }

  /**
   * Grades a class or an instance of it.
   *
   * @param lesson a lesson's id, number or name: {@code 04-softmax}
   * @param work an instance, or a class where the constructor has parameters
   * @throws attention.problem.Problem if there is no such lesson or it has no exercise
   */
  public static Grading of(String lesson, Object work) {
    Exercise<?> exercise = Exercises.of(Lesson.withExercise(lesson));
    return new Grading(
        ClassGrading.of(exercise, Submission.of(work)), exercise.wanted().className());
  }

  /** What was found. */
  public Verdict verdict() {
    return verdict;
  }

  @Override
  public String text() {
    return new VerdictText(Ink.none()).of(verdict, work);
  }

  @Override
  public List<Form> forms() {
    return List.of(Form.html(VerdictHtml.of(verdict)));
  }

  @Override
  public String toString() {
    return text();
  }
}
