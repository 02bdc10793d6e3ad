package attention.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.problem.Problem;
import attention.record.Anonymous;
import attention.record.ClassRecord;
import attention.record.Shard;
import attention.record.Terms;
import attention.roster.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoIsWhoTest {
  private static final String ADA = "490e0f85,s1815,Ada Lovelace";
  private static final String BOB = "109b62ee,s1816,'=Bob()";

  @TempDir private Path folder;

  @Test
  void everyDrawnIdStandsBesideItsStudent() throws IOException {
    Path file = folder.resolve("who.csv");
    try (ClassRecord record = record(true)) {
      WhoIsWho.write(new Anonymous(record), file);
    }

    List<String> lines = Files.readAllLines(file);
    // HMAC-SHA256 of "s1815" and "s1816" under the seed 7, as Python's hmac draws them.
    assertThat(lines).containsExactlyInAnyOrder("\uFEFFdrawn id,id,name", ADA, BOB);
  }

  @Test
  void whereNamesAreShownThereIsNoSuchTable() {
    Path file = folder.resolve("who.csv");
    try (ClassRecord record = record(false)) {
      assertThatThrownBy(() -> WhoIsWho.write(new Anonymous(record), file))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("anonymous-ids: true");
    }
    assertThat(file).doesNotExist();
  }

  private ClassRecord record(boolean anonymous) {
    Assignment asked =
        new Assignment(
            "Week 3",
            List.of(new Work("04-softmax", 10)),
            Optional.empty(),
            Credit.CHECKS,
            anonymous,
            Optional.empty());
    ClassRecord record =
        ClassRecord.open(folder, () -> new Terms(asked, 7, "0.1.0", "none", Shard.WHOLE, ""));
    record.enlist(
        List.of(new Student("Ada Lovelace", "s1815", 1), new Student("=Bob()", "s1816", 2)));
    return record;
  }
}
