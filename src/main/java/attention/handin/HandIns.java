package attention.handin;

import attention.assignment.Assignment;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a class handed in. */
public final class HandIns {
  private HandIns() {}

  /**
   * The submissions of a class, one a student, in the order of the students' names; a student of
   * the roster who handed in nothing has an envelope with nothing in it.
   *
   * @param submissions a folder a student
   * @throws Problem that names everything that fits no student of the roster, or fits several; or
   *     if there is nothing to grade
   */
  public static List<Envelope> in(Path submissions, Assignment assignment) {
    if (!Files.isDirectory(submissions)) {
      throw new Problem(
          "%s is no folder; expected one that holds a folder a student.".formatted(submissions));
    }
    List<Found> found = found(submissions);
    if (found.isEmpty()) {
      throw new Problem(
          "%s holds no submission; expected a folder a student.".formatted(submissions));
    }
    return Matching.of(assignment, found);
  }

  private static List<Found> found(Path submissions) {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> entries = Files.list(submissions)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (Files.isDirectory(entry) && !Clutter.isFolder(name)) {
          found.add(new Found(name, Optional.empty(), Shown.name(name), new StudentFolder(entry)));
        }
      }
    } catch (IOException unreadable) {
      throw new Problem(
          "%s cannot be read: %s.".formatted(submissions, unreadable.getMessage()), unreadable);
    }
    return found;
  }
}
