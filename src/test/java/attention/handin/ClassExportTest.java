package attention.handin;

import static attention.handin.Desk.SCORES;
import static attention.handin.Desk.SOFTMAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassExportTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = Desk.asking(temp.resolve("in"), "03-scores", "04-softmax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee_12345_assignsubmission_file_/", // Moodle 3.1 to 4.0
        "Ann Lee_12345_assignsubmission_file/", // since
        "Ann Lee_12345_assignsubmission_file_", // without folders
      })
  void moodlesExportsAreReadFromAZipAndFromAFolder(String before) {
    String other = before.replace("Ann Lee_12345", "Bo_678");
    byte[] zip =
        Zips.zip()
            .with(before + "MyScores.java", SCORES)
            .with(before + "MySoftmax.java", SOFTMAX)
            .with(other + "MySoftmax.java", SOFTMAX)
            .bytes();
    desk.write(before + "MyScores.java", SCORES);
    desk.write(before + "MySoftmax.java", SOFTMAX);
    desk.write(other + "MySoftmax.java", SOFTMAX);
    Path file = desk.write("../class.zip", zip);

    for (Desk each : new Desk[] {desk, desk.at(file)}) {
      assertThat(each.names()).containsExactly("Ann Lee", "Bo");
      assertThat(each.keys()).containsExactly("12345", "678");
      assertThat(each.handIn("Ann Lee").works())
          .containsEntry("03-scores", new Handed.Text("MyScores.java", SCORES))
          .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", SOFTMAX));
      assertThat(each.handIn("Bo").works()).containsOnlyKeys("04-softmax");
    }
    assertThat(desk.at(file).handIn("Bo").origin())
        .startsWith("class.zip/Bo_678_assignsubmission_file");
  }

  @Test
  void foldersInsideMoodlesFoldersAreKept() {
    Path zip =
        desk.write(
            "../class.zip",
            Zips.zip()
                .with("Ann_1_assignsubmission_file_/exercises/04-softmax/MySoftmax.java", SOFTMAX)
                .bytes());

    assertThat(desk.at(zip).handIn("Ann").works())
        .containsEntry(
            "04-softmax", new Handed.Text("exercises/04-softmax/MySoftmax.java", SOFTMAX));
  }

  @Test
  void whatWasTypedIntoMoodlesPageIsRead() {
    Path zip =
        desk.write(
            "../class.zip",
            Zips.zip()
                .with(
                    "Ann_1_assignsubmission_onlinetext_/onlinetext.html",
                    "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"></head><body><p>public class"
                        + " MySoftmax {<br>&nbsp; int n = 1 &lt; 2 ? 3 &amp; 4 : &#53;;</p>"
                        + "<p>}</p></body></html>")
                .with("Ann_1_assignsubmission_file_/MyScores.java", SCORES)
                .bytes());

    HandIn ann = desk.at(zip).handIn("Ann");

    assertThat(ann.works())
        .containsEntry(
            "04-softmax",
            new Handed.Text(
                "onlinetext.html", "public class MySoftmax {\n  int n = 1 < 2 ? 3 & 4 : 5;\n}\n"))
        .containsKey("03-scores");
    assertThat(ann.remarks())
        .containsExactly(
            "MySoftmax was typed into a page, which may change a program; hand in MySoftmax.java as a file.");
  }

  @Test
  void whoeverMoodleDoesNotNameIsKnownByNumber() {
    desk.write("Participant_7_assignsubmission_file_/MySoftmax.java", SOFTMAX);
    desk.write("Participant_8_assignsubmission_file_/MySoftmax.java", SOFTMAX);

    assertThat(desk.keys()).containsExactly("7", "8");
  }

  @Test
  void canvassExportIsReadFromAZipAndFromAFolder() {
    Zips zip = Zips.zip();
    String[][] files = {
      {"leeann_1234_5678_MyScores.java", SCORES},
      {"leeann_1234_5679_MySoftmax-1.java", SOFTMAX},
      {"vanderbergbo_LATE_99_5680_MySoftmax.java", SOFTMAX},
      {"王小明_77_5681_MySoftmax.java", SOFTMAX},
    };
    for (String[] file : files) {
      zip.with(file[0], file[1]);
      desk.write(file[0], file[1]);
    }
    Path file = desk.write("../class.zip", zip.bytes());

    for (Desk each : new Desk[] {desk, desk.at(file)}) {
      assertThat(each.names()).containsExactly("leeann", "vanderbergbo", "王小明");
      assertThat(each.keys()).containsExactly("1234", "99", "77");
      assertThat(each.handIn("leeann").works())
          .containsEntry("03-scores", new Handed.Text("MyScores.java", SCORES))
          .containsEntry("04-softmax", new Handed.Text("MySoftmax-1.java", SOFTMAX));
      assertThat(each.handIn("vanderbergbo").remarks())
          .containsExactly("Canvas marked this submission as late.");
    }
    assertThat(desk.handIn("王小明").origin()).isEqualTo("王小明_77_5681_MySoftmax.java");
  }

  @ParameterizedTest
  @CsvSource({
    "anon_AbC12_5678_MySoftmax.java, anon_AbC12",
    "LATE_anon_AbC12_5678_MySoftmax.java, anon_AbC12",
    "lee_ann_1234_5678_MySoftmax.java, 1234",
    "leeann_1234_5678_MySoftmax_1_2_.java, 1234",
  })
  void canvassNamesWithoutAStudentOrWithMoreUnderscoresAreRead(String name, String key) {
    desk.write(name, SOFTMAX);

    assertThat(desk.keys()).containsExactly(key);
    assertThat(desk.envelopes().get(0).open().works()).containsKey("04-softmax");
  }

  @Test
  void whatWasTypedIntoCanvassPageIsReadBelowItsHeading() {
    desk.write(
        "leeann_1234_text.html",
        "<html><head><title>Week 3: Ann</title></head><body>\n<h1>Week 3: Ann</h1>\n"
            + "<div style=\"x\"><pre>class MySoftmax { /* a > b, a < b */ }</pre></div></body>");

    assertThat(desk.handIn("leeann").works().get("04-softmax"))
        .isInstanceOfSatisfying(
            Handed.Text.class,
            text ->
                assertThat(text.text().strip())
                    .isEqualTo("class MySoftmax { /* a > b, a < b */ }"));
  }

  @Test
  void aZipAStudentIsReadFromAFolderAndFromAZipOfZips() {
    byte[] ann = Zips.zip().with("exercises/04-softmax/MySoftmax.java", SOFTMAX).bytes();
    byte[] bo = Zips.zip().with("week 3/MySoftmax.java", SOFTMAX).bytes();
    desk.write("ann.zip", ann);
    desk.write("Bo Li.ZIP", bo);
    Path zip =
        desk.write("../class.zip", Zips.zip().with("ann.zip", ann).with("Bo Li.ZIP", bo).bytes());

    for (Desk each : new Desk[] {desk, desk.at(zip)}) {
      assertThat(each.names()).containsExactly("Bo Li", "ann");
      assertThat(each.handIn("ann").works())
          .containsEntry(
              "04-softmax",
              new Handed.Text("ann.zip/exercises/04-softmax/MySoftmax.java", SOFTMAX));
      assertThat(each.handIn("Bo Li").works())
          .containsEntry("04-softmax", new Handed.Text("Bo Li.ZIP/week 3/MySoftmax.java", SOFTMAX));
    }
  }

  @Test
  void aZipInAPlatformsExportIsOpened() {
    byte[] inner = Zips.zip().with("MySoftmax.java", SOFTMAX).bytes();
    desk.write("leeann_1_2_homework.zip", inner);
    desk.write("Bo_9_assignsubmission_file_/all.zip", Zips.zip().with("in.zip", inner).bytes());

    assertThat(desk.handIn("leeann").works())
        .containsEntry("04-softmax", new Handed.Text("homework.zip/MySoftmax.java", SOFTMAX));
    assertThat(desk.handIn("Bo").works())
        .containsEntry("04-softmax", new Handed.Text("all.zip/in.zip/MySoftmax.java", SOFTMAX));
  }

  @Test
  void aFolderWithOneExportInItIsThatExport() {
    desk.write(
        "CS101-Week 3-42.zip",
        Zips.zip()
            .with("Ann_1_assignsubmission_file_/MySoftmax.java", SOFTMAX)
            .with("Bo_2_assignsubmission_file_/MySoftmax.java", SOFTMAX)
            .bytes());

    assertThat(desk.names()).containsExactly("Ann", "Bo");
  }

  @Test
  void aFolderAroundTheFoldersOfAZipIsNobody() {
    Path zip =
        desk.write(
            "../class.zip",
            Zips.zip()
                .with("week3/ann/MySoftmax.java", SOFTMAX)
                .with("week3/bo/MySoftmax.java", SOFTMAX)
                .with("__MACOSX/week3/ann/._MySoftmax.java", "x")
                .bytes());

    assertThat(desk.at(zip).names()).containsExactly("ann", "bo");
    assertThat(desk.at(zip).handIn("ann").works())
        .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", SOFTMAX));
  }

  @Test
  void oneStudentsFolderInAZipStaysOneStudent() {
    Path zip =
        desk.write(
            "../class.zip",
            Zips.zip()
                .with("ann/exercises/03-scores/MyScores.java", SCORES)
                .with("ann/exercises/04-softmax/MySoftmax.java", SOFTMAX)
                .with("ann/README.md", "")
                .bytes());

    assertThat(desk.at(zip).names()).containsExactly("ann");
  }

  @Test
  void aFileAStudentIsReadByTheNameBeforeTheClass() {
    desk.write("ada_MySoftmax.java", SOFTMAX);
    desk.write("ada_MyScores.java", SCORES);
    desk.write("Bo Li - MySoftmax.java", SOFTMAX);
    desk.write("notes.ods.lock", "the teacher's");

    assertThat(desk.names()).containsExactly("Bo Li", "ada");
    assertThat(desk.handIn("ada").works()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"GB18030, 王小明", "UTF-8, 王小明", "UTF-8, José Ñandú", "IBM437, José Müñoz", "Big5, 陳大文"})
  void namesInAZipAreReadWhateverTheirEncoding(String charset, String name) {
    Path zip =
        desk.write(
            "../class.zip",
            Zips.namedIn(Charset.forName(charset))
                .with(name + "_1_assignsubmission_file_/MySoftmax.java", SOFTMAX)
                .with(name + "_1_assignsubmission_file_/" + name + ".txt", "")
                .with(name + "_1_assignsubmission_file_/" + name + " 2.txt", "")
                .bytes());

    assertThat(desk.at(zip).names()).containsExactly(name);
  }

  @Test
  void emptyFoldersOfAZipAreStudentsToo() {
    Path zip =
        desk.write(
            "../class.zip",
            Zips.zip()
                .with("Ann_1_assignsubmission_file_/", new byte[0])
                .with("Bo_2_assignsubmission_file_/MySoftmax.java", SOFTMAX)
                .bytes());

    assertThat(desk.at(zip).handIn("Ann").works()).isEmpty();
    assertThat(desk.at(zip).handIn("Ann").remarks()).containsExactly("Nothing was handed in.");
  }

  @Test
  void aClassOfThousandsIsReadFromOneZip() {
    Zips zip = Zips.zip();
    for (int i = 0; i < 5_000; i++) {
      zip.with("Student %d_%1$d_assignsubmission_file_/MySoftmax.java".formatted(i), SOFTMAX);
    }
    Path file = desk.write("../class.zip", zip.bytes());

    assertThat(desk.at(file).envelopes())
        .hasSize(5_000)
        .allSatisfy(envelope -> assertThat(envelope.open().works()).containsKey("04-softmax"));
  }
}
