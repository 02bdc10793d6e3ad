package attention.bench;

import attention.exam.Examiner;
import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.util.List;
import java.util.stream.IntStream;

/** Finds everything right without a look, so that only the time and memory around it is taken. */
final class Approving implements Examiner {
  private static final int CHECKS = 8; // about as many as an exercise has

  @Override
  public Verdict examine(Lesson lesson, String fileName, String source) {
    List<Check> checks =
        IntStream.range(0, CHECKS)
            .mapToObj(i -> Check.passed("check-" + i, "It is right"))
            .toList();
    return new Verdict(lesson, Status.PASSED, checks, List.of(), 0, "");
  }

  @Override
  public void close() {
    // nothing was started
  }
}
