package attention.handin;

import java.util.Optional;

/**
 * A submission before it is known whose it is.
 *
 * @param name what stands there for the student: a folder's name, or the name in an export
 * @param id by which a learning platform knows the student, where the name holds one
 * @param origin the folder or archive, for the teacher
 * @param contents what lies in it
 */
record Found(String name, Optional<String> id, String origin, Contents contents) {
  /** Of a student who handed in nothing. */
  static final Found NOTHING = new Found("", Optional.empty(), "", Contents.NONE);
}
