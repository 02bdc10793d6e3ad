package attention.record;

import static org.assertj.core.api.Assertions.assertThat;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.roster.Student;
import attention.verdict.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymousTest {
  private static final Assignment ASKED =
      new Assignment(
          "Week 3",
          List.of(new Work("04-softmax", 10)),
          Optional.empty(),
          Credit.CHECKS,
          true,
          Optional.empty());
  private static final Terms TERMS = new Terms(ASKED, 7, "0.1.0", "none", Shard.WHOLE, "");

  @TempDir private Path folder;

  @Test
  void noNameAndNoKeyOfAStudentIsLeft() {
    try (ClassRecord record = ClassRecord.open(folder, () -> TERMS)) {
      Student ada = new Student("Ada Lovelace", "s1815", 1);
      record.enlist(List.of(ada));
      record.receive(
          ada,
          new Received(
              "Lovelace_Ada.zip",
              Optional.empty(),
              "",
              List.of("Lovelace_Ada.zip holds s1815.txt of ada lovelace, which is no Java."),
              "1"));
      record.keep(
          ada,
          new Result(
              "04-softmax",
              Optional.of(Status.PASSED),
              List.of(),
              List.of(),
              10,
              10,
              1,
              "",
              "s1815_MySoftmax.java",
              Optional.empty()));

      Transcript nameless = all(new Anonymous(record)).get(0);
      assertThat(nameless.toString()).doesNotContainIgnoringCase("ada").doesNotContain("1815");
      assertThat(nameless.marks()).isEqualTo(10);
      assertThat(new Anonymous(record).students())
          .containsOnly(Map.entry(nameless.student().key(), ada));
    }
  }

  @Test
  void idsAreTheSameAgainAndInAnOrderThatSaysNothing() {
    List<Student> students =
        IntStream.range(0, 50)
            .mapToObj(i -> new Student("Student %02d".formatted(i), "key" + i, i))
            .toList();
    try (ClassRecord record = ClassRecord.open(folder, () -> TERMS)) {
      record.enlist(students);
      List<String> ids = all(new Anonymous(record)).stream().map(Transcript::page).toList();

      assertThat(ids).isSorted().doesNotHaveDuplicates().hasSize(50);
      assertThat(ids).allSatisfy(id -> assertThat(id).matches("[0-9a-f]{8}"));
      assertThat(all(new Anonymous(record)).stream().map(Transcript::page).toList()).isEqualTo(ids);
      assertThat(new Anonymous(record).students().values()).isNotEqualTo(students);
    }
  }

  private static List<Transcript> all(Transcripts transcripts) {
    List<Transcript> all = new ArrayList<>();
    transcripts.forEach(all::add);
    return all;
  }
}
