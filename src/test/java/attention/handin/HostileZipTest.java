package attention.handin;

import static attention.handin.Desk.SCORES;
import static attention.handin.Desk.SOFTMAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each beside a neighbour whose work is not touched. */
class HostileZipTest {
  private static final int CENTRAL = 0x02014b50; // the signature of an entry in the table
  private static final int FLAGS = 8; // where they stand in an entry of the table
  private static final int METHOD = 10;
  private static final int COMPRESSED_SIZE = 20;
  private static final int OFFSET = 42;

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aDeskWithANeighbour() {
    desk = Desk.asking(temp.resolve("in"), "03-scores", "04-softmax");
    desk.write("bo/MySoftmax.java", SOFTMAX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../bo/MySoftmax.java",
        "exercises/../../bo/MySoftmax.java",
        "..\\bo\\MySoftmax.java",
        "/MySoftmax.java",
        "\\MySoftmax.java",
        "C:\\MySoftmax.java",
        "C:MySoftmax.java",
      })
  void aPathThatLeadsOutOfTheZipIsNotFollowed(String path) {
    HandIn ann =
        ann(Zips.zip().with(path, "class MySoftmax {}").with("MyScores.java", SCORES).raw(path));

    assertThat(ann.works()).containsOnlyKeys("03-scores");
    assertThat(ann.remarks())
        .containsExactly(
            "%s: a path in a zip that leads out of it is not followed; hand in the file itself."
                .formatted(path.replace('\\', '/')));
  }

  @Test
  void aPathThatClimbsOutOfAFolderOfAClassBelongsToNobodyElse() {
    Path zip =
        desk.write(
            "../class.zip",
            Zips.zip()
                .with(
                    "Ann_1_assignsubmission_file_/../Bo_2_assignsubmission_file_/MySoftmax.java",
                    "a")
                .with("../Bo_2_assignsubmission_file_/MySoftmax.java", "b")
                .with("Bo_2_assignsubmission_file_/MySoftmax.java", SOFTMAX)
                .bytes());

    assertThat(desk.at(zip).names()).containsExactly("Ann", "Bo");
    assertThat(desk.at(zip).handIn("Ann").works()).isEmpty();
    assertThat(desk.at(zip).handIn("Ann").remarks()).hasSize(2);
    assertThat(desk.at(zip).handIn("Bo").works())
        .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", SOFTMAX));
  }

  @Test
  void aLinkIsNotFollowed() {
    HandIn ann = ann(Zips.zip().withLink("MySoftmax.java", "../bo/MySoftmax.java"));

    assertThat(ann.works()).isEmpty();
    assertThat(ann.remarks())
        .contains("ann.zip/MySoftmax.java: a link is not followed; hand in the file itself.");
  }

  @Test
  void aFileThatUnpacksToAHundredMegabytesIsNotUnpacked() {
    byte[] bomb =
        Zips.zip()
            .with("MySoftmax.java", new byte[100_000_000])
            .with("MyScores.java", SCORES)
            .bytes();
    assertThat(bomb).hasSizeLessThan(200_000);

    HandIn ann = ann(bomb);

    assertThat(ann.works().get("04-softmax"))
        .asInstanceOf(type(Handed.Unusable.class))
        .extracting(Handed.Unusable::reason)
        .asString()
        .startsWith("ann.zip/MySoftmax.java is larger than 1,000,000 bytes");
    assertThat(ann.works())
        .containsEntry("03-scores", new Handed.Text("ann.zip/MyScores.java", SCORES));
  }

  @Test
  void manyFilesThatUnpackToMegabytesAreReadOneAtATimeAndNotAll() {
    Zips zip = Zips.zip();
    byte[] zeros = new byte[5_000_000];
    for (int i = 0; i < 300; i++) {
      zip.with("x%d.java".formatted(i), zeros);
    }

    assertThat(ann(zip).works()).isEmpty();
  }

  @Test
  void zipsWithinZipsAreOpenedTwoDeepAndNoMore() {
    byte[] zip = Zips.zip().with("MySoftmax.java", SOFTMAX).bytes();
    for (int depth = 0; depth < 40; depth++) {
      zip = Zips.zip().with("in.zip", zip).with("again.zip", zip).bytes();
      zip = zip.length > 1_000_000 ? Zips.zip().with("in.zip", "").bytes() : zip;
    }

    HandIn ann = ann(zip);

    assertThat(ann.works()).isEmpty();
    assertThat(ann.remarks()).anyMatch(remark -> remark.contains("too many zips"));
  }

  @Test
  void aTableOfContentsOfHundredsOfThousandsIsNotKept() {
    byte[] one = Zips.zip().with("MySoftmax.java", SOFTMAX).bytes();
    int table = central(one);
    int end = one.length - 22;
    byte[] entry = Arrays.copyOfRange(one, table, end);
    int count = 300_000;
    ByteBuffer bomb = ByteBuffer.allocate(table + count * entry.length + 22);
    bomb.put(one, 0, table);
    for (int i = 0; i < count; i++) {
      bomb.put(entry);
    }
    bomb.put(one, end, 22);
    little(bomb.array())
        .putInt(bomb.capacity() - 10, count * entry.length); // how long the table is

    assertThat(ann(bomb.array()).remarks())
        .anyMatch(
            remark ->
                remark.contains("ann.zip cannot be opened as a zip (it holds too many files)"));
  }

  @Test
  void ofThirtyThousandFilesTheFirstAreLookedAt() {
    Zips zip = Zips.zip();
    for (int i = 0; i < 30_000; i++) {
      zip.with("x%d.txt".formatted(i), new byte[0]);
    }
    zip.with("MySoftmax.java", SOFTMAX);

    HandIn ann = ann(zip);

    assertThat(ann.works()).containsOnlyKeys("04-softmax");
    assertThat(ann.remarks()).anyMatch(remark -> remark.contains("more than 20,000 files"));
  }

  @Test
  void twoFilesOfOnePathAreOneAndSaid() {
    HandIn ann = ann(Zips.zip().with("MySoftmax.java", SOFTMAX).with("MySoftmax.java", "x"));

    assertThat(ann.works())
        .containsEntry("04-softmax", new Handed.Text("ann.zip/MySoftmax.java", SOFTMAX));
    assertThat(ann.remarks()).hasSize(1);
  }

  @Test
  void aPasswordIsSaid() {
    byte[] zip = Zips.zip().with("MySoftmax.java", SOFTMAX).bytes();
    zip[central(zip) + FLAGS] |= 1;

    assertThat(reason(ann(zip)))
        .isEqualTo(
            "ann.zip/MySoftmax.java cannot be read (a password protects it); hand in MySoftmax.java"
                + " again.");
  }

  @Test
  void anUncommonCompressionIsSaid() {
    byte[] zip = Zips.zip().with("MySoftmax.java", SOFTMAX).bytes();
    zip[central(zip) + METHOD] = 14;

    assertThat(reason(ann(zip))).contains("it is compressed in an uncommon way");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 300})
  void anEntryThatLiesAboutWhereItIsIsReadAsNothingElse(int offset) {
    byte[] zip = Zips.zip().with("x.java", SCORES).with("MySoftmax.java", SOFTMAX).bytes();
    little(zip).putInt(central(zip) + 46 + "x.java".length() + OFFSET, offset);

    assertThat(ann(zip).student().name()).isEqualTo("ann");
    assertThat(desk.handIn("bo").works()).containsKey("04-softmax");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 10})
  void anEntryThatLiesAboutItsLengthIsReadAsNothingElse(int length) {
    byte[] zip = Zips.zip().with("MySoftmax.java", SOFTMAX).bytes();
    little(zip).putInt(central(zip) + COMPRESSED_SIZE, length);

    assertThat(ann(zip).student().name()).isEqualTo("ann");
    assertThat(desk.handIn("bo").works()).containsKey("04-softmax");
  }

  @Test
  void aZipCutOffAnywhereIsSaidAndNoMore() {
    byte[] zip = Zips.zip().with("MySoftmax.java", SOFTMAX).with("MyScores.java", SCORES).bytes();
    for (int length = 0; length < zip.length; length += 3) {
      HandIn ann = ann(Arrays.copyOf(zip, length));
      assertThat(ann.remarks()).hasSize(2);
      assertThat(ann.remarks().get(0)).startsWith("ann.zip cannot be opened as a zip (");
    }
  }

  @Test
  void aZipOfAnyNoiseIsSaidAndNoMore() {
    byte[] zip = Zips.zip().with("MySoftmax.java", SOFTMAX).with("MyScores.java", SCORES).bytes();
    Random random = new Random(8);
    for (int i = 0; i < 2_000; i++) {
      byte[] noisy = zip.clone();
      for (int change = 0; change < 4; change++) {
        noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
      }
      assertThat(ann(noisy).student().name()).isEqualTo("ann");
    }
  }

  @Test
  void namesThatBreakTerminalsAreWrittenOut() {
    String evil = "a\u001b[2J\n\u202Egpj.avaj/MySoftmax.java";

    HandIn ann = ann(Zips.zip().with(evil, SOFTMAX));

    assertThat(ann.works().get("04-softmax").file())
        .isEqualTo("ann.zip/a\\u001B[2J\\n\\u202Egpj.avaj/MySoftmax.java");
  }

  private String reason(HandIn handIn) {
    return ((Handed.Unusable) handIn.works().get("04-softmax")).reason();
  }

  private HandIn ann(Zips zip) {
    return ann(zip.bytes());
  }

  private HandIn ann(byte[] zip) {
    desk.write("ann.zip", zip);
    HandIn ann = desk.handIn("ann");
    assertThat(desk.handIn("bo").works())
        .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", SOFTMAX));
    return ann;
  }

  private static int central(byte[] zip) {
    int at = 0;
    while (little(zip).getInt(at) != CENTRAL) {
      at++;
    }
    return at;
  }

  private static ByteBuffer little(byte[] zip) {
    return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }
}
