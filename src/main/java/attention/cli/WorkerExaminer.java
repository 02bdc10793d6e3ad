package attention.cli;

import attention.exam.Examiner;
import attention.lesson.CourseHome;
import attention.lesson.Lesson;
import attention.verdict.Verdict;
import attention.worker.GradingWorker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** For the time being. */
final class WorkerExaminer implements Examiner {
  private final GradingWorker worker = GradingWorker.start(CourseHome.path());

  @Override
  public Verdict examine(Lesson lesson, String fileName, String source) {
    try {
      Path folder = Files.createTempDirectory("exam");
      Path file = Files.writeString(folder.resolve(lesson.fileName()), source);
      Verdict verdict = worker.grade(lesson, file);
      Files.delete(file);
      Files.delete(folder);
      return verdict;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
