package attention.classroom;

import attention.assignment.Assignment;
import attention.problem.Problem;
import attention.record.ClassRecord;
import attention.record.Shard;
import attention.record.Terms;
import attention.roster.Student;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says whether a record is of the class that is to be graded, under the same terms: a report must
 * not mix two.
 *
 * @param folder of the report, for messages
 * @param record found there
 */
public record SameClass(Path folder, ClassRecord record) {
  private static final int NAMED = 5;

  /**
   * Goes on only if it is.
   *
   * @param seeded whether a seed was asked for; if not, that of the record is right
   * @throws Problem that says what differs
   */
  public void require(Terms terms, boolean seeded, Collection<Student> students) {
    Terms before = record.terms();
    Assignment asked = terms.assignment();
    Assignment askedBefore = before.assignment();
    require("title", askedBefore.title(), asked.title());
    require("choice of lessons or marks", works(askedBefore), works(asked));
    require("due date", due(askedBefore), due(asked));
    require("credit", askedBefore.credit(), asked.credit());
    require("anonymous-ids", askedBefore.anonymousIds(), asked.anonymousIds());
    require("shard", before.shard(), terms.shard());
    if (seeded) {
      require("seed", before.seed(), terms.seed());
    }
    require("version of the course", before.course(), terms.course());
    require("isolation", before.isolation(), terms.isolation());
    if (!terms.shard().equals(Shard.WHOLE)) {
      require("class, of which it is a share", before.everybody(), terms.everybody());
    }
    requireAll(students);
  }

  private static String works(Assignment asked) {
    return asked.works().stream()
        .map(work -> "%s for %s".formatted(work.id(), work.marks()))
        .collect(Collectors.joining(", "));
  }

  private static String due(Assignment asked) {
    return asked.due().map(OffsetDateTime::toString).orElse("none");
  }

  private void require(String what, Object before, Object now) {
    if (!Objects.equals(before, now)) {
      throw new Problem(
          "%s holds a report that was begun with another %s: then %s, now %s. Name a new folder with --out, or grade as before."
              .formatted(folder, what, before, now));
    }
  }

  private void requireAll(Collection<Student> students) {
    Set<String> keys = students.stream().map(Student::key).collect(Collectors.toSet());
    List<String> gone =
        record.students().stream()
            .filter(student -> !keys.contains(student.key()))
            .map(Student::name)
            .toList();
    if (!gone.isEmpty()) {
      throw new Problem(
          "%s holds a report on %d students who are not among these submissions: %s%s. Name a new folder with --out, or put their submissions back."
              .formatted(
                  folder,
                  gone.size(),
                  gone.stream().limit(NAMED).collect(Collectors.joining(", ")),
                  gone.size() > NAMED ? ", …" : ""));
    }
  }
}
