package attention.classroom;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.problem.Problem;
import attention.record.ClassRecord;
import attention.record.Shard;
import attention.record.Terms;
import attention.roster.Student;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameClassTest {
  private static final Student ADA = new Student("Ada", "1", 1);
  private static final Student BOB = new Student("Bob", "2", 2);

  @TempDir private Path folder;
  private ClassRecord record;

  @BeforeEach
  void begin() {
    record = ClassRecord.open(folder, () -> SmallRun.TERMS);
    record.enlist(List.of(ADA));
  }

  @AfterEach
  void end() {
    record.close();
  }

  @Test
  void theSameClassMayGoOnAndGrow() {
    assertThatCode(() -> require(SmallRun.TERMS, true, List.of(ADA, BOB)))
        .doesNotThrowAnyException();
  }

  @Test
  void withoutASeedThatOfTheRecordIsRight() {
    assertThatCode(() -> require(terms(SmallRun.ASKED, 8, "0.1.0"), false, List.of(ADA)))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherSeedIsRefused() {
    assertRefused(terms(SmallRun.ASKED, 8, "0.1.0"), "another seed: then 7, now 8.");
  }

  @Test
  void anotherVersionIsRefused() {
    assertRefused(
        terms(SmallRun.ASKED, 7, "0.2.0"), "another version of the course: then 0.1.0, now 0.2.0.");
  }

  @Test
  void otherMarksAreRefused() {
    Assignment other =
        new Assignment(
            "Week 3",
            List.of(new Work("03-scores", 3)),
            Optional.empty(),
            Credit.CHECKS,
            false,
            Optional.empty());
    assertRefused(
        terms(other, 7, "0.1.0"),
        "another choice of lessons or marks: then 03-scores for 3.0, 04-softmax for 10.0, now 03-scores for 3.0.");
  }

  @Test
  void aSubmissionThatIsGoneIsNamed() {
    assertThatThrownBy(() -> require(SmallRun.TERMS, true, List.of(BOB)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("a report on 1 students who are not among these submissions: Ada.");
  }

  private void assertRefused(Terms terms, String message) {
    assertThatThrownBy(() -> require(terms, true, List.of(ADA)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("holds a report that was begun with " + message);
  }

  private void require(Terms terms, boolean seeded, List<Student> students) {
    new SameClass(folder, record).require(terms, seeded, students);
  }

  private static Terms terms(Assignment asked, long seed, String course) {
    return new Terms(asked, seed, course, "none", Shard.WHOLE, "");
  }
}
