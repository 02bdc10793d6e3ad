package attention.roster;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Which columns of a roster hold the names and the ids.
 *
 * @param heading whether the first row is a heading
 * @param names from 0, in the order in which they make up a name; none if there are only ids
 * @param id from 0; -1 if there is none
 */
record RosterColumns(boolean heading, List<Integer> names, int id) {
  private static final int NONE = -1;

  // In small letters and without blanks or marks; the better a heading tells, the earlier it comes.
  private static final List<String> NAME =
      List.of("fullname", "studentname", "name", "student", "names", "姓名", "学生", "名字");
  private static final List<String> FIRST =
      List.of("firstname", "first", "givenname", "givennames", "forename");
  private static final List<String> LAST =
      List.of("lastname", "last", "surname", "familyname", "family");
  private static final List<String> ID =
      List.of("studentid", "studentnumber", "idnumber", "id", "学号", "编号", "key");
  private static final List<String> LOGIN =
      List.of("email", "emailaddress", "mail", "username", "login", "loginid");
  private static final List<String> COUNTED = List.of("number", "no"); // perhaps of the line only

  /** Reads a heading; without one, a name has a letter and an id has a digit. */
  static RosterColumns of(CSVRecord first) {
    List<Integer> names = names(first);
    int id = column(first, Stream.of(ID, LOGIN, COUNTED).flatMap(List::stream).toList());
    return names.isEmpty() && id == NONE ? ofStudent(first) : new RosterColumns(true, names, id);
  }

  /**
   * Whether the first row is none of the students, though none of its words is known: a column has
   * a word there, and under it nothing but ids.
   */
  static boolean beginWithUnknownHeading(List<CSVRecord> rows) {
    CSVRecord first = rows.get(0);
    List<CSVRecord> others = rows.subList(1, rows.size());
    return !of(first).heading()
        && !others.isEmpty()
        && IntStream.range(0, first.size())
            .filter(column -> isWord(Roster.cell(first, column)))
            .anyMatch(
                column -> others.stream().allMatch(row -> hasDigit(Roster.cell(row, column))));
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && !hasDigit(text) && !text.contains("@");
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static List<Integer> names(CSVRecord heading) {
    int whole = column(heading, NAME);
    int first = column(heading, FIRST);
    int last = column(heading, LAST);
    boolean isWhole = whole != NONE && (first == NONE || last != NONE);
    // Beside a first name alone, "name" is the last name.
    Stream<Integer> parts =
        isWhole ? Stream.of(whole) : Stream.of(first, last == NONE ? whole : last);
    return parts.filter(column -> column != NONE).toList();
  }

  private static RosterColumns ofStudent(CSVRecord first) {
    int lettered = column(first, text -> text.codePoints().anyMatch(Character::isLetter));
    int name = Math.max(0, lettered);
    int id =
        IntStream.range(0, first.size())
            .filter(column -> column != name)
            .filter(column -> hasDigit(Roster.cell(first, column)))
            .findFirst()
            .orElse(NONE);
    return new RosterColumns(false, List.of(name), id);
  }

  private static int column(CSVRecord heading, List<String> words) {
    return words.stream()
        .map(word -> column(heading, text -> plain(text).equals(word)))
        .filter(column -> column != NONE)
        .findFirst()
        .orElse(NONE);
  }

  private static int column(CSVRecord row, Predicate<String> isWanted) {
    return IntStream.range(0, row.size())
        .filter(column -> isWanted.test(Roster.cell(row, column)))
        .findFirst()
        .orElse(NONE);
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
