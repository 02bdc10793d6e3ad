package attention.classroom;

/** How the grading of one student went. */
public enum Outcome {
  /** All of it had been graded before. */
  KNOWN,
  /** All of it is graded. */
  GRADED,
  /** The course failed, not the student: the next run tries again. */
  NOT_GRADED
}
