package attention.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.problem.Problem;
import attention.roster.Student;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassRecordTest {
  private static final Student ADA = new Student("Ada", "11", 2);
  private static final Student BOB = new Student("Bob", "12", 3);
  private static final Student OTHER_BOB = new Student("Bob", "13", 4);
  private static final Assignment ASKED =
      new Assignment(
          "Week 3",
          List.of(new Work("04-softmax", 10), new Work("03-scores", 2.5), new Work("worksheet", 1)),
          Optional.of(OffsetDateTime.parse("2026-11-23T18:00+01:00")),
          Credit.CHECKS,
          true,
          Optional.of(Path.of("class.csv")));
  private static final Terms TERMS = new Terms(ASKED, -7L, "0.1.0", "bubblewrap", Shard.WHOLE, "");
  private static final Result SOFTMAX =
      new Result(
          "04-softmax",
          Optional.of(Status.FAILED),
          List.of(
              Check.passed("class", "It is a class"),
              Check.failed("rows", "Rows sum to 1", "Row 1 sums to 0.5\u0000\n\"; DROP 软")),
          List.of(new Diagnosis("a", "b", "c", "d", "e", "f")),
          5,
          10,
          0.25,
          "hello\u001b[2J",
          "exercises/MySoftmax.java",
          Optional.of("class MySoftmax {}"));

  @TempDir private Path folder;

  @Test
  void whatWasKeptIsThereWhenItIsOpenedAgain() {
    Received received =
        new Received(
            "ada.zip",
            Optional.of(Instant.parse("2026-11-23T19:00:00Z")),
            "2 hours late",
            List.of("One.", "Two."),
            "abc");
    try (ClassRecord record = begun()) {
      record.enlist(List.of(BOB, ADA));
      record.receive(ADA, received);
      record.keep(ADA, SOFTMAX);
    }

    try (ClassRecord record = ClassRecord.open(folder)) {
      assertThat(record.terms()).isEqualTo(TERMS);
      assertThat(transcripts(record))
          .containsExactly(
              new Transcript(
                  ADA,
                  "Ada",
                  "ada.zip",
                  received.at(),
                  "2 hours late",
                  received.remarks(),
                  List.of(
                      SOFTMAX,
                      Result.missing(ASKED.works().get(1)),
                      Result.missing(ASKED.works().get(2)))),
              new Transcript(
                  BOB,
                  "Bob",
                  "",
                  Optional.empty(),
                  "",
                  List.of(),
                  ASKED.works().stream().map(Result::missing).toList()));
    }
  }

  @Test
  void whoComesLaterTakesTheirPlaceAndNobodysPage() {
    try (ClassRecord record = begun()) {
      record.enlist(List.of(OTHER_BOB));
      record.enlist(List.of(BOB, ADA, OTHER_BOB));

      assertThat(record.students()).containsExactly(ADA, BOB, OTHER_BOB);
      assertThat(transcripts(record))
          .extracting(Transcript::page)
          .containsExactly("Ada", "Bob-12", "Bob");
      assertThat(record.size()).isEqualTo(3);
    }
  }

  @Test
  void aSubmissionThatIsTheSameKeepsItsResults() {
    try (ClassRecord record = begun()) {
      record.enlist(List.of(ADA));

      assertThat(record.receive(ADA, handedIn("one"))).isEmpty();
      record.keep(ADA, SOFTMAX);
      assertThat(record.receive(ADA, handedIn("one"))).containsExactly("04-softmax");
    }
  }

  @Test
  void aSubmissionThatChangedLosesItsResults() {
    try (ClassRecord record = begun()) {
      record.enlist(List.of(ADA, BOB));
      record.receive(BOB, handedIn("one"));
      record.keep(BOB, SOFTMAX);
      record.receive(ADA, handedIn("one"));
      record.keep(ADA, SOFTMAX);

      assertThat(record.receive(ADA, handedIn("two"))).isEmpty();
      assertThat(transcripts(record)).extracting(Transcript::marks).containsExactly(0.0, 5.0);
    }
  }

  @Test
  void onlyTheSubmissionThatWasGradedIsFinished() {
    try (ClassRecord record = begun()) {
      record.enlist(List.of(ADA));
      record.receive(ADA, handedIn("one"));
      assertThat(record.finished(ADA, "one")).isFalse();
      assertThat(record.unfinished()).isEqualTo(1);
      record.finish(ADA, false);
      assertThat(record.unfinished()).isZero();
      assertThat(record.finished(ADA, "one")).isFalse();
      record.finish(ADA, true);
      assertThat(record.finished(ADA, "one")).isTrue();
      assertThat(record.finished(ADA, "two")).isFalse();
      record.receive(ADA, handedIn("two"));
      assertThat(record.finished(ADA, "two")).isFalse();
    }
  }

  @Test
  void aResultThatComesAgainTakesThePlaceOfTheEarlier() {
    try (ClassRecord record = begun()) {
      record.enlist(List.of(ADA));
      record.keep(ADA, SOFTMAX);
      record.keep(ADA, SOFTMAX);

      assertThat(transcripts(record).get(0).results().get(0)).isEqualTo(SOFTMAX);
    }
  }

  @Test
  void twoCannotHaveItAtOnce() {
    try (ClassRecord record = begun()) {
      record.enlist(List.of(ADA));

      assertThatThrownBy(() -> ClassRecord.open(folder))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("record.sqlite is in use by another command");
    }
  }

  @Test
  void oneFileIsLeftBehind() throws IOException {
    try (ClassRecord record = begun()) {
      record.enlist(List.of(ADA));
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("record.sqlite"));
    }
  }

  @Test
  void aFileThatIsNoRecordIsRefused() throws IOException {
    Files.writeString(folder.resolve("record.sqlite"), "a letter to my aunt, ".repeat(100));

    assertThatThrownBy(() -> ClassRecord.open(folder))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("record.sqlite is no record of a class, or is damaged");
  }

  @Test
  void aFolderWithoutARecordIsRefused() {
    assertThatThrownBy(() -> ClassRecord.open(folder))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("holds no record of a class (record.sqlite)");
  }

  private ClassRecord begun() {
    return ClassRecord.open(folder, () -> TERMS);
  }

  private static Received handedIn(String fingerprint) {
    return new Received("ada", Optional.empty(), "", List.of(), fingerprint);
  }

  private static List<Transcript> transcripts(ClassRecord record) {
    List<Transcript> all = new ArrayList<>();
    record.forEach(all::add);
    return all;
  }
}
