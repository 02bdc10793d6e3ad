package attention.worksheet;

import attention.example.Example;
import attention.example.ProblemName;
import attention.example.Setting;
import attention.problem.Problem;
import attention.roster.FileNames;
import attention.roster.Roster;
import attention.roster.Student;
import attention.sheet.Sheet;
import attention.sheet.SheetCsv;
import attention.sheet.SheetMarkdown;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Worksheets for a class, another problem for each student. A student's problem follows from the
 * seed and the student's id or name, whoever else is on the roster.
 */
public final class ClassSheets {
  private static final int REPORTED = 50; // students between two words of progress
  private static final int LARGEST = 2000; // a page each: what a browser still opens and prints

  private final int tokens;
  private final int dims;
  private final Setting setting;
  private final long seed;

  /**
   * Sheets of one size.
   *
   * @param tokens n, 2 to 8
   * @param dims d_model, d_k and d_v alike, all heads together, 2 to 8
   * @param setting what is asked of every problem
   * @param seed the same seed gives the same sheets
   */
  public ClassSheets(int tokens, int dims, Setting setting, long seed) {
    this.tokens = tokens;
    this.dims = dims;
    this.setting = setting;
    this.seed = seed;
  }

  /**
   * Writes each student's sheet as NAME.csv and NAME.md, all of them to print.html, and all answers
   * to answers.html.
   *
   * @param progress is told how far it is, where that takes long
   * @return how many students there are
   * @throws Problem if the roster cannot be read, or one of the files is there already; then none
   *     is written
   */
  public int write(Path roster, Path folder, PaperSize paper, Consumer<String> progress) {
    List<Student> students = Roster.read(roster);
    if (students.size() > LARGEST) {
      throw new Problem(
          "%s names %d students; worksheets are written for %d at a time: split the roster."
              .formatted(roster, students.size(), LARGEST));
    }
    Map<Path, String> files = new LinkedHashMap<>();
    List<Sheet> sheets = new ArrayList<>();
    Set<String> problems = new HashSet<>();
    FileNames names = new FileNames();
    for (Student student : students) {
      Sheet sheet = sheet(student, problems);
      String name = names.of(student);
      files.put(resolve(folder, name + ".csv", student), SheetCsv.text(sheet));
      files.put(resolve(folder, name + ".md", student), SheetMarkdown.text(sheet));
      sheets.add(sheet);
      if (sheets.size() % REPORTED == 0) {
        progress.accept("%d of %d students".formatted(sheets.size(), students.size()));
      }
    }
    files.put(folder.resolve("print.html"), PrintedSheet.all(sheets, paper));
    files.put(folder.resolve("answers.html"), PrintedSheet.allAnswers(sheets, paper));
    files.keySet().forEach(NewFile::requireNone);
    files.forEach(NewFile::write);
    return students.size();
  }

  private Sheet sheet(Student student, Set<String> problems) {
    for (int attempt = 0; ; attempt++) {
      ProblemName name =
          new ProblemName.Drawn(
              tokens, dims, setting, StudentSeed.of(seed, student.key(), attempt));
      Example example = name.again().orElseThrow();
      if (problems.add(numbers(example))) {
        return Sheet.blank(name.text(), student.name(), example);
      }
    }
  }

  private static String numbers(Example example) {
    StringBuilder numbers = new StringBuilder();
    List.of(example.embeddings(), example.wq(), example.wk(), example.wv())
        .forEach(
            matrix -> {
              for (int row = 0; row < matrix.rows(); row++) {
                numbers.append(matrix.row(row));
              }
            });
    return numbers.toString();
  }

  private static Path resolve(Path folder, String name, Student student) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException unwritable) {
      throw new Problem(
          "\"%s\" on line %d cannot be a file name here: %s. Rename the student, or, on Linux, set LC_ALL=C.UTF-8."
              .formatted(student.name(), student.line(), unwritable.getReason()),
          unwritable);
    }
  }
}
