package attention.adversary;

import static org.assertj.core.api.Assertions.assertThat;

import attention.process.Command;
import attention.process.Machine;
import attention.record.ClassRecord;
import attention.record.Result;
import attention.record.Transcript;
import attention.verdict.Diagnosis;
import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One class of hostile, broken and honest students, graded by the command that a teacher gives, in
 * bubblewrap's sandbox, with fresh probes. Afterwards every grade is what the student earned, and
 * nothing but the report has changed.
 */
@Tag("bubblewrap")
class HostileClassTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> OF_THE_COURSE =
      List.of("exercises", "solutions", "notebooks", "data", "src/main", "pom.xml");

  @TempDir static Path desk;

  private static Map<String, Map<String, String>> before;
  private static Command.Outcome outcome;
  private static List<Transcript> transcripts;

  @BeforeAll
  static void gradeTheClass() throws IOException {
    Files.writeString(Files.createDirectory(desk.resolve("canary")).resolve("song"), "tweet");
    Files.createDirectory(desk.resolve("tmp"));
    Files.writeString(
        desk.resolve("assignment.yaml"),
        "credit: all-or-nothing\nlessons:\n  03-scores: 10\n  04-softmax: 10\n");
    try (ServerSocket listener = new ServerSocket(0)) {
      Class8 class8 =
          new Class8(
              desk.resolve("submissions"),
              Map.of(
                  "home", HOME.toString(),
                  "neighbour", desk.resolve("submissions/bo").toString(),
                  "port", Integer.toString(listener.getLocalPort())));
      all().forEach(submission -> submission.handing().accept(class8));
      before = everythingButTheReport();
      outcome = grade();
    }
    assertThat(outcome.good()).as(outcome.out() + outcome.err()).isTrue();
    transcripts = transcripts();
  }

  @Test
  void itIsALargeClass() {
    assertThat(Hostile.ALL.size() + Broken.ALL.size()).isGreaterThanOrEqualTo(45);
    assertThat(Honest.ALL).hasSizeGreaterThanOrEqualTo(5);
    assertThat(transcripts).hasSize((int) all().count());
  }

  @Test
  void everyWorkIsGradedAsItDeserves() throws IOException {
    Map<String, CSVRecord> gradebook = gradebook();

    assertThat(transcripts.stream().map(transcript -> graded(transcript, gradebook)))
        .containsExactlyInAnyOrderElementsOf(all().map(Submission::expected).toList());
  }

  @Test
  void theTeacherIsToldThatAllWentWell() {
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out() + outcome.err()).doesNotContain("\tat ", "Exception in", "\u001b");
  }

  @Test
  void mistakesOfHonestStudentsAreNamed() {
    assertThat(diagnosis("kim", 1)).containsExactly("softmax-over-queries");
    assertThat(diagnosis("nora", 1)).containsExactly("no-subtraction");
    assertThat(diagnosis("pia", 0)).containsExactly("no-scaling");
  }

  @Test
  void aLineIsNamedHoweverDeepTheFileLay() {
    assertThat(message("sleep")).contains("it was waiting at line 10 of MySoftmax.java");
    assertThat(message("exit")).contains("of MySoftmax.java calls System.exit");
  }

  @Test
  void nothingButTheReportHasChanged() throws IOException {
    assertThat(everythingButTheReport()).isEqualTo(before);
    assertThat(desk.resolve("tmp")).isEmptyDirectory();
    try (Stream<Path> entries = Files.list(desk)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .containsExactlyInAnyOrder("assignment.yaml", "canary", "report", "submissions", "tmp");
    }
  }

  @Test
  void noProcessIsLeft() {
    assertThat(
            ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(desk.toString())))
        .isEmpty();
  }

  @Test
  void noPageRunsAScriptOrTellsWhereTheTeacherKeepsThings() throws IOException {
    try (Stream<Path> files = Files.walk(desk.resolve("report"))) {
      for (Path page : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = page.getFileName().toString();
        if (name.matches(".*\\.(html|md|xml|json|csv)")) {
          String text = Files.readString(page);
          assertThat(text)
              .as(name)
              .doesNotContain("\u001b", "\u0000", "\tat ", desk.toString(), HOME + "/src");
          if (name.matches(".*\\.(html|md)")) {
            assertThat(withoutVerbatim(text))
                .as(name)
                .doesNotContainPattern("(?<!\\\\)<(script>alert|img src=x)");
          }
        }
      }
    }
  }

  @Test
  void noCellOfTheGradebookIsAFormula() throws IOException {
    assertThat(gradebook().values())
        .allSatisfy(row -> assertThat(row.toList()).noneMatch(cell -> cell.startsWith("=")));
  }

  private static Stream<Submission> all() {
    return Stream.of(Hostile.ALL, Broken.ALL, Honest.ALL).flatMap(List::stream);
  }

  private static Command.Outcome grade() {
    return Command.of(
            HOME,
            Machine.java().toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.io.tmpdir=" + desk.resolve("tmp"),
            "-Dattention.home=" + HOME,
            "-cp",
            System.getProperty("java.class.path"),
            "attention.cli.Main")
        .and("classroom", "grade", desk.resolve("submissions").toString())
        .and("--assignment", desk.resolve("assignment.yaml").toString())
        .and("--out", desk.resolve("report").toString())
        .and("--time", "3", "--jobs", "2")
        .run(PATIENCE);
  }

  private static List<Transcript> transcripts() {
    List<Transcript> all = new ArrayList<>();
    try (ClassRecord record = ClassRecord.open(desk.resolve("report"))) {
      record.forEach(all::add);
    }
    return all;
  }

  private static Map<String, CSVRecord> gradebook() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(desk.resolve("report/gradebook.csv")).replace("\uFEFF", "");
    return format.parse(new StringReader(text)).stream()
        .collect(Collectors.toMap(row -> withoutGuard(row.get("page")), row -> row));
  }

  /** Markdown without what is shown as it is, between fences. */
  private static String withoutVerbatim(String page) {
    return page.replaceAll("(?ms)^( *`{3,})text$.*?^\\1$", "");
  }

  /** What keeps a spreadsheet from taking a name for a formula. */
  private static String withoutGuard(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static String graded(Transcript transcript, Map<String, CSVRecord> gradebook) {
    CSVRecord row = gradebook.get(transcript.page());
    return Submission.found(transcript, result -> row.get(result.work()));
  }

  private static List<String> diagnosis(String student, int work) {
    return result(student, work).diagnosis().stream().map(Diagnosis::id).toList();
  }

  private static String message(String student) {
    return result(student, 1).firstFailure().orElseThrow().message();
  }

  private static Result result(String student, int work) {
    return transcripts.stream()
        .filter(transcript -> transcript.student().key().equals(student))
        .map(transcript -> transcript.results().get(work))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Map<String, String>> everythingButTheReport() throws IOException {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (String folder : List.of("canary", "submissions", "assignment.yaml")) {
      all.put(folder, Snapshot.of(desk.resolve(folder)));
    }
    for (String folder : OF_THE_COURSE) {
      all.put(folder, Snapshot.of(HOME.resolve(folder)));
    }
    return all;
  }
}
