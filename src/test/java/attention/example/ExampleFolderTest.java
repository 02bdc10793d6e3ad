package attention.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleFolderTest {
  @TempDir private Path folder;

  @BeforeEach
  void twoTokensWithThreeFeatures() throws IOException {
    write("embeddings.csv", "1,2,3\n4,5,6\n");
    write("wq.csv", "1,0,0\n0,1,0\n");
    write("wk.csv", "1,0,0\n0,1,0\n");
    write("wv.csv", "1,1,1\n");
  }

  @Test
  void readsSizesThatAllDifferAndNamesTokensByNumber() {
    Example example = ExampleFolder.read(folder);

    assertThat(example.tokens()).containsExactly("x1", "x2");
    assertThat(example.embeddings().toArray().shape()).containsExactly(2, 3);
    assertThat(example.run().get("values").toDoubleVector()).containsExactly(6, 15);
  }

  @Test
  void readsWhatSpreadsheetsWrite() throws IOException {
    write("embeddings.csv", "\uFEFF 1 , \"2\" ,1/3\r\n# a remark\r\n\r\n-4,5e-1,+6\r\n");

    Example example = ExampleFolder.read(folder);

    assertThat(example.embeddings().toArray().toDoubleMatrix())
        .isDeepEqualTo(new double[][] {{1, 2, 1.0 / 3}, {-4, 0.5, 6}});
  }

  @Test
  void readsTheLargestAndTheSmallestNumberThatItsMessagesPromise() throws IOException {
    write("embeddings.csv", "1e300,1e-300,-1e300\n");

    assertThat(ExampleFolder.read(folder).embeddings().toArray().toDoubleVector())
        .containsExactly(1e300, 1e-300, -1e300);
  }

  @Test
  void aNameThatCannotBeAPathIsAProblem() {
    assertThatThrownBy(() -> ExampleFolder.find("a\0b"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("cannot be a path here");
  }

  @Test
  void readsTokenNames() throws IOException {
    write("tokens.txt", "the\n你好\n\n");

    assertThat(ExampleFolder.read(folder).tokens()).isEqualTo(List.of("the", "你好"));
  }

  @Test
  void oneTokenAttendsToItself() throws IOException {
    write("embeddings.csv", "1,2,3\n");

    assertThat(ExampleFolder.read(folder).run().get("weights").toDoubleVector()).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc | row 2, column 3 holds \"abc\", which is not a number; expected an integer, a decimal",
        "NaN | row 2, column 3 holds \"NaN\", which is not finite",
        "-Infinity | row 2, column 3 holds \"-Infinity\", which is not finite",
        "1/0 | row 2, column 3 holds \"1/0\", which divides by zero",
        "1e400 | row 2, column 3 holds \"1e400\", which a double cannot hold",
        "1e999999999 | row 2, column 3 holds \"1e999999999\", which a double cannot hold",
        "1e-999999999 | row 2, column 3 holds \"1e-999999999\", which a double cannot hold",
        "1;2 | row 2, column 3 holds \"1;2\", which is not a number; expected an integer, a decimal "
            + "such as 0.5 or 2e-3, or a fraction such as 1/3; separate columns with commas",
        "1.2.3 | row 2, column 3 holds \"1.2.3\", which is not a number",
      })
  void namesTheCellThatIsNoNumber(String cell, String message) throws IOException {
    write("embeddings.csv", "1,2,3\n4,5," + cell + "\n");

    assertRefused("embeddings.csv, " + message);
  }

  @Test
  void namesAnEmptyCell() throws IOException {
    write("wv.csv", "1,,1\n");

    assertRefused("wv.csv, row 1, column 2 is empty; expected an integer");
  }

  @Test
  void namesARaggedRow() throws IOException {
    write("wk.csv", "1,0,0\n0,1\n");

    assertRefused("wk.csv, row 2 has 2 columns; row 1 has 3, and every row needs as many.");
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    write("embeddings.csv", "\n# nothing\n");

    assertRefused("embeddings.csv is empty; expected at least one row of numbers.");
  }

  @Test
  void namesAMissingFileAndWhatAFolderHolds() throws IOException {
    Files.delete(folder.resolve("wk.csv"));

    assertRefused("wk.csv is missing in ", "embeddings.csv, wq.csv, wk.csv and wv.csv");
  }

  @Test
  void readsFilesThatAreNotUtf8() throws IOException {
    Files.write(folder.resolve("tokens.txt"), "你好\nx".getBytes(StandardCharsets.UTF_16));
    Files.write(folder.resolve("wv.csv"), "1,1,1\n".getBytes(StandardCharsets.UTF_16LE));

    Example example = ExampleFolder.read(folder);

    assertThat(example.tokens()).containsExactly("你好", "x");
    assertThat(example.run().get("values").toDoubleVector()).containsExactly(6, 15);
  }

  @Test
  void namesAFileThatIsASpreadsheet() throws IOException {
    write("wq.csv", "PK\3\4");

    assertRefused("wq.csv is a spreadsheet (.xlsx, .ods)", "save it as CSV in your spreadsheet");
  }

  @Test
  void namesAQuoteThatNeverEnds() throws IOException {
    write("wq.csv", "1,\"0,0\n0,1,0\n");

    assertRefused("wq.csv could not be read as CSV");
  }

  @Test
  void namesWeightsThatDoNotFitTheEmbeddings() throws IOException {
    write("wv.csv", "1,1\n");

    assertRefused("wv.csv has 2 columns and ", "embeddings.csv has 3; a row of weights needs");
  }

  @Test
  void namesQueriesAndKeysThatCannotBeCompared() throws IOException {
    write("wk.csv", "1,0,0\n");

    assertRefused("wq.csv has 2 rows and ", "wk.csv has 1; queries and keys are compared");
  }

  @Test
  void namesTooFewTokens() throws IOException {
    write("tokens.txt", "the\n");

    assertRefused("tokens.txt names 1 tokens and embeddings.csv has 2 rows");
  }

  @Test
  void findsAFolderOrAWorkedExampleByName() {
    assertThat(ExampleFolder.find(folder.toString())).isEqualTo(folder);
    assertThat(ExampleFolder.find("one-hot")).isDirectory();
    assertThatThrownBy(() -> ExampleFolder.find("two-hot"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("one-hot, small-integers and two-heads");
    assertThatThrownBy(() -> ExampleFolder.find(folder.resolve("wq.csv").toString()))
        .hasMessageContaining("is a file; expected the folder");
  }

  private void assertRefused(String... parts) {
    assertThatThrownBy(() -> ExampleFolder.read(folder))
        .isInstanceOf(Problem.class)
        .hasMessageContainingAll(parts);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
