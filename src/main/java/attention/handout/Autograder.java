package attention.handout;

import attention.archive.FileSet;
import attention.archive.ResourceText;
import attention.assignment.Assignment;
import attention.assignment.AssignmentFile;
import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher uploads to Gradescope: a script that sets its image up, one that grades a
 * submission there, and the compiled course.
 *
 * @param home the course's top-level folder
 * @param assignment what is asked
 */
public record Autograder(Path home, Assignment assignment) {
  /**
   * Writes it.
   *
   * @param archive that is not there yet, and whose name ends in {@code .zip}
   * @throws Problem if it is there, or it cannot be written
   */
  public void write(Path archive) {
    if (!archive.getFileName().toString().endsWith(".zip")) {
      throw new Problem(
          "--gradescope %s: Gradescope takes a zip, so name a file that ends in .zip."
              .formatted(archive));
    }
    if (Files.exists(archive)) {
      throw new Problem(
          "%s is there already, and stays as it is. Name another file with --gradescope."
              .formatted(archive));
    }
    try {
      Files.createDirectories(archive.toAbsolutePath().getParent());
      files().zip(archive);
    } catch (IOException broken) {
      throw new Problem(
          "%s cannot be written (%s). Name another file with --gradescope."
              .formatted(archive, broken),
          broken);
    }
  }

  /** All of it; the two scripts lie at the top. */
  FileSet files() throws IOException {
    List<Lesson> lessons =
        assignment.works().stream().flatMap(work -> work.lesson().stream()).sorted().toList();
    FileSet files = new FileSet();
    new CourseFiles(home).into(files, lessons);
    files.add(AssignmentFile.NAME, AssignmentFile.text(ofOne()));
    files.addProgram("setup.sh", ResourceText.beside(Autograder.class, "setup.sh"));
    files.addProgram("run_autograder", ResourceText.beside(Autograder.class, "run_autograder"));
    return files;
  }

  /**
   * Gradescope knows who is in the class and until when; here is one submission, of one student.
   */
  private Assignment ofOne() {
    return new Assignment(
        assignment.title(),
        assignment.works(),
        Optional.empty(),
        assignment.credit(),
        false,
        Optional.empty());
  }
}
