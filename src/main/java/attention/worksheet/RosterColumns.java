package attention.worksheet;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/**
 * Which columns of a roster hold the names and the ids.
 *
 * @param heading whether the first row is a heading
 * @param name from 0
 * @param id from 0; -1 if there is none
 */
record RosterColumns(boolean heading, int name, int id) {
  private static final Set<String> NAMES =
      Set.of("name", "student", "student name", "full name", "names", "姓名", "学生", "名字");
  private static final Set<String> IDS =
      Set.of("id", "student id", "id number", "number", "no", "no.", "key", "学号", "编号");

  /** Reads a heading; without one, a name has a letter and an id has a digit. */
  static RosterColumns of(CSVRecord first) {
    int name = column(first, text -> NAMES.contains(plain(text)));
    int id = column(first, text -> IDS.contains(plain(text)));
    if (name >= 0 || id >= 0) {
      return new RosterColumns(true, name, id);
    }
    int lettered = column(first, text -> text.codePoints().anyMatch(Character::isLetter));
    int named = Math.max(0, lettered);
    int digits =
        IntStream.range(0, first.size())
            .filter(column -> column != named)
            .filter(column -> Roster.cell(first, column).chars().anyMatch(Character::isDigit))
            .findFirst()
            .orElse(-1);
    return new RosterColumns(false, named, digits);
  }

  private static int column(CSVRecord row, Predicate<String> isWanted) {
    return IntStream.range(0, row.size())
        .filter(column -> isWanted.test(Roster.cell(row, column)))
        .findFirst()
        .orElse(-1);
  }

  private static String plain(String text) {
    return text.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
