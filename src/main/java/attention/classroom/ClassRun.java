package attention.classroom;

import attention.exam.Examiner;
import attention.handin.Envelope;
import attention.problem.Problem;
import attention.record.ClassRecord;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Grades a class. Who was graded before is left alone; each result is kept as soon as it is found.
 *
 * @param record where results are kept; everybody is in it
 * @param examiners opens one for a student; asked by several threads at once
 * @param sheets marks calculations by hand
 * @param jobs how many students at once, at least 1
 * @param watcher is told how far it is
 */
public record ClassRun(
    ClassRecord record,
    Supplier<Examiner> examiners,
    SheetMarker sheets,
    int jobs,
    Watcher watcher) {
  /**
   * Grades all who were not graded before.
   *
   * @throws Problem if this machine cannot grade, or the record cannot be written; what was graded
   *     is kept
   */
  public void grade(List<Envelope> envelopes) {
    watcher.begin(envelopes.size());
    Queue<Envelope> left = new ConcurrentLinkedQueue<>(envelopes);
    AtomicReference<Throwable> stop = new AtomicReference<>();
    List<Thread> threads =
        IntStream.rangeClosed(1, Math.min(jobs, envelopes.size()))
            .mapToObj(job -> new Thread(() -> work(left, stop), "job-" + job))
            .toList();
    threads.forEach(Thread::start);
    threads.forEach(thread -> await(thread, stop));
    if (stop.get() instanceof Error error) {
      throw error;
    }
    if (stop.get() != null) {
      throw (RuntimeException) stop.get();
    }
  }

  private void work(Queue<Envelope> left, AtomicReference<Throwable> stop) {
    StudentRun run = new StudentRun(record, examiners, sheets);
    for (Envelope next = left.poll(); next != null && stop.get() == null; next = left.poll()) {
      watcher.at(next.student());
      try {
        watcher.done(next.student(), run.grade(next));
      } catch (RuntimeException | Error failed) {
        stop.compareAndSet(null, failed); // thrown again by the thread that waits
      }
    }
  }

  private static void await(Thread thread, AtomicReference<Throwable> stop) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      stop.compareAndSet(null, new Problem("Grading was stopped.", stopped));
      Thread.currentThread().interrupt();
    }
  }
}
