package attention.classroom;

import attention.roster.Student;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Counts how far a class is, and guesses how long the rest takes. */
public final class Tally implements Watcher {
  private static final int BOXES = 10;

  private final LongSupplier nanos;
  private final List<Student> current = new ArrayList<>();
  private int all;
  private int known;
  private int graded;
  private int notGraded;
  private long start;

  /**
   * A tally of nobody yet.
   *
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  public Tally(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public synchronized void begin(int students) {
    all = students;
    start = nanos.getAsLong();
  }

  @Override
  public synchronized void at(Student student) {
    current.add(student);
  }

  @Override
  public synchronized void done(Student student, Outcome outcome) {
    current.remove(student);
    switch (outcome) {
      case KNOWN -> known++;
      case GRADED -> graded++;
      case NOT_GRADED -> notGraded++;
    }
  }

  /** How many were graded in an earlier run. */
  public synchronized int known() {
    return known;
  }

  /** How many the course failed to grade. */
  public synchronized int notGraded() {
    return notGraded;
  }

  /** How many are done, one way or another. */
  public synchronized int done() {
    return known + graded + notGraded;
  }

  /** Of how many. */
  public synchronized int all() {
    return all;
  }

  /** Such as {@code ■■■□□□□□□□ 37 of 100, 1 not graded, about 1 min 20 s left: Ada, Bob}. */
  public synchronized String line() {
    int boxes = all == 0 ? 0 : BOXES * done() / all;
    StringBuilder line = new StringBuilder();
    line.append("■".repeat(boxes)).append("□".repeat(BOXES - boxes));
    line.append(" %d of %d".formatted(done(), all));
    if (notGraded > 0) {
      line.append(", %d not graded".formatted(notGraded));
    }
    if (graded > 0 && done() < all) {
      line.append(", about %s left".formatted(words(left())));
    }
    if (!current.isEmpty()) {
      line.append(": ");
      line.append(current.stream().map(Student::name).collect(Collectors.joining(", ")));
    }
    return line.toString();
  }

  private Duration left() {
    long perStudent = (nanos.getAsLong() - start) / (graded + notGraded);
    return Duration.ofNanos(perStudent * (all - done()));
  }

  private static String words(Duration time) {
    long seconds = Math.max(1, time.toSeconds());
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? "%d min %d s".formatted(seconds / 60, seconds % 60)
        : "%d h %d min".formatted(seconds / 3600, seconds / 60 % 60);
  }
}
