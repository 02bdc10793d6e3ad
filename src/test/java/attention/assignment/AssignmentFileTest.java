package attention.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentFileTest {
  @TempDir private Path folder;

  @Test
  void allThatAnAssignmentSaysIsRead() throws IOException {
    Assignment read =
        read(
            """
            # week 3
            title: Attention, week 3
            due: 2026-12-01 23:59 +01:00
            credit: all-or-nothing
            anonymous-ids: true
            roster: class/roster.csv
            lessons:
              worksheet: 2.5
              softmax: 10
              03: 7.5
            total: 20
            """);

    assertThat(read)
        .isEqualTo(
            new Assignment(
                "Attention, week 3",
                List.of(
                    new Work("03-scores", 7.5),
                    new Work("04-softmax", 10),
                    new Work("worksheet", 2.5)),
                Optional.of(OffsetDateTime.parse("2026-12-01T23:59:00+01:00")),
                Credit.ALL_OR_NOTHING,
                true,
                Optional.of(folder.resolve("class/roster.csv"))));
  }

  @Test
  void lessonsWithTheirMarksAreEnough() throws IOException {
    assertThat(read("lessons: {04: 10}"))
        .isEqualTo(
            new Assignment(
                "Attention by Hand",
                List.of(new Work("04-softmax", 10)),
                Optional.empty(),
                Credit.CHECKS,
                false,
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01T22:59Z",
        "2026-12-01T22:59:00Z",
        "2026-12-01 23:59 +01:00",
        "2026-12-01 23:59+01:00",
        "\"2026-12-01t23:59 +01:00\"",
      })
  void aDateMayBeWrittenInSeveralWays(String due) throws IOException {
    assertThat(read("due: %s\nlessons: {04: 10}".formatted(due)).due())
        .get()
        .matches(
            date -> date.toInstant().equals(OffsetDateTime.parse("2026-12-01T22:59Z").toInstant()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01", "2026-12-01 23:59"})
  void aDateWithoutAZoneIsMeantWhereItIsRead(String due) throws IOException {
    assertThat(read("due: %s\nlessons: {04: 10}".formatted(due)).due())
        .contains(
            LocalDateTime.parse("2026-12-01T23:59")
                .atZone(ZoneId.systemDefault())
                .toOffsetDateTime());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Assignment assignment =
        new Assignment(
            "Week \"3\": 注意\\力\n#",
            List.of(new Work("03-scores", 0.1), new Work("04-softmax", 0.2)),
            Optional.of(OffsetDateTime.parse("2026-12-01T23:59:30-03:30")),
            Credit.CHECKS,
            true,
            Optional.of(folder.resolve("roster of mine.csv")));

    assertThat(read(AssignmentFile.text(assignment))).isEqualTo(assignment);
  }

  @Test
  void whatIsLeftOutStandsInTheTextAsAnExample() throws IOException {
    Assignment least = read("lessons: {04: 10}");

    String text = AssignmentFile.text(least);

    assertThat(text).contains("\n# due: ", "\n# roster: ", "\n  04-softmax: 10\n");
    assertThat(read(text)).isEqualTo(least);
    assertThat(read(text.replace("# due: ", "due: ").replace("# roster: ", "roster: ")))
        .satisfies(read -> assertThat(read.due()).isPresent())
        .satisfies(read -> assertThat(read.roster()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "GB18030"})
  void anyEncodingIsRead(String charset) throws IOException {
    Path file = folder.resolve("assignment.yaml");
    Files.write(file, "title: 第三周的注意力作业\nlessons:\n  04: 10\n".getBytes(Charset.forName(charset)));

    assertThat(AssignmentFile.read(file).title()).isEqualTo("第三周的注意力作业");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'titel: x\nlessons: {04: 1}' | line 1, column 1 | \"titel\" is nothing an assignment says; did you mean title? Expected title, due,",
        "'xyzzy: x\nlessons: {04: 1}' | line 1, column 1 | \"xyzzy\" is nothing an assignment says. Expected",
        "'lessons:\n  04-sotfmax: 1' | line 2, column 3 | There is no lesson \"04-sotfmax\"; did you mean 04-softmax?",
        "'lessons:\n  00: 1' | line 2, column 3 | 00-start has no exercise",
        "'lessons:\n  04: 0' | line 2, column 7 | 0 for 04; marks are more than 0",
        "'lessons:\n  04: -3' | line 2, column 7 | -3 for 04; marks are more than 0",
        "'lessons:\n  04: 1000000000' | line 2, column 7 | at most 1000000",
        "'lessons:\n  04: ten' | line 2, column 7 | \"ten\" is no number; write the marks for 04",
        "'lessons:\n  04: .nan' | line 2, column 7 | \".nan\" is no number",
        "'lessons:\n  04: 10d' | line 2, column 7 | \"10d\" is no number",
        "'lessons:\n  04:' | line 2, column 3 | \"04\" has no value",
        "'lessons:\n  04: [1, 2]' | line 2, column 3 | \"04\" has no value",
        "'lessons:\n  04: 1\n  softmax: 2' | line 3, column 3 | \"softmax\" is 04-softmax, which is on line 2 already",
        "'lessons:\n  04: 1\n  04: 2' | line 3, column 3 | \"04\" is on line 2 already",
        "'lessons: [03, 04]' | line 1, column 1 | write each lesson on a line of its own",
        "'lessons: {}' | line 1, column 1 | write each lesson on a line of its own",
        "'lessons:' | line 1, column 1 | write each lesson on a line of its own",
        "'lessons: {04: 10, 05: 10}\ntotal: 21' | line 2, column 1 | the marks of the lessons make 20 together, not 21",
        "'due: tomorrow\nlessons: {04: 1}' | line 1, column 6 | \"tomorrow\" is no date; expected 2027-03-01",
        "'due: 2026-02-30\nlessons: {04: 1}' | line 1, column 6 | \"2026-02-30\" is no date",
        "'due: 1.12.2026\nlessons: {04: 1}' | line 1, column 6 | is no date",
        "'due:\nlessons: {04: 1}' | line 1, column 1 | \"due\" has no value",
        "'credit: some\nlessons: {04: 1}' | line 1, column 9 | expected checks or all-or-nothing",
        "'anonymous-ids: maybe\nlessons: {04: 1}' | line 1, column 16 | expected true or false",
        "'lessons:\n\t04: 1' | line 2, column 1 | there is a tab",
        "'title: \"x\nlessons: {04: 1}' | line 1, column 8 | this is no YAML",
        "'lessons: {04: 1}\n---\ntitle: x' | line 3, column 1 | a second document begins",
        "'lessons: {04: 1}\ntitle: *a' | line 2, column 8 | * is not understood",
        "'lessons: {04: 1}\ntitle: {a: {b: {c: d}}}' | line 2, column 20 | deeper than anything",
        "'- 04' | line 1, column 1 | expected a key and its value",
        "'softmax' | line 1, column 1 | expected a key and its value",
      })
  void whatIsWrongIsSaidWithItsLineAndColumn(String text, String where, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("assignment.yaml, " + where)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''|is empty", "'# nothing\n'|is empty", "'title: x'|names no lessons"})
  void nothingAskedForIsSaidWithAnExample(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("assignment.yaml " + message)
        .hasMessageContaining("04-softmax: 10");
  }

  @Test
  void aliasesThatWouldUnfoldToBillionsAreNeverUnfolded() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char name = 'b'; name < 'k'; name++) {
      bomb.append("%c: &%1$c [%s]\n".formatted(name, "*%c,".formatted(name - 1).repeat(10)));
    }

    assertThatThrownBy(() -> read(bomb.toString()))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("* is not understood");
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThatThrownBy(() -> read("lessons: " + "[".repeat(100_000)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("line 1");
  }

  private Assignment read(String text) throws IOException {
    Path file = folder.resolve("assignment.yaml");
    Files.writeString(file, text);
    return AssignmentFile.read(file);
  }
}
