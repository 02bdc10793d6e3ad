package attention.classroom;

import attention.roster.Student;
import java.util.Collection;

/** Tells one class from another, whatever share of it is graded. */
public final class Everybody {
  private static final int DIGITS = 16;

  private Everybody() {}

  /** How many they are, and a fingerprint of who they are. */
  public static String of(Collection<Student> students) {
    String print = Fingerprint.of(students.stream().map(Student::key).sorted().toList());
    return "%d students, %s".formatted(students.size(), print.substring(0, DIGITS));
  }
}
