package attention.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,id\nAnn Lee,s1\nBo,s2\n",
        "id;name\ns1;Ann Lee\ns2;Bo\n",
        "\uFEFFName\tStudent_ID\n\nAnn  Lee \ts1\n\t\nBo\ts2",
        "学号,姓名\ns1,Ann Lee\ns2,Bo\n",
        "Ann Lee,s1\r\nBo,s2\r\n",
        "Ann Lee,s1,a@x.org\nBo,s2,b2@x.org\n",
        "Group,Name,Id\nx,Ann Lee,s1\nx,Bo,s2\n",
      })
  void namesAndIdsAreFoundHoweverTheRosterIsLaidOut(String text) throws IOException {
    assertThat(read(text)).extracting(Student::name).containsExactly("Ann Lee", "Bo");
    assertThat(read(text)).extracting(Student::key).containsExactly("s1", "s2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first,last,id\nAnn,Lee,s1\n,Bo,s2\n",
        "last,first,email\nLee,Ann,s1\nBo,,s2\n",
        "First name,Last name,ID number,Email address\nAnn,Lee,s1,a@x.org\nBo,,s2,b@x.org\n",
        "Surname;Given name;Username\nLee;Ann;s1\nBo;;s2\n",
        "No.,Name,First Name,Student-ID\n1,Lee,Ann,s1\n2,Bo,,s2\n",
        "First name,Last name,Full name,E-mail\nA.,L.,Ann Lee,s1\nB.,,Bo,s2\n",
      })
  void namesInPartsAreJoinedAndTheHeadingIsNobody(String text) throws IOException {
    assertThat(read(text)).extracting(Student::name).containsExactly("Ann Lee", "Bo");
    assertThat(read(text)).extracting(Student::key).containsExactly("s1", "s2");
  }

  @Test
  void aHeadingOfFirstAndLastNeedsNoIds() throws IOException {
    assertThat(read("first,last\nAnn,Lee\nAnn,Bo\n"))
        .containsExactly(new Student("Ann Lee", "Ann Lee", 2), new Student("Ann Bo", "Ann Bo", 3));
  }

  @Test
  void aNameAloneIsEnoughAndMayHoldACommaInQuotes() throws IOException {
    assertThat(read("\"Lee, Ann\"\nBo\n"))
        .containsExactly(new Student("Lee, Ann", "Lee, Ann", 1), new Student("Bo", "Bo", 2));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030", "UTF-16"})
  void anyEncodingIsRead(String encoding) throws IOException {
    Path file = folder.resolve("roster.csv");
    Files.write(file, "姓名,学号\n王小明,1\n李华,2\n张伟,3\n".getBytes(Charset.forName(encoding)));

    assertThat(Roster.read(file)).extracting(Student::name).containsExactly("王小明", "李华", "张伟");
  }

  @Test
  void anAccentWrittenInTwoWaysIsTheSameName() throws IOException {
    assertThat(read("Jose\u0301\nBo")).first().extracting(Student::key).isEqualTo("Jos\u00E9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Ann\nBo\nAnn'             | line 3: \"Ann\" is on line 1 already",
        "'name,id\nAnn,1\nBo,1'     | line 3: \"1\" is on line 2 already",
        "'name,group\nAnn,x\n,y'    | line 3 has no name",
        "'name,id'                  | nobody under it",
        "'Nombre,Clave\nAnn,1\nBo,2' | line 1 looks like a heading",
        "'\n\n'                     | names nobody",
        "'name,id\n\"Ann,1\nBo,2\n' | quotation mark",
      })
  void whatIsWrongIsSaidWithItsLine(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("roster.csv")
        .hasMessageContaining(message);
  }

  @Test
  void aCourseOfTenThousandHasARosterToo() throws IOException {
    String text =
        IntStream.range(0, 10_000).mapToObj(i -> "Student " + i).collect(Collectors.joining("\n"));

    assertThat(read(text)).hasSize(10_000);
  }

  private List<Student> read(String text) throws IOException {
    Path file = folder.resolve("roster.csv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return Roster.read(file);
  }
}
