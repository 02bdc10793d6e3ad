package attention.handin;

import attention.assignment.Assignment;
import attention.problem.Problem;
import attention.roster.Roster;
import attention.roster.Student;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says whose each submission is. Two students are never taken for one. */
final class Matching {
  private Matching() {}

  /**
   * An envelope for each student.
   *
   * @throws Problem that lists every submission of nobody, of one of several, and of the same
   *     student
   */
  static List<Envelope> of(Assignment assignment, List<Found> found) {
    Map<Student, Found> owners =
        assignment.roster().map(roster -> byRoster(roster, found)).orElseGet(() -> byName(found));
    return owners.entrySet().stream()
        .map(
            owner ->
                (Envelope)
                    new SealedEnvelope(
                        owner.getKey(),
                        owner.getValue().origin(),
                        owner.getValue().contents(),
                        assignment))
        .sorted(
            Comparator.comparing((Envelope envelope) -> envelope.student().name())
                .thenComparing(envelope -> envelope.student().key()))
        .toList();
  }

  /** Whoever handed in is a student; a platform's number tells two of one name apart. */
  private static Map<Student, Found> byName(List<Found> found) {
    Map<Student, Found> owners = new LinkedHashMap<>();
    Map<String, Found> byKey = new HashMap<>();
    Misfits misfits = new Misfits();
    for (Found one : found) {
      String name = Shown.name(one.name());
      String key = one.id().orElse(name);
      Found same = byKey.putIfAbsent(key, one);
      if (same != null) {
        misfits.sameStudent(key, List.of(same, one));
      }
      owners.put(new Student(name, key, owners.size() + 1), one);
    }
    misfits.requireNone(
        "The submissions do not fit together:",
        "Delete or rename one of each, or name the class in a roster.");
    return owners;
  }

  private static Map<Student, Found> byRoster(Path file, List<Found> found) {
    List<Student> students = Roster.read(file);
    Roll roll = new Roll(students);
    Misfits misfits = new Misfits();
    Map<Student, List<Found>> claims = new LinkedHashMap<>();
    students.forEach(student -> claims.put(student, new ArrayList<>()));
    for (Found one : found) {
      List<Student> owners = roll.owners(one);
      if (owners.size() == 1) {
        claims.get(owners.get(0)).add(one);
      } else {
        misfits.owner(one, owners);
      }
    }
    claims.forEach(
        (student, theirs) -> {
          if (theirs.size() > 1) {
            misfits.sameStudent(student.key(), theirs);
          }
        });
    misfits.requireNone(
        "The submissions do not fit the roster %s:".formatted(file),
        "Rename a folder or a file to the student's id, or correct the roster; without a roster, whoever handed in is graded.");
    return claims.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                claim -> claim.getValue().stream().findFirst().orElse(Found.NOTHING),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
