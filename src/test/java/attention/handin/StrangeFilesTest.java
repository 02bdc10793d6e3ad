package attention.handin;

import static attention.handin.Desk.SCORES;
import static attention.handin.Desk.SOFTMAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people hand in by mistake or on purpose; a neighbour's work is never touched. */
class StrangeFilesTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aDeskWithANeighbour() {
    desk = Desk.asking(temp.resolve("in"), "03-scores", "04-softmax", "worksheet");
    desk.write("bo/MySoftmax.java", SOFTMAX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MySoftmax.java",
        "exercises/04-softmax/MySoftmax.java",
        "a/b/c/d/MySoftmax.java",
        "mysoftmax.java",
        "MYSOFTMAX.JAVA",
        "MySoftmax (1).java",
        "MySoftmax-2.java",
        "MySoftmax_3.java",
        "MySoftmax - Copy.java",
        "MySoftmax - Kopie (2).java",
        "MySoftmax.java.txt",
        "Copy of MySoftmax.java",
        "ann_MySoftmax.java",
        "作业/MySoftmax 副本.java",
        "📐/MySoftmax.java",
      })
  void theFileIsFoundWhateverBecameOfItsName(String path) {
    desk.write("ann/" + path, SOFTMAX);

    assertThat(ann().works()).containsEntry("04-softmax", new Handed.Text(path, SOFTMAX));
    assertThat(ann().remarks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Main.java", "homework.txt", "solution4.JAVA"})
  void aClassInAFileOfAnotherNameIsFoundAndSaid(String name) {
    desk.write("ann/" + name, "// class MyScores\nString s = \"class MyScores\";\n" + SOFTMAX);

    assertThat(ann().works()).containsOnlyKeys("04-softmax");
    assertThat(ann().remarks())
        .containsExactly(
            "MySoftmax was found in %s; call the file MySoftmax.java.".formatted(name));
  }

  @Test
  void ofSeveralTheLikeliestIsGradedAndTheOthersAreNamed() {
    desk.write("ann/MySoftmax.java", "top");
    desk.write("ann/exercises/04-softmax/MySoftmax.java", SOFTMAX);
    desk.write("ann/MySoftmax (1).java", "copy");
    desk.write("ann/solutions/04-softmax/MySoftmax.java", "the course's");

    assertThat(ann().works())
        .containsEntry(
            "04-softmax", new Handed.Text("exercises/04-softmax/MySoftmax.java", SOFTMAX));
    assertThat(ann().remarks())
        .containsExactly(
            "Several files could be MySoftmax.java: exercises/04-softmax/MySoftmax.java was graded,"
                + " MySoftmax (1).java, MySoftmax.java, solutions/04-softmax/MySoftmax.java not.");
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 用指数函数归一化每一行的分数",
    "UTF-16, 用指数函数归一化",
    "windows-1252, Größe über alles schön"
  })
  void aSourceInAnotherEncodingIsReadAndSaid(String charset, String comment) {
    String source = "// %s\n".formatted(comment) + SOFTMAX;
    desk.write("ann/MySoftmax.java", source.getBytes(Charset.forName(charset)));

    assertThat(ann().works())
        .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", source));
    assertThat(ann().remarks())
        .singleElement()
        .asString()
        .matches(
            "MySoftmax.java is saved as %s.*, and was read so; save it as UTF-8 next time."
                .formatted(charset));
  }

  @Test
  void aByteOrderMarkIsLeftOut() {
    desk.write("ann/MySoftmax.java", "\uFEFF" + SOFTMAX);

    assertThat(ann().works())
        .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", SOFTMAX));
  }

  @Test
  void aFileOfFiftyMegabytesIsNotRead() throws IOException {
    desk.write("ann/MyScores.java", SCORES);
    try (RandomAccessFile file =
        new RandomAccessFile(desk.write("ann/MySoftmax.java", "").toFile(), "rw")) {
      file.setLength(50_000_000);
    }

    assertThat(reason())
        .isEqualTo(
            "MySoftmax.java is larger than 1,000,000 bytes, a hundred times as much as anybody"
                + " needs; hand in MySoftmax.java alone.");
    assertThat(ann().works()).containsEntry("03-scores", new Handed.Text("MyScores.java", SCORES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MySoftmax.ipynb | {\"cells\":[]} | MySoftmax.ipynb is a notebook; hand in MySoftmax.java,"
            + " with the class copied from the notebook's cell.",
        "notebooks/04-softmax.ipynb | {\"cells\":[]} | notebooks/04-softmax.ipynb is a notebook;"
            + " hand in MySoftmax.java, with the class",
        "MySoftmax.java | ' {\"metadata\": {},\n"
            + " \"cells\" : []}' | MySoftmax.java is a notebook with the name of a Java file; copy"
            + " the class from its cell into MySoftmax.java",
        "MySoftmax.class | x | MySoftmax.class is a compiled class; hand in MySoftmax.java.",
        "MySoftmax.docx | x | MySoftmax.docx is a word processor's document; hand in"
            + " MySoftmax.java.",
        "mysoftmax.pdf | x | mysoftmax.pdf is a PDF; hand in",
        "MySoftmax.txt | my answer | MySoftmax.txt is a text without the class; hand in",
        "MySoftmax.rar | x | MySoftmax.rar is an archive other than a zip; hand in",
        "04-softmax.png | x | 04-softmax.png is a picture; hand in",
        "MySoftmax.kt | x | MySoftmax.kt is a Kotlin program; hand in",
        "MySoftmax.xyz | x | MySoftmax.xyz is no Java file; hand in",
        "MySoftmax.java | %PDF-1.4 | MySoftmax.java is a PDF, whatever its name says; hand in",
      })
  void anotherKindOfFileIsNamed(String file, String content, String reason) {
    desk.write("ann/" + file, content);

    assertThat(reason()).startsWith(reason);
  }

  @Test
  void bytesThatAreNoTextAreNamed() {
    desk.write("ann/MySoftmax.java", new byte[] {1, 2, 3, 4, (byte) 0x81, 5});

    assertThat(reason())
        .isEqualTo("MySoftmax.java is no text; hand in MySoftmax.java as your editor saves it.");
  }

  @Test
  void anEmptyFileIsHandedInAsItIs() {
    desk.write("ann/MySoftmax.java", "");

    assertThat(ann().works()).containsEntry("04-softmax", new Handed.Text("MySoftmax.java", ""));
  }

  @Test
  void anEmptyFolderIsNothing() throws IOException {
    Files.createDirectories(temp.resolve("in/ann/a/b"));

    assertThat(ann().works()).isEmpty();
    assertThat(ann().remarks()).containsExactly("Nothing was handed in.");
  }

  @Test
  void filesThatNobodyAskedForAreListed() {
    desk.write("ann/homework.pdf", "x");
    desk.write("ann/.DS_Store", "x");

    assertThat(ann().works()).isEmpty();
    assertThat(ann().remarks())
        .containsExactly(
            "None of the files is one that was asked for: homework.pdf. Asked for: MyScores.java with the class MyScores, MySoftmax.java with the class MySoftmax, a worksheet that is filled in.");
  }

  @Test
  void aFolderWithTheNameOfTheFileIsNoFile() throws IOException {
    Files.createDirectories(temp.resolve("in/ann/MySoftmax.java"));

    assertThat(ann().works()).isEmpty();
  }

  @Test
  void tenThousandFilesDoNotHideTheOne() {
    for (int i = 0; i < 10_000; i++) {
      desk.write("ann/%d/x%d.txt".formatted(i % 100, i), "");
    }
    desk.write("ann/zzz/MySoftmax.java", SOFTMAX);

    assertThat(ann().works()).containsOnlyKeys("04-softmax");
    assertThat(ann().remarks()).isEmpty();
  }

  @Test
  void foldersWithinFoldersAreFollowedTwentyDeep() {
    desk.write("ann/" + "d/".repeat(40) + "MySoftmax.java", SOFTMAX);

    assertThat(ann().works()).isEmpty();
    assertThat(ann().remarks()).anyMatch(remark -> remark.contains("d/d/d cannot be read"));
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path ann = Files.createDirectories(temp.resolve("in/ann"));
    Files.createSymbolicLink(ann.resolve("MySoftmax.java"), Path.of("../bo/MySoftmax.java"));
    Files.createSymbolicLink(ann.resolve("exercises"), temp.resolve("in/bo"));
    Files.createSymbolicLink(temp.resolve("in/cem"), temp.resolve("in/bo"));
    Files.createSymbolicLink(ann.resolve("loop"), ann);

    assertThat(ann().works()).isEmpty();
    assertThat(ann().remarks())
        .contains(
            "MySoftmax.java, exercises, loop: a link is not followed; hand in the file itself.");
    assertThat(desk.handIn("cem").works()).isEmpty();
    assertThat(desk.handIn("cem").remarks().get(0)).contains("is a link, which is not followed");
  }

  @Test
  void namesWithNewlinesAndInChineseAreShownOnOneLine() {
    desk.write("王\n小明/作业\n一/MySoftmax.java", SOFTMAX);

    assertThat(desk.names()).containsExactlyInAnyOrder("bo", "王\\n小明");
    assertThat(desk.handIn("王\\n小明").works())
        .containsEntry("04-softmax", new Handed.Text("作业\\n一/MySoftmax.java", SOFTMAX));
  }

  @ParameterizedTest
  @CsvSource({
    "sheet.csv, 'Attention by Hand,worksheet\nproblem,small-integers\n'",
    "my work.md, '# Attention by Hand: worksheet\n'",
    "x.csv, '\uFEFF\"Attention by Hand\";worksheet\n'",
    "y.csv, 'given,X\na,1\nstep,Q\na,2\n'",
    "my worksheet.csv, 'nothing of a sheet'",
  })
  void aWorksheetIsFoundByWhatItSays(String name, String text) {
    desk.write("ann/" + name, text);
    desk.write("ann/README.md", "# What to do\n");

    assertThat(ann().works())
        .containsEntry("worksheet", new Handed.Text(name, text.replace("\uFEFF", "")));
  }

  @Test
  void aWorksheetOfAnotherKindIsNamed() {
    desk.write("ann/worksheet.xlsx", "PK");

    assertThat(ann().works().get("worksheet"))
        .isEqualTo(
            new Handed.Unusable(
                "worksheet.xlsx",
                "worksheet.xlsx is a spreadsheet; hand in the worksheet as CSV or Markdown."));
  }

  @Test
  void aSheetThatWouldKeepAPatternBusyForYearsIsRead() {
    desk.write("ann/a.csv", "\n|,;".repeat(200_000) + "given\n".repeat(10_000));
    desk.write("ann/b.html", "<a".repeat(200_000) + "< ".repeat(200_000));
    desk.write("ann/c.java", "\"".repeat(300_000) + "/*".repeat(100_000) + "class ".repeat(10_000));

    assertThat(ann().works()).isEmpty();
  }

  private HandIn ann() {
    assertThat(desk.handIn("bo").works())
        .containsEntry("04-softmax", new Handed.Text("MySoftmax.java", SOFTMAX));
    return desk.handIn("ann");
  }

  private String reason() {
    return ((Handed.Unusable) ann().works().get("04-softmax")).reason();
  }
}
