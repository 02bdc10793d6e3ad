package attention.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.example.ProblemName;
import attention.example.Setting;
import attention.problem.Problem;
import attention.sheet.Sheet;
import attention.sheet.SheetCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassSheetsTest {
  @TempDir private Path folder;

  @Test
  void everyStudentHasFilesAndAPage() throws IOException {
    write("Ann,1\nBo,2\nCON,3\n", "out");

    assertThat(names("out"))
        .containsExactlyInAnyOrder(
            "Ann.csv",
            "Ann.md",
            "Bo.csv",
            "Bo.md",
            "_CON.csv",
            "_CON.md",
            "print.html",
            "answers.html");
    String print = read("out/print.html");
    assertThat(print.split("class=\"page\"", -1)).hasSize(1 + 3);
    assertThat(print).contains(">Ann<", ">Bo<", ">CON<").doesNotContain("answer key");
    assertThat(read("out/answers.html").split("answer key", -1)).hasSize(1 + 3);
    assertThat(read("out/Bo.md")).contains("student: Bo");
  }

  @Test
  void theProblemLineAloneGivesTheSheetAgain() throws IOException {
    write("Ann,1\nBo,2\n", "out");

    String sheet = read("out/Bo.csv");
    String line = sheet.lines().filter(l -> l.startsWith("problem,")).findFirst().orElseThrow();
    ProblemName name = ProblemName.parse(line.substring("problem,".length()));
    assertThat(SheetCsv.text(Sheet.blank(name.text(), "Bo", name.again().orElseThrow())))
        .isEqualTo(sheet);
  }

  @Test
  void aStudentsSheetDoesNotDependOnWhoElseIsThere() throws IOException {
    write("Ann,1\nBo,2\nCem,3\n", "all");
    write("name;id\nBo;2\n", "alone");
    new ClassSheets(3, 2, Setting.plain(), 6)
        .write(roster("Bo,2\n"), folder.resolve("other"), PaperSize.A4, said -> {});

    assertThat(read("alone/Bo.csv")).isEqualTo(read("all/Bo.csv"));
    assertThat(read("other/Bo.csv")).isNotEqualTo(read("all/Bo.csv"));
  }

  @Test
  void theSeedOfAStudentIsTheSameForEver() {
    // python3: int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], 'big') % 10**9
    assertThat(StudentSeed.of(2026, "s1", 0)).isEqualTo(894230032);
    assertThat(StudentSeed.of(-5, "王小明", 1)).isEqualTo(331987790);
  }

  @Test
  void threeHundredStudentsHaveAProblemEachAndSeeProgress() throws IOException {
    List<String> progress = new ArrayList<>();
    String roster =
        IntStream.range(0, 300).mapToObj(i -> "Student " + i).collect(Collectors.joining("\n"));

    int students =
        new ClassSheets(2, 2, Setting.plain(), 1)
            .write(roster(roster), folder.resolve("out"), PaperSize.A4, progress::add);

    assertThat(students).isEqualTo(300);
    assertThat(names("out")).hasSize(602);
    assertThat(progress).hasSize(6).last().isEqualTo("300 of 300 students");
    assertThat(
            IntStream.range(0, 300)
                .mapToObj(i -> read("out/Student " + i + ".csv"))
                .map(text -> text.substring(text.indexOf("given,")))
                .distinct())
        .hasSize(300);
  }

  @Test
  void moreStudentsThanABrowserPrintsAreRefused() {
    String roster =
        IntStream.range(0, 2001).mapToObj(i -> "Student " + i).collect(Collectors.joining("\n"));

    assertThatThrownBy(() -> write(roster, "out"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("roster.csv names 2001 students; worksheets are written for 2000");
  }

  @Test
  void nothingIsWrittenWhereOneFileIsThere() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/Bo.md"), "filled in");

    assertThatThrownBy(() -> write("Ann,1\nBo,2\n", "out"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("Bo.md is there already");
    assertThat(names("out")).containsExactly("Bo.md");
    assertThat(read("out/Bo.md")).isEqualTo("filled in");
  }

  private void write(String roster, String out) throws IOException {
    new ClassSheets(3, 2, Setting.plain(), 5)
        .write(roster(roster), folder.resolve(out), PaperSize.A4, said -> {});
  }

  private Path roster(String text) throws IOException {
    return Files.writeString(folder.resolve("roster.csv"), text);
  }

  private List<String> names(String out) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(out))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
