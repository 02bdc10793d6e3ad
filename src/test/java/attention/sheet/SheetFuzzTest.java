package attention.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import attention.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetFuzzTest {
  private static final int SHEETS = 2000;
  private static final String MARKS =
      ",;\t|\"'=-#*`$\\_/√.0123456789eE:%()\r\n\uFEFF\u0000 stepgivn";

  @Test
  void whateverBecomesOfASheetItIsReadOrAProblemIsNamed() {
    List<String> valid =
        List.of(
            SheetCsv.text(FilledSheet.worked()),
            SheetCsv.text(FilledSheet.oblong()).replace(',', ';'),
            SheetMarkdown.text(FilledSheet.worked()),
            SheetMarkdown.text(FilledSheet.oblong()));
    Random random = new Random(20240607);
    int read = 0;
    for (int i = 0; i < SHEETS; i++) {
      String text = valid.get(i % valid.size());
      for (int change = random.nextInt(4); change >= 0; change--) {
        text = random.nextBoolean() ? lineChanged(text, random) : characterChanged(text, random);
      }
      read += isRead(text) ? 1 : 0;
    }
    assertThat(read).isBetween(SHEETS / 20, SHEETS * 19 / 20);
  }

  private static boolean isRead(String text) {
    try {
      FilledSheet.read(text);
      return true;
    } catch (Problem named) {
      assertThat(named)
          .hasMessageStartingWith("my.csv")
          .hasMessageMatching("(?s).*([.?]|my-sheet\\.csv)$");
      return false;
    } catch (RuntimeException unexpected) {
      return fail("This is neither a sheet nor a problem:\n" + text, unexpected);
    }
  }

  private static String lineChanged(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, lines.set(random.nextInt(lines.size()), line));
      default -> lines.set(at, line + line);
    }
    return String.join("\n", lines);
  }

  private static String characterChanged(String text, Random random) {
    if (text.isEmpty()) {
      return text;
    }
    int at = random.nextInt(text.length());
    char mark = MARKS.charAt(random.nextInt(MARKS.length()));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + mark + text.substring(at);
      default -> text.substring(0, at) + mark + text.substring(at + 1);
    };
  }
}
