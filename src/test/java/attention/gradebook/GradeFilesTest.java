package attention.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import attention.assignment.Assignment;
import attention.record.InMemory;
import attention.record.SmallClass;
import attention.record.Transcript;
import attention.record.Transcripts;
import attention.roster.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeFilesTest {
  @TempDir private Path folder;

  @Test
  void theGradebookHasARowAStudentAndCannotBeCalculatedByASpreadsheet() throws IOException {
    new GradeFiles().write(SmallClass.transcripts(), folder);

    assertThat(read("gradebook.csv"))
        .isEqualTo(
            lines(
                "\uFEFFid,name,04-softmax,worksheet,total,out of,late,remarks,page",
                "a1815,Ada Lovelace,4,2.5,6.5,6.5,,0,Ada Lovelace",
                "b2,'=1+1 <b>Bo</b>,1.33,,1.33,6.5,2 hours late,1,'=1+1 _b_Bo_",
                "z3,张伟,,,0,6.5,,0,张伟"));
  }

  @Test
  void moodleImportsGradesByIdNumberAndGetsNoneOfTheStudentsWords() throws IOException {
    new GradeFiles().write(SmallClass.transcripts(), folder);

    assertThat(read("moodle-grades.csv"))
        .isEqualTo(
            lines(
                "ID number,Name,04-softmax: Scores become weights,worksheet,Total,Feedback comments",
                "a1815,Ada Lovelace,4,2.5,6.5,"
                    + "04-softmax: 4 of 4. Every check holds.<br>worksheet: 2.5 of 2.5. Every check holds.",
                "b2,'=1+1 <b>Bo</b>,1.33,0,1.33,"
                    + "04-softmax: 1.33 of 4. Not yet: Every row sums to 1. You normalised over queries. "
                    + "Which axis is the sum over?<br>worksheet: 0 of 2.5. Nothing was handed in.<br>2 hours late",
                "z3,张伟,0,0,0,"
                    + "04-softmax: 0 of 4. Nothing was handed in.<br>worksheet: 0 of 2.5. Nothing was handed in."));
  }

  @Test
  void moodleFindsUsersByTheirAddressWhereEverybodyHasOne() throws IOException {
    new GradeFiles().write(ofKeys("ada@school.edu", "bo@school.edu"), folder);

    assertThat(read("moodle-grades.csv")).startsWith("Email address,Name,");
  }

  @Test
  void moodleFindsUsersByNumberWhereOneHasNoAddress() throws IOException {
    new GradeFiles().write(ofKeys("ada@school.edu", "b2"), folder);

    assertThat(read("moodle-grades.csv")).startsWith("ID number,Name,");
  }

  @Test
  void moodlesWorksheetHasThoseWhoseFolderMoodleNamed() throws IOException {
    new GradeFiles().write(SmallClass.transcripts(), folder);

    assertThat(read("moodle-worksheet.csv"))
        .isEqualTo(
            lines(
                "Identifier,Full name,Grade,Maximum grade,Last modified (grade),Feedback comments",
                "Participant 4711,Ada Lovelace,6.5,6.5,-,"
                    + "04-softmax: 4 of 4. Every check holds.<br>worksheet: 2.5 of 2.5. Every check holds."));
  }

  @Test
  void withoutMoodlesFoldersThereIsNoWorksheetOfIts() {
    new GradeFiles().write(ofKeys("a1", "b2"), folder);

    assertThat(folder.resolve("moodle-worksheet.csv")).doesNotExist();
  }

  @Test
  void canvasGetsWhatEachWorkIsWorthAndNoSum() throws IOException {
    new GradeFiles().write(SmallClass.transcripts(), folder);

    assertThat(read("canvas-grades.csv"))
        .isEqualTo(
            lines(
                "Student,ID,SIS User ID,SIS Login ID,Section,04-softmax: Scores become weights,worksheet",
                "\"    Points Possible\",,,,,4,2.5",
                "Ada Lovelace,,a1815,a1815,,4,2.5",
                "'=1+1 <b>Bo</b>,77,b2,b2,,1.33,0",
                "张伟,,z3,z3,,0,0"));
  }

  @Test
  void drawnIdsAreForNoPlatform() {
    Assignment named = SmallClass.ASSIGNMENT;
    Assignment anonymous =
        new Assignment(
            named.title(), named.works(), named.due(), named.credit(), true, named.roster());

    new GradeFiles().write(new InMemory(anonymous, List.of(SmallClass.ADA)), folder);

    assertThat(folder.toFile().list()).containsExactly("gradebook.csv");
  }

  private static Transcripts ofKeys(String... keys) {
    List<Transcript> all =
        Stream.of(keys)
            .map(
                key ->
                    new Transcript(
                        new Student(key, key, 1),
                        key,
                        key,
                        SmallClass.ADA.at(),
                        "",
                        List.of(),
                        SmallClass.ADA.results()))
            .toList();
    return new InMemory(SmallClass.ASSIGNMENT, all);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }
}
