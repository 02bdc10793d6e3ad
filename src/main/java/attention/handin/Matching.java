package attention.handin;

import attention.assignment.Assignment;
import attention.problem.Problem;
import attention.roster.Roster;
import attention.roster.Student;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says whose each submission is. */
final class Matching {
  private Matching() {}

  /**
   * An envelope for each student.
   *
   * @throws Problem that lists every submission of nobody, and of the same student
   */
  static List<Envelope> of(Assignment assignment, List<Found> found) {
    List<Envelope> envelopes =
        assignment.roster().isPresent()
            ? byRoster(assignment, Roster.read(assignment.roster().get()), found)
            : byName(assignment, found);
    return envelopes.stream()
        .sorted(
            Comparator.comparing((Envelope envelope) -> envelope.student().name())
                .thenComparing(envelope -> envelope.student().key()))
        .toList();
  }

  private static List<Envelope> byName(Assignment assignment, List<Found> found) {
    List<Envelope> envelopes = new ArrayList<>();
    for (Found one : found) {
      String name = Shown.name(one.name());
      Student student = new Student(name, one.id().orElse(name), envelopes.size() + 1);
      envelopes.add(new SealedEnvelope(student, one.origin(), one.contents(), assignment));
    }
    return envelopes;
  }

  private static List<Envelope> byRoster(
      Assignment assignment, List<Student> students, List<Found> found) {
    Map<String, Found> byKey = new HashMap<>();
    for (Found one : found) {
      students.stream()
          .filter(student -> student.key().equals(one.name()) || student.name().equals(one.name()))
          .findFirst()
          .ifPresentOrElse(
              student -> byKey.put(student.key(), one),
              () -> {
                throw new Problem("%s is nobody's.".formatted(one.origin()));
              });
    }
    return students.stream()
        .map(
            student ->
                Optional.ofNullable(byKey.get(student.key()))
                    .map(
                        one ->
                            (Envelope)
                                new SealedEnvelope(
                                    student, one.origin(), one.contents(), assignment))
                    .orElseGet(() -> new SealedEnvelope(student, "", Contents.NONE, assignment)))
        .toList();
  }
}
