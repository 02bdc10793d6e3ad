package attention.record;

import attention.assignment.Assignment;
import attention.roster.Student;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A record with a drawn id in place of each student's name, in the order of the ids. What students
 * wrote into their code is as they wrote it.
 */
public final class Anonymous implements Transcripts {
  private static final int SHORTEST = 2; // an id of one digit is in many a text by chance

  private final ClassRecord record;
  private final SortedMap<String, String> keysById;
  private final Map<String, Student> byKey;

  /** Draws the ids, from the seed of the record. */
  public Anonymous(ClassRecord record) {
    this.record = record;
    byKey = record.students().stream().collect(Collectors.toMap(Student::key, student -> student));
    keysById = DrawnIds.keysById(byKey.keySet(), record.terms().seed());
  }

  /** Who is who, for the teacher alone: the students by their ids. */
  public Map<String, Student> students() {
    TreeMap<String, Student> students = new TreeMap<>();
    keysById.forEach((id, key) -> students.put(id, byKey.get(key)));
    return students;
  }

  @Override
  public Assignment assignment() {
    return record.assignment();
  }

  @Override
  public int size() {
    return keysById.size();
  }

  @Override
  public void forEach(Consumer<Transcript> each) {
    keysById.forEach((id, key) -> each.accept(nameless(id, record.transcript(byKey.get(key)))));
  }

  private static Transcript nameless(String id, Transcript named) {
    Student student = named.student();
    // A folder and a file may be called as the student is.
    UnaryOperator<String> without =
        text ->
            replaced(
                replaced(replaced(text, named.origin(), id), student.name(), id),
                student.key(),
                id);
    return new Transcript(
        new Student(id, id, 0),
        id,
        named.origin().isEmpty() ? "" : id,
        named.at(),
        named.late(),
        named.remarks().stream().map(without).toList(),
        named.results().stream().map(result -> nameless(result, without)).toList());
  }

  private static Result nameless(Result result, UnaryOperator<String> without) {
    return new Result(
        result.work(),
        result.status(),
        result.checks(),
        result.diagnosis(),
        result.marks(),
        result.outOf(),
        result.seconds(),
        result.printed(),
        without.apply(result.file()),
        result.source());
  }

  private static String replaced(String text, String name, String id) {
    if (name.strip().length() < SHORTEST) {
      return text;
    }
    String wholeWord = "(?iu)(?<![\\p{L}\\p{N}])%s(?![\\p{L}\\p{N}])";
    return text.replaceAll(wholeWord.formatted(Pattern.quote(name)), id);
  }
}
