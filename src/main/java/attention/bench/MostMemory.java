package attention.bench;

import attention.classroom.Outcome;
import attention.classroom.Watcher;
import attention.roster.Student;

/** Looks now and then how much memory is in use, after what is not needed any more was cleared. */
final class MostMemory implements Watcher {
  private static final int LOOKS = 20;

  private int every = 1;
  private int done;
  private long most;

  @Override
  public synchronized void begin(int students) {
    every = Math.max(1, students / LOOKS);
  }

  @Override
  public void at(Student student) {
    // what counts is what stays
  }

  @Override
  public synchronized void done(Student student, Outcome outcome) {
    if (++done % every == 0) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
    }
  }

  /** In bytes. */
  synchronized long most() {
    return most;
  }
}
