package attention.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
  /** A sheet as it is saved: many commas, one name, hardly anything but ASCII. */
  private static final String SHEET =
      """
      Attention by Hand,worksheet
      problem,small-integers
      student,%s

      given,wq,W_Q,one row a query feature
      1,1,0,1
      step,queries,Q = E%sW_Q
      the,1,2,%s
      """;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({
    "UTF-8, Zoë 王芳, ·, 2/√3",
    "UTF-8, ᵀ, ᵀ, ½",
    "UTF-16LE, 王芳, ·, 2/√3",
    "UTF-16BE, 王芳, ·, 2/√3",
    "UTF-16LE, 一开一, ·, √3",
    "UTF-16LE, Ann, ., 1/3",
    "UTF-16BE, Ann, ., 1/3",
    "GBK, 王芳, ·, 2/√3",
    "GBK, 李, ., 1",
    "GBK, Ann, ., √3",
    "GBK, Ann, ·, 1",
    "GBK, 王玥, ., 1",
    "GBK, 朱镕基, ·, 2·10^-3",
    "GBK, 欧阳娜娜, ·, √3",
    "GB18030, 王芳, ᵀ·, √3",
    "GB18030, 这个班的学生都很喜欢数学和注意力机制的计算, ·, √3",
    "windows-1252, José, ., 1",
    "windows-1252, Renée, ·, 1",
    "windows-1252, Müller, ·, ½",
    "windows-1252, Ann, ·, 2·10²",
    "windows-1252, Ann, ., –1",
    "windows-1252, Ångström–Öst, ·, ½",
    "windows-1251, Иван Петров, ., 1",
    "Big5, 陳大文 這個班的學生都很喜歡數學和注意力機制的計算, ., √3",
    "Shift_JIS, 山田太郎 これはとてもいいです, ., 1",
    "EUC-KR, 김민준 우리는 수학을 좋아합니다 그리고, ., 1"
  })
  void readsASheetInTheEncodingItWasSavedIn(String charset, String name, String dot, String number)
      throws IOException {
    String sheet = SHEET.formatted(name, dot, number);

    assertThat(TextFile.read(file(sheet.getBytes(Charset.forName(charset))))).isEqualTo(sheet);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void leavesAByteOrderMarkOut(String charset) throws IOException {
    byte[] marked = "\uFEFFa,√3\n".getBytes(Charset.forName(charset));

    assertThat(TextFile.read(file(marked))).isEqualTo("a,√3\n");
  }

  @Test
  void anEmptyFileIsEmptyText() throws IOException {
    assertThat(TextFile.read(file(new byte[0]))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "504B0304140006, 'a spreadsheet (.xlsx, .ods) or another zipped document'",
    "D0CF11E0A1B11AE1, 'an old Office document (.xls, .doc)'",
    "255044462D312E37, a PDF",
    "89504E470D0A1A0A, a picture (.png)",
    "FFD8FFE000104A46, a picture (.jpg)",
    "474946383961, a picture (.gif)",
    "00000018667479706865, a picture (.heic) or a film",
    "1F8B08, a compressed file (.gz)",
    "7B5C72746631, a word processor's document (.rtf)"
  })
  void saysWhatABinaryFileLooksLike(String hex, String what) throws IOException {
    assertRefused(
        file(bytes(hex)),
        " is "
            + what
            + ", not text; save it as CSV in your spreadsheet, or as plain text in your editor.");
  }

  @ParameterizedTest
  @CsvSource({"000102", "61006200000063", "FFFE0000", "8101", "31002C0032", "FFFE00D8"})
  void refusesWhatIsNoTextInAnyEncoding(String hex) throws IOException {
    assertRefused(file(bytes(hex)), " does not look like text; save it as CSV in your spreadsheet");
  }

  @Test
  void anythingIsReadOrRefusedWithAProblem() throws IOException {
    Random random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      Path file = file(bytes);
      try {
        assertThat(TextFile.read(file)).hasSizeLessThanOrEqualTo(bytes.length);
      } catch (Problem problem) {
        assertThat(problem).hasMessageContaining(file.toString());
      }
    }
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    Path missing = folder.resolve("missing.csv");

    assertThatThrownBy(() -> TextFile.read(missing))
        .isInstanceOf(Problem.class)
        .hasMessage("There is no file %s.", missing);
  }

  @Test
  void saysThatAFolderIsAFolder() {
    assertThatThrownBy(() -> TextFile.read(folder))
        .isInstanceOf(Problem.class)
        .hasMessage("%s is a folder; expected a text file.", folder);
  }

  @Test
  void readsTenMegabytesAndNoMore() throws IOException {
    byte[] bytes = "1,2,3,45\n\n".repeat(1_000_000).getBytes(Charset.forName("US-ASCII"));

    assertThat(TextFile.read(file(bytes))).hasSize(10_000_000);
    assertRefused(file(new byte[10_000_001]), " is larger than 10 MB, which no file of the course");
  }

  private static void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> TextFile.read(file))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith(file + message);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("sheet.csv"), bytes);
  }
}
