package attention.handin;

import attention.assignment.Assignment;
import attention.lesson.Lesson;
import attention.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a class handed in. */
public final class HandIns {
  private static final String EXPECTED =
      "a folder that holds a folder or a zip a student, or one zip of all as Moodle or Canvas exports it";

  private HandIns() {}

  /**
   * The submissions of a class, one a student, in the order of the students' names; a student of
   * the roster who handed in nothing has an envelope with nothing in it.
   *
   * @param submissions a folder that holds a folder, a clone, a zip or a file of each student; or
   *     one zip of all, as Moodle and Canvas export it
   * @throws Problem that names everything that fits no student of the roster, or fits several; or
   *     if there is nothing to grade
   */
  public static List<Envelope> in(Path submissions, Assignment assignment) {
    List<Found> found = found(submissions, assignment);
    requireNoBareWork(submissions, found, assignment);
    if (found.isEmpty()) {
      throw new Problem("%s holds no submission; expected %s.".formatted(submissions, EXPECTED));
    }
    return Matching.of(assignment, found);
  }

  private static List<Found> found(Path submissions, Assignment assignment) {
    if (Files.isDirectory(submissions)) {
      return ClassFolder.found(submissions, others(assignment));
    }
    if (!Files.exists(submissions)) {
      throw new Problem("There is no %s; expected %s.".formatted(submissions, EXPECTED));
    }
    if (!submissions.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      throw new Problem(
          "%s is neither a folder nor a zip; expected %s.".formatted(submissions, EXPECTED));
    }
    return ClassZip.found(submissions);
  }

  private static Set<Path> others(Assignment assignment) {
    return assignment.roster().stream()
        .map(roster -> roster.toAbsolutePath().normalize())
        .collect(Collectors.toSet());
  }

  /** Where a student's own folder was named in place of the class's. */
  private static void requireNoBareWork(
      Path submissions, List<Found> found, Assignment assignment) {
    Set<String> works =
        assignment.works().stream()
            .flatMap(work -> work.lesson().stream())
            .map(Lesson::className)
            .collect(Collectors.toSet());
    for (Found one : found) {
      if (one.id().isEmpty() && (works.contains(one.name()) || one.name().equals("exercises"))) {
        throw new Problem(
            "%s holds %s itself, and not a folder a student: is it the folder of one student? Then name the folder above it."
                .formatted(submissions, one.origin()));
      }
    }
  }
}
