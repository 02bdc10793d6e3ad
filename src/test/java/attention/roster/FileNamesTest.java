package attention.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee  | Ann Lee",
        "王小明   | 王小明",
        "a/b\\c   | a_b_c",
        "../../x  | _.._x",
        "CON      | _CON",
        "con.txt  | _con.txt",
        "LPT1     | _LPT1",
        "Console  | Console",
        "Ann.     | Ann",
        "..       | _",
        "a:b*c?   | a_b_c_",
      })
  void everySystemAcceptsTheName(String name, String file) {
    assertThat(new FileNames().of(new Student(name, name, 1))).isEqualTo(file);
  }

  @Test
  void twoOfTheSameNameAreToldApartByTheirKeys() {
    FileNames names = new FileNames();

    assertThat(names.of(new Student("Ann", "7", 1))).isEqualTo("Ann");
    assertThat(names.of(new Student("ANN", "8", 2))).isEqualTo("ANN-8");
    assertThat(names.of(new Student("ann", "8", 3))).isEqualTo("ann-2");
  }

  @Test
  void aLongNameIsCutBetweenCharacters() {
    assertThat(new FileNames().of(new Student("𠀀".repeat(80), "1", 1))).isEqualTo("𠀀".repeat(60));
  }
}
