package attention.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The beginning of what is printed is kept, the rest counted. */
class PrintedTest {
  @Test
  void littleIsKeptAsItIs() {
    assertThat(text("")).isEmpty();
    assertThat(text("one\ntwo")).isEqualTo("one\ntwo");
    assertThat(text("x\n".repeat(100))).isEqualTo("x\n".repeat(100));
  }

  @ParameterizedTest
  @CsvSource({"101, 1 more line", "102, 2 more lines", "1204431, '1,204,331 more lines'"})
  void linesAfterTheHundredthAreCounted(int lines, String more) {
    assertThat(text("x\n".repeat(lines))).isEqualTo("x\n".repeat(100) + "… and " + more + "\n");
  }

  @Test
  void aLineWithoutAnEndCountsToo() {
    assertThat(text("x\n".repeat(101) + "x")).endsWith("… and 2 more lines\n");
  }

  @Test
  void aLongLineIsCutBetweenTwoCharacters() {
    // Three bytes a character: the last one kept would be cut after its second byte.
    assertThat(text("√".repeat(9000))).isEqualTo("√".repeat(2666) + "\n… and 1 more line\n");
  }

  @Test
  void theNumberIsWrittenAlikeInEveryCountry() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(text("x\n".repeat(5100))).endsWith("… and 5,000 more lines\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String text(String printed) {
    Printed kept = new Printed();
    byte[] bytes = printed.getBytes(StandardCharsets.UTF_8);
    kept.write(bytes, 0, bytes.length);
    return kept.text();
  }
}
