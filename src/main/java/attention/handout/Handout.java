package attention.handout;

import attention.archive.FileSet;
import attention.assignment.Assignment;
import attention.assignment.AssignmentFile;
import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.progress.Starters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A starter repository: exercises that are not begun, notebooks, the launcher with the compiled
 * course, a workflow for GitHub Classroom, and a README for students.
 *
 * @param home the course's top-level folder
 * @param assignment what is asked
 * @param starters what students begin with, whatever the teacher's own files hold
 */
public record Handout(Path home, Assignment assignment, Starters starters) {
  /**
   * Writes it.
   *
   * @param folder that is empty or not there yet
   * @return how many files it has
   * @throws Problem if there is something in the folder, or a file cannot be read or written
   */
  public int write(Path folder) {
    try {
      requireEmpty(folder);
      FileSet files = files();
      files.writeTo(folder);
      return files.names().size();
    } catch (IOException broken) {
      throw new Problem(
          "The handout cannot be written to %s (%s). Name another folder with --out."
              .formatted(folder, broken),
          broken);
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isEmpty()) {
          return;
        }
      }
    }
    if (Files.exists(folder)) {
      throw new Problem(
          "%s is there already, and nothing in it is touched. Name a new folder with --out."
              .formatted(folder));
    }
  }

  /** All of it. */
  FileSet files() throws IOException {
    List<Lesson> lessons =
        assignment.works().stream().flatMap(work -> work.lesson().stream()).sorted().toList();
    FileSet files = new FileSet();
    CourseFiles course = new CourseFiles(home);
    course.into(files, lessons);
    files.add("README.md", StudentReadme.text(assignment));
    files.add(AssignmentFile.NAME, AssignmentFile.text(assignment));
    files.add(".gitignore", course.bytes(".gitignore"));
    files.add(".gitattributes", course.bytes(".gitattributes"));
    files.add(".github/workflows/classroom.yml", ClassroomWorkflow.text(assignment.works()));
    for (Lesson lesson : lessons) {
      addExercise(files, course, lesson);
    }
    addNotebooks(files, course, lessons);
    addData(files, "data/worked-example");
    for (Lesson lesson : lessons) {
      addData(files, "data/" + lesson.id());
    }
    return files;
  }

  private void addExercise(FileSet files, CourseFiles course, Lesson lesson) throws IOException {
    String folder = "exercises/%s/".formatted(lesson.id());
    for (String name : List.of("README.md", lesson.className() + "Test.java")) {
      files.add(folder + name, course.bytes(folder + name));
    }
    files.add(folder + lesson.fileName(), starters.of(lesson));
  }

  private static void addNotebooks(FileSet files, CourseFiles course, List<Lesson> lessons)
      throws IOException {
    List<Lesson> there = new ArrayList<>(List.of(Lesson.START));
    there.addAll(lessons);
    for (Lesson lesson : there) {
      String name = "notebooks/%s.ipynb".formatted(lesson.id());
      String notebook = new String(course.bytes(name), StandardCharsets.UTF_8);
      files.add(name, StarterNotebook.text(notebook, there));
    }
  }

  /** What a notebook reads, but for what was measured on the teacher's machine. */
  private void addData(FileSet files, String folder) throws IOException {
    if (!Files.isDirectory(home.resolve(folder))) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(home.resolve(folder))) {
      all = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      if (!file.getFileName().toString().startsWith("mine")) {
        files.add(home.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }
}
