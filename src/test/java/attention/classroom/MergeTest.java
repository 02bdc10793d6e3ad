package attention.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.handin.Envelope;
import attention.problem.Problem;
import attention.record.ClassRecord;
import attention.record.Shard;
import attention.record.Terms;
import attention.record.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
  private static final List<Envelope> CLASS =
      IntStream.range(0, 10)
          .mapToObj(i -> SmallRun.of("Student " + i, List.of("right", "half", "slow").get(i % 3)))
          .toList();

  @TempDir private Path folder;

  @Test
  void sharesThatAreMergedAreAsIfOneMachineHadGradedAll() throws IOException {
    Merge.of(List.of(share(3, 3), share(1, 3), share(2, 3)), out());

    assertThat(transcripts(out())).isEqualTo(whole());
  }

  @Test
  void mergingAgainChangesNothing() throws IOException {
    List<Path> shares = List.of(share(1, 2), share(2, 2));
    Merge.of(shares, out());
    Merge.of(shares, out());

    assertThat(transcripts(out())).isEqualTo(whole());
  }

  @Test
  void moreSharesThanStudentsAreShares() throws IOException {
    List<Path> shares = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      shares.add(share(number, 12));
    }
    Merge.of(shares, out());

    assertThat(transcripts(out())).isEqualTo(whole());
  }

  @Test
  void sharesThatAreMissingAreNamed() throws IOException {
    assertRefused(List.of(share(2, 4)), "These shares are missing: 1/4, 3/4, 4/4.");
  }

  @Test
  void aShareThatIsThereTwiceIsNamed() throws IOException {
    Path share = share(1, 2);

    assertRefused(List.of(share, share), "are both share 1/2; name each share once.");
  }

  @Test
  void aShareOfAnotherSeedIsNamed() throws IOException {
    assertRefused(
        List.of(share(1, 2), share(2, 2, 8)),
        "are not shares of the same run: they differ in the seed, 7 and 8.");
  }

  @Test
  void aShareOfAnotherNumberOfSharesIsNamed() throws IOException {
    assertRefused(
        List.of(share(1, 2), share(2, 3)), "they differ in the number of shares, 2 and 3.");
  }

  @Test
  void aShareThatIsNotAtItsEndIsNamed() throws IOException {
    Path begun = Files.createDirectory(folder.resolve("begun"));
    try (ClassRecord record = ClassRecord.open(begun, () -> terms(2, 2, 7))) {
      record.enlist(CLASS.stream().map(Envelope::student).limit(5).toList());
    }

    assertRefused(
        List.of(share(1, 2), begun),
        "begun, share 2/2, is not at its end: 5 of 5 students are left.");
  }

  @Test
  void aWholeClassIsNoShare() throws IOException {
    assertRefused(List.of(share(1, 1)), "is the report of a whole class, and no share of one.");
  }

  @Test
  void whatElseIsInTheFolderIsNotTouched() throws IOException {
    Path letter = Files.createDirectory(out()).resolve("letter.txt");
    Files.writeString(letter, "Dear aunt");

    assertThatThrownBy(() -> Merge.of(List.of(share(1, 2), share(2, 2)), out()))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("holds other files (letter.txt)");
    assertThat(out()).isDirectoryContaining(letter::equals);
    assertThat(ClassRecord.isIn(out())).isFalse();
  }

  private void assertRefused(List<Path> shares, String message) {
    assertThatThrownBy(() -> Merge.of(shares, out()))
        .isInstanceOf(Problem.class)
        .hasMessageContaining(message);
    assertThat(out()).doesNotExist();
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path share(int number, int of) throws IOException {
    return share(number, of, 7);
  }

  private Path share(int number, int of, long seed) throws IOException {
    Path share = Files.createDirectory(folder.resolve("share-%d-%d".formatted(number, of)));
    Terms terms = terms(number, of, seed);
    new SmallRun(share, terms).transcriptsAfter(1, terms.shard().of(CLASS, Envelope::student));
    return share;
  }

  private List<Transcript> whole() throws IOException {
    Path whole = Files.createDirectory(folder.resolve("whole"));
    return new SmallRun(whole).transcriptsAfter(1, CLASS);
  }

  private static Terms terms(int number, int of, long seed) {
    return new Terms(SmallRun.ASKED, seed, "0.1.0", "none", new Shard(number, of), "the class");
  }

  private static List<Transcript> transcripts(Path report) {
    List<Transcript> all = new ArrayList<>();
    try (ClassRecord record = ClassRecord.open(report)) {
      record.forEach(all::add);
    }
    return all;
  }
}
