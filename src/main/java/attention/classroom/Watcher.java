package attention.classroom;

import attention.roster.Student;

/** Is told how far a class is; by several threads at once. */
public interface Watcher {
  /** Grading begins. */
  void begin(int students);

  /** A student's works are being graded. */
  void at(Student student);

  /** They are done, and how. */
  void done(Student student, Outcome outcome);
}
