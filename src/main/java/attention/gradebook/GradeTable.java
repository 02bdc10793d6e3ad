package attention.gradebook;

import attention.record.Transcript;
import java.util.List;
import java.util.Optional;

/** A table of grades for one kind of reader, with at most one row a student. */
interface GradeTable {
  /** The name of its file. */
  String fileName();

  /** Whether it begins with a byte order mark, as Excel needs to know that it is UTF-8. */
  boolean hasByteOrderMark();

  /** What stands above the students: the names of the columns, and what else the reader wants. */
  List<List<String>> heading();

  /** A student's row; none where the reader has no place for that student. */
  Optional<List<String>> row(Transcript transcript);
}
