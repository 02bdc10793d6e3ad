package attention.classreport;

import static attention.classreport.SmallReport.mistake;
import static attention.classreport.SmallReport.noSheet;
import static attention.classreport.SmallReport.noSoftmax;
import static attention.classreport.SmallReport.sheet;
import static attention.classreport.SmallReport.softmax;
import static attention.classreport.SmallReport.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassReportTest {
  private static final Check SHAPE = Check.passed("shape", "It has the shape");
  private static final Check SUM = Check.passed("sum", "Rows sum to 1");
  private static final String CODE = "class MySoftmax {}";

  /** The page without tags, its blanks made one. */
  private static String words(String page) {
    String body = page.substring(page.indexOf("<body>"));
    return body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static String words(SmallReport report) {
    return words(report.page());
  }

  private static String withoutPictures(SmallReport report) {
    return report.page().replaceAll("base64,[^\"]*", "");
  }

  private static int count(String part, String text) {
    return (int) Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }

  @Test
  void countsTheClass() {
    String page =
        words(
            new SmallReport()
                .with("Ada", "", softmax(Status.PASSED, 4, CODE, SHAPE, SUM), sheet(2))
                .with("Bo", "2 days late", wrong(), sheet(1))
                .with("Chen", "", softmax(Status.TIMEOUT, 0, CODE), noSheet())
                .with("Dil", "", noSoftmax(), noSheet()));

    assertThat(page)
        .contains("students 4 handed in 3 late 1 all right 1 median 33 %")
        .contains("04-softmax 4 3 1 0.50 1.00 2.50 1.67") // of 0, 1 and 4
        .contains("worksheet 2 2 1 1.25 1.50 1.75 1.50") // of 1 and 2
        .contains("all together 6 3 1 1.00 2.00 4.00 2.67") // of 0, 2 and 6
        .contains("04-softmax 1 1 1 1 worksheet 1 1 0 2") // endings
        .contains("04-softmax ran too long: Chen")
        .contains("1 student handed in nothing: Dil")
        .contains("1 student handed in late: Bo (2 days late)");
  }

  @Test
  void countsEachCheckOfThoseWhoseCodeRanToItsEnd() {
    Check failed = Check.failed("sum", "Rows sum to 1", "0.9, not 1");
    Check notTried = Check.failed("sum", "Rows sum to 1", Check.notTried("it returns an array"));
    Check notWritten = Check.failed("sum", "Rows sum to 1", Check.notWritten("Write of(scores)."));
    Check reason = Check.failed("compiles", "It compiles", "';' expected");
    String page =
        words(
            new SmallReport()
                .with("Ada", "", softmax(Status.PASSED, 4, CODE, SHAPE, SUM), noSheet())
                .with("Bo", "", softmax(Status.FAILED, 2, CODE, SHAPE, failed), noSheet())
                .with("Chen", "", softmax(Status.FAILED, 2, CODE, SHAPE, notTried), noSheet())
                .with("Dil", "", softmax(Status.FAILED, 2, CODE, SHAPE, notWritten), noSheet())
                .with("Eze", "", softmax(Status.COMPILE_ERROR, 0, CODE, reason), noSheet()));

    assertThat(page)
        .contains("Of 4 students whose work ran to its end.")
        .contains("It has the shape 100 4 0 0 Rows sum to 1 25 1 1 2")
        .contains("The calculation by hand There was nothing that could be checked.")
        .doesNotContain("It compiles");
  }

  @Test
  void sortsTheMistakesByHowManyMadeThem() {
    String page =
        new SmallReport()
            .with("Ada", "", wrong(mistake("that", "")), noSheet())
            .with("Bo", "", wrong(mistake("this", "keys"), mistake("this", "values")), noSheet())
            .with("Chen", "", wrong(mistake("this", "keys"), mistake("that", "")), noSheet())
            .with("Dil", "", wrong(mistake("this", "queries")), noSheet())
            .page();

    assertThat(words(page))
        .contains("You did this 04-softmax 3 students of 4 (75 %): Bo , Chen , Dil It is")
        .containsSubsequence("You did this", "You did that")
        .contains("2 students of 4 (50 %): Ada , Chen It is &lt;wrong&gt;.");
    assertThat(page)
        .contains("<a href=\"../notebooks/04-softmax.ipynb#Where-%22it%22-is\">")
        .contains("width:75%");
  }

  @Test
  void namesADozenOfMany() {
    SmallReport report = new SmallReport();
    for (int i = 1; i <= 1015; i++) {
      report.with("Student " + i, "", wrong(mistake("this", "")), noSheet());
    }

    assertThat(words(report))
        .contains("1,015 students of 1,015 (100 %): Student 1 , Student 2 ,")
        .contains(", Student 12 and 1,003 more It is");
  }

  @Test
  void laysTwoThatAreAlikeSideBySide() throws IOException {
    String code = MadeUpCode.of(1, Lesson.SOFTMAX);
    String renamed = code.replace(" a", " mine").replace("student 1", "all <mine>");
    String page =
        new SmallReport()
            .with("Ada", "", softmax(Status.PASSED, 4, code, SUM), noSheet())
            .with("Bo", "", noSoftmax(), noSheet())
            .with("Chen", "", softmax(Status.PASSED, 4, renamed, SUM), noSheet())
            .with(
                "Dil",
                "",
                softmax(Status.PASSED, 4, MadeUpCode.of(2, Lesson.SOFTMAX), SUM),
                noSheet())
            .page();

    assertThat(words(page))
        .contains("Ada and Chen : 04-softmax 100 %")
        .contains("INDArray mine0")
        .doesNotContain("Dil and", "and Dil");
    assertThat(page).contains("<mark>    INDArray a0 =", "<mark>    INDArray mine0 =");
  }

  @Test
  void listsAGroupByItsNames() {
    String code = MadeUpCode.of(1, Lesson.SOFTMAX);
    SmallReport report = new SmallReport();
    for (int i = 0; i < 60; i++) {
      String source = i < 10 ? code : "class MySoftmax {}";
      report.with("Student " + i, "", softmax(Status.PASSED, 4, source, SUM), noSheet());
    }

    assertThat(words(report))
        .contains("10 students handed in one text for 04-softmax, word for word: Student 0 ,")
        .doesNotContain(", the lines");
  }

  @Test
  void saysWhereNoTwoAreAlikeAndNobodyErred() {
    assertThat(words(new SmallReport().with("Ada", "", noSoftmax(), sheet(2))))
        .contains("No two programs are that much alike.", "No mistake could be named.");
  }

  @Test
  void isAPageForAnEmptyClass() {
    assertThat(words(new SmallReport()))
        .contains("students 0", "median –", "Nobody handed in anything", "The class is empty.");
  }

  @Test
  void leavesNothingOfWhatStudentsWroteToTheBrowser() {
    String evil = "<script>alert(1)</script>\"'&\n\u202e";
    String code = MadeUpCode.of(1, Lesson.SOFTMAX).replace("// student", "// </pre>" + evil);
    Check check = Check.failed(evil, evil, evil);
    String page =
        new SmallReport()
            .with(evil, evil, softmax(Status.FAILED, 1, code, check), noSheet())
            .with(evil + "2", evil, softmax(Status.FAILED, 1, code + "\n", check), noSheet())
            .with(evil + "3", "", softmax(Status.CRASHED, 1, code, check), noSheet())
            .page();

    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
    assertThat(page).doesNotContain("\"'&");
    assertThat(count("<pre>", page)).isPositive().isEqualTo(count("</pre>", page));
  }

  @Test
  void needsNothingButItself() {
    String page = new SmallReport().with("Ada", "", wrong(), sheet(2)).page();

    assertThat(page).contains("default-src 'none'", "Week &lt;3&gt;");
    assertThat(count("src=\"data:image/svg+xml;base64,", page)).isEqualTo(2);
    assertThat(page).doesNotContainPattern("(src|href)=\"(https?:)?//");
  }

  @Test
  void isTheSameEachTime() {
    SmallReport report = new SmallReport().with("Ada", "", wrong(mistake("this", "")), sheet(1));

    assertThat(report.page()).isEqualTo(report.page());
  }

  @Test
  void writesNumbersAlikeInEveryCountry() {
    Locale before = Locale.getDefault();
    SmallReport report = new SmallReport().with("Ada", "", wrong(mistake("this", "")), sheet(1));
    String page = withoutPictures(report);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(withoutPictures(report)).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesOneFileWhateverTheSizeOfTheClass(@TempDir Path folder) throws IOException {
    ClassReport report = new ClassReport(Path.of(""));
    report.write(new MadeUpClass(10), folder);
    long small = Files.size(folder.resolve(ClassReport.FILE));
    report.write(new MadeUpClass(1000), folder);
    long large = Files.size(folder.resolve(ClassReport.FILE));

    assertThat(large).isLessThan(4 * small);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .isEqualTo(List.of(ClassReport.FILE));
    }
  }
}
