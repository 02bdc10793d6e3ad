package attention.handin;

import attention.handin.HandedFile.Content;

/**
 * Something in a zip.
 *
 * @param path its parts separated by {@code /}; as it is written where it is refused
 * @param kind whether it may be looked at
 * @param content opens it, if it is a file
 */
record ZipMember(String path, Kind kind, Content content) {
  /** What a member is. */
  enum Kind {
    FILE,
    FOLDER,
    /** Would lead to another file, of whomever. */
    LINK,
    /** Its path climbs out of the zip, or begins at the top of a disk. */
    OUTSIDE
  }
}
