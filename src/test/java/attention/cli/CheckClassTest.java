package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.record.ClassRecord;
import attention.record.Received;
import attention.roster.Student;
import attention.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckClassTest {
  private static final String GIVENS =
      """
      Attention by Hand,worksheet
      problem,small-integers
      given,embeddings,E
      the,1,0,1
      cat,0,2,0
      sat,1,1,1
      given,wq,W_Q
      1,1,0,1
      2,0,1,0
      3,1,1,1
      given,wk,W_K
      1,1,1,0
      2,1,1,1
      3,0,1,1
      given,wv,W_V
      1,1,1,1
      2,1,0,1
      3,1,1,0
      """;

  @TempDir private Path folder;
  private Path sheets;
  private Path assignment;
  private Path report;

  @BeforeEach
  void aClassOfFour() throws IOException {
    sheets = Files.createDirectory(folder.resolve("sheets"));
    report = folder.resolve("report");
    Files.writeString(folder.resolve("roster.csv"), "Ada,1\nBob,2\nCem,3\nDee,4\n");
    assignment = assignment("worksheet: 7");
    Files.writeString(
        sheets.resolve("Ada.csv"), GIVENS + "step,queries,Q\nthe,2,0,2\ncat,0,2,2\nsat,2,1,3\n");
    Files.writeString(
        sheets.resolve("Bob.csv"), GIVENS + "step,queries,Q\nthe,2,0,2\ncat,0,2,9\nsat,2,1,3\n");
    Files.writeString(
        sheets.resolve("Dee.csv"), GIVENS + "step,queries,Q\nthe,two,0,2\ncat,0,2,2\nsat,2,1,3\n");
  }

  private Path assignment(String works) throws IOException {
    return Files.writeString(
        folder.resolve("assignment.yaml"),
        "title: Week 1\nroster: roster.csv\nlessons:\n  " + works + "\n");
  }

  private Said check() {
    return Said.by(
        "check",
        sheets.toString(),
        "--assignment",
        assignment.toString(),
        "--out",
        report.toString());
  }

  @Test
  void theSheetsOfAClassBecomeAGradebook() throws IOException {
    Said said = check();

    assertThat(said.err()).isEmpty();
    assertThat(said.status()).isEqualTo(2); // Dee's cannot be read
    assertThat(said.out().lines())
        .containsExactly(
            "  – Ada  1 of 7  Not filled in: keys: K = E·W_Kᵀ.",
            "  ✗ Bob  0 of 7  Q[2,3] is 9; expected 2.",
            "  – Cem  no worksheet",
            "  ✗ Dee  0 of 7  Dee.csv, line 20: step queries, row \"the\", column 1 holds \"two\", which is not a number; write such as 0.47, 1/3, 2/√3 or e^2, or leave it blank.",
            "All results are in " + report);
    assertThat(Files.readString(report.resolve("gradebook.csv")).lines())
        .containsExactly(
            "\uFEFFid,name,worksheet,total,out of,late,remarks,page",
            "1,Ada,1,1,7,,0,Ada",
            "2,Bob,0,0,7,,0,Bob",
            "3,Cem,,0,7,,0,Cem",
            "4,Dee,0,0,7,,0,Dee");
    assertThat(report.resolve("feedback/Bob.html"))
        .content()
        .contains("Q[2,3] is 9; expected 2.", "Q[2,3] = Σ_m E[2,m]·W_Q[3,m]");
  }

  @Test
  void markedAgainAMendedSheetTakesThePlaceOfTheEarlierOne() throws IOException {
    check();
    Files.writeString(
        sheets.resolve("Bob.csv"), GIVENS + "step,queries,Q\nthe,2,0,2\ncat,0,2,2\nsat,2,1,3\n");

    check();

    assertThat(Files.readString(report.resolve("gradebook.csv"))).contains("2,Bob,1,1,7,,0,Bob");
  }

  @Test
  void aWorksheetStaysWhenProgramsAreHandedInLater() throws IOException {
    assignment = assignment("04-softmax: 3\n  worksheet: 7");
    check();

    try (ClassRecord record = ClassRecord.open(report)) {
      Student bob = record.students().get(1);
      record.receive(bob, new Received("Bob.zip", Optional.empty(), "", List.of(), "programs"));

      assertThat(record.transcript(bob).origin()).isEqualTo("Bob.zip");
      assertThat(record.transcript(bob).results().get(1).status()).contains(Status.FAILED);
    }
  }

  @Test
  void anotherAssignmentIsNotMixedIn() throws IOException {
    check();
    assignment = assignment("worksheet: 9");

    Said said = check();

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("begun with another choice of lessons or marks");
    assertThat(Files.readString(report.resolve("gradebook.csv"))).contains("1,Ada,1,1,7");
  }

  @Test
  void anAssignmentWithoutAWorksheetSaysWhatToAdd() throws IOException {
    assignment = assignment("04-softmax: 9");

    Said said = check();

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("asks for no worksheet; add a line \"worksheet: 5\"");
    assertThat(report).doesNotExist();
  }

  @Test
  void aFolderOfSheetsIsListedAsItsFiles() {
    Said said = Said.by("check", sheets.toString());

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).contains("Ada.csv", "Bob.csv", "Dee.csv", "of 3 sheets", "1 unreadable");
  }

  @Test
  void anEmptyFolderSaysWhatWasExpected() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Said said = Said.by("check", empty.toString());

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("holds no worksheet; expected files that end in .csv or .md");
  }

  @Test
  void oneOfTheTwoOptionsAloneIsAMistake() {
    Said said = Said.by("check", sheets.toString(), "--out", report.toString());

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("--assignment FILE and --out REPORT");
  }
}
