package attention.handin;

import static attention.handin.Desk.SOFTMAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterMatchTest {
  private static final String ROSTER =
      """
      name,id
      Ann Lee,s101
      José Müller,jm@uni.example
      Ludwig van Beethoven,l-v-b
      王小明,2026001
      Ann,s7
      Participant 55,Participant 55
      """;

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = Desk.asking(temp.resolve("in"), "04-softmax");
  }

  @ParameterizedTest
  @CsvSource({
    "s101, s101",
    "S101, s101",
    "Ann Lee, s101",
    "ann_lee, s101",
    "'Lee, Ann', s101",
    "leeann, s101",
    "week3-s101, s101",
    "s101_Ann_Lee_homework, s101",
    "homework of Ann Lee, s101",
    "ann, s7",
    "Ann, s7",
    "jm@uni.example, jm@uni.example",
    "jm, jm@uni.example",
    "Jose Muller, jm@uni.example",
    "Jose\u0301 Mu\u0308ller, jm@uni.example",
    "mullerjose_9_assignsubmission_file_, jm@uni.example",
    "Beethoven Ludwig van, l-v-b",
    "van Beethoven Ludwig, l-v-b",
    "attention-week-3-l-v-b, l-v-b",
    "王小明, 2026001",
    "2026001 王小明, 2026001",
    "whoever_2026001_assignsubmission_file_, 2026001",
    "Participant_55_assignsubmission_file_, Participant 55",
  })
  void aFolderIsFoundOnTheRosterByIdOrName(String folder, String key) {
    desk.write(folder + "/MySoftmax.java", SOFTMAX);

    assertThat(desk.of(ROSTER).envelopes())
        .filteredOn(envelope -> !envelope.open().works().isEmpty())
        .extracting(envelope -> envelope.student().key())
        .containsExactly(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"leeann_12_34_MySoftmax.java", "vanbeethovenludwig_LATE_1_2_MySoftmax.java"})
  void canvassNamesAreFoundOnTheRoster(String file) {
    desk.write(file, SOFTMAX);

    assertThat(desk.of(ROSTER).envelopes())
        .filteredOn(envelope -> !envelope.open().works().isEmpty())
        .hasSize(1);
  }

  @Test
  void whoHandedInNothingHasAnEmptyEnvelope() {
    desk.write("s101/MySoftmax.java", SOFTMAX);

    Desk graded = desk.of("name,id\nAnn Lee,s101\nBo,s102\n");

    assertThat(graded.names()).containsExactly("Ann Lee", "Bo");
    assertThat(graded.handIn("Bo").works()).isEmpty();
    assertThat(graded.handIn("Bo").origin()).isEmpty();
    assertThat(graded.handIn("Bo").remarks()).containsExactly("Nothing was handed in.");
  }

  @Test
  void allThatFitsNobodyOrSeveralIsListedAtOnce() {
    desk.write("s1/MySoftmax.java", SOFTMAX);
    desk.write("Ann Lee-s1/MySoftmax.java", SOFTMAX);
    desk.write("Bo/MySoftmax.java", SOFTMAX);
    desk.write("zoe/MySoftmax.java", SOFTMAX);

    assertThatThrownBy(() -> desk.of("name,id\nAnn Lee,s1\nBo,s2\nBo,s3\n").envelopes())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("roster.csv")
        .hasMessageContaining("\n  Bo: could be Bo (s2) or Bo (s3).")
        .hasMessageContaining("\n  zoe: nobody has this name or id.")
        .hasMessageContaining("\n  Ann Lee-s1 and s1: all are s1's.")
        .hasMessageContaining("Nothing was graded. Rename");
  }

  @Test
  void ofManyThatFitNobodyAFewAreNamed() {
    for (int i = 0; i < 30; i++) {
      desk.write("x%d/MySoftmax.java".formatted(i), SOFTMAX);
    }

    assertThatThrownBy(() -> desk.of("name,id\nAnn Lee,s1\n").envelopes())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("\n  and 10 more.");
  }

  @Test
  void twoStudentsOfOneNameAreToldApartByIdsInTheirFolders() {
    desk.write("Ann Lee s1/MySoftmax.java", SOFTMAX);
    desk.write("Ann Lee s22/MySoftmax.java", "class MySoftmax {}");

    Desk graded = desk.of("name,id\nAnn Lee,s22\nAnn Lee,s33\n");

    assertThatThrownBy(graded::envelopes)
        .hasMessageContaining("Ann Lee s1: could be Ann Lee (s22) or Ann Lee (s33).");
    Desk fits = desk.of("name,id\nAnn Lee,001\nAnn Lee,002\n").at(temp.resolve("two"));
    desk.write("../two/Ann Lee_001/MySoftmax.java", SOFTMAX);
    desk.write("../two/Ann Lee_002/MySoftmax.java", "class MySoftmax {}");
    assertThat(fits.keys()).containsExactly("001", "002");
    assertThat(fits.envelopes().get(1).open().works())
        .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", "class MySoftmax {}"));
  }

  @Test
  void twoStudentsOfOneNameInAnExportStayTwo() {
    desk.write("Ann Lee_1_assignsubmission_file_/MySoftmax.java", SOFTMAX);
    desk.write("Ann Lee_2_assignsubmission_file_/MySoftmax.java", "class MySoftmax {}");
    desk.write("leeann_8_1_MySoftmax.java", SOFTMAX);
    desk.write("leeann_9_2_MySoftmax.java", SOFTMAX);

    assertThat(desk.names()).containsExactly("Ann Lee", "Ann Lee", "leeann", "leeann");
    assertThat(desk.keys()).containsExactly("1", "2", "8", "9");
  }

  @Test
  void aFolderAndAZipOfOneNameAreNotTakenForOne() {
    desk.write("ann/MySoftmax.java", SOFTMAX);
    desk.write("ann.zip", Zips.zip().with("MySoftmax.java", "x").bytes());

    assertThatThrownBy(desk::envelopes)
        .isInstanceOf(Problem.class)
        .hasMessageContaining("ann and ann.zip: all are ann's.");
  }

  @Test
  void theRosterBesideTheSubmissionsIsNoSubmission() {
    desk.write("s1/MySoftmax.java", SOFTMAX);
    desk.write("grades.xml", "");

    assertThat(
            Desk.asking(temp.resolve("in"), "04-softmax", "worksheet")
                .of("../in/roster.csv", "name,id\nAnn Lee,s1\n")
                .names())
        .containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MySoftmax.java | holds MySoftmax.java itself",
        "exercises/04-softmax/MySoftmax.java | holds exercises itself",
        "notes/.hidden | holds no submission",
      })
  void aFolderThatIsNoClassIsNamed(String file, String message) {
    desk.write(file.replace("notes/", ""), SOFTMAX);

    assertThatThrownBy(desk::envelopes).isInstanceOf(Problem.class).hasMessageContaining(message);
  }

  @Test
  void whatIsNoFolderAndNoZipIsNamed() {
    assertThatThrownBy(() -> desk.at(temp.resolve("missing")).envelopes())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("There is no ");
    Path tar = desk.write("class.tar.gz", SOFTMAX);
    assertThatThrownBy(() -> desk.at(tar).envelopes())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("is neither a folder nor a zip");
    Path broken = desk.write("class.zip", "no zip");
    assertThatThrownBy(() -> desk.at(broken).envelopes())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("class.zip cannot be opened as a zip")
        .hasMessageContaining("Download it again");
  }
}
