package attention.handin;

import attention.roster.Student;

/** A submission that was found and not read yet: a class of thousands fits into memory. */
public interface Envelope {
  /** Whose it is. */
  Student student();

  /** The folder or archive it came in, for the teacher. */
  String origin();

  /** Reads it. Whatever it holds, the answer is a hand-in that says so. */
  HandIn open();
}
