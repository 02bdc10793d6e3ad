package attention.grade;

import attention.compile.LearnersCompiler;
import attention.compile.NotUsable;
import attention.exercise.Exercise;
import attention.exercise.Exercises;
import attention.lesson.Lesson;
import attention.task.GivenClasses;
import attention.verdict.Grader;
import attention.verdict.Verdict;
import java.nio.file.Path;

/** Compiles a learner's file by itself, in process, and grades the class in it. */
public final class FileGrader implements Grader, Runnable {
  private final LearnersCompiler compiler = new LearnersCompiler();

  @Override
  public Verdict grade(Lesson lesson, Path file) {
    long begin = System.nanoTime();
    Exercise<?> exercise = Exercises.of(lesson);
    try {
      return ClassGrading.of(
          exercise, Submission.of(compiler.compile(file, GivenClasses.wanted(exercise.task()))));
    } catch (NotUsable reason) {
      return ClassGrading.notUsable(exercise, reason, ClassGrading.since(begin));
    }
  }

  /** Warms up the compiler and JUnit. */
  @Override
  public void run() {
    compiler.warmUp();
    Judge.warmUp();
  }
}
