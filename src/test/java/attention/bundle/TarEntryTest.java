package attention.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The fields stand where POSIX.1-1988 puts them (pax, section "ustar Interchange Format"). */
class TarEntryTest {
  @Test
  void aHeaderSaysNameRightsLengthAndItsOwnSum() {
    byte[] header = new TarEntry("a/run", 1000, true).header();

    assertThat(header).hasSize(512);
    assertThat(field(header, 0, 100)).isEqualTo("a/run");
    assertThat(field(header, 100, 8)).isEqualTo("0000755");
    assertThat(field(header, 124, 12)).isEqualTo("00000001750"); // 1000 in octal
    assertThat(field(header, 156, 1)).isEqualTo("0");
    assertThat(field(header, 257, 6)).isEqualTo("ustar");
    assertThat(field(header, 345, 155)).isEmpty();
    int sum = 8 * ' ';
    for (int i = 0; i < header.length; i++) {
      sum += i >= 148 && i < 156 ? 0 : header[i];
    }
    assertThat(Integer.parseInt(field(header, 148, 8).strip(), 8)).isEqualTo(sum);
    assertThat(field(new TarEntry("a", 0, false).header(), 100, 8)).isEqualTo("0000644");
  }

  @Test
  void aLongNameIsParted() {
    String folder = "f".repeat(120);

    byte[] header = new TarEntry(folder + "/file", 1, false).header();

    assertThat(field(header, 345, 155)).isEqualTo(folder);
    assertThat(field(header, 0, 100)).isEqualTo("file");
    TarEntry tooLong = new TarEntry("n".repeat(101), 1, false);
    assertThatThrownBy(tooLong::header)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too long for a tar archive");
  }

  @Test
  void afterAFileComeZerosUpToAWholeBlock() {
    assertThat(new TarEntry("a", 1000, false).filling()).hasSize(24);
    assertThat(new TarEntry("a", 1024, false).filling()).isEmpty();
    assertThat(new TarEntry("a", 0, false).filling()).isEmpty();
  }

  private static String field(byte[] header, int from, int length) {
    String text = new String(Arrays.copyOfRange(header, from, from + length), US_ASCII);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
