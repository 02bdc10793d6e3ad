package attention.sheet;

import attention.example.Example;
import attention.problem.Problem;
import attention.text.TextFile;
import java.nio.file.Path;

/** Reads a worksheet from a file, CSV or Markdown, as editors and spreadsheets write them. */
public final class SheetFile {
  private SheetFile() {}

  /**
   * Reads a sheet, and compares its givens with the problem that it names if that can be set again.
   *
   * @throws Problem that names the file, the line and the cell if something cannot be read, or a
   *     given is not that of the problem
   */
  public static Sheet read(Path file) {
    return read(TextFile.read(file), file.toString());
  }

  /**
   * Reads a sheet from a file's text.
   *
   * @param name of the file, for messages
   * @throws Problem as {@link #read(Path)}
   */
  public static Sheet read(String text, String name) {
    SheetReader reader = SheetReader.of(text, name);
    reader.requireGivensOfItsProblem();
    return reader.sheet();
  }

  /**
   * Reads a sheet that must be for a certain problem, whichever it names.
   *
   * @param problem as a teacher set it
   * @param name what that is called, for messages: {@code exam}
   * @throws Problem as {@link #read(Path)}
   */
  public static Sheet read(Path file, Example problem, String name) {
    return read(TextFile.read(file), file.toString(), problem, name);
  }

  /**
   * Reads a sheet that must be for a certain problem from a file's text.
   *
   * @param file its name, for messages
   * @param problem as a teacher set it
   * @param name what that is called, for messages
   * @throws Problem as {@link #read(Path)}
   */
  public static Sheet read(String text, String file, Example problem, String name) {
    SheetReader reader = SheetReader.of(text, file);
    reader.requireGivensOf(problem.set(reader.sheet().example().setting()), name);
    return reader.sheet();
  }
}
