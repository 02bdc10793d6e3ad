package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksheetCommandTest {
  @TempDir private Path folder;

  @Test
  void withoutOptionsItIsTheWorkedExampleInMarkdown() {
    Said said = Said.by("worksheet");

    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .startsWith("# Attention by Hand: worksheet")
        .contains("problem: small-integers", "## step context");
  }

  @ParameterizedTest
  @CsvSource({
    "sheet.csv,'problem,random tokens=4 dims=2 seed=7'",
    "sheet.MD,problem: random tokens=4 dims=2 seed=7",
    "new/folder/sheet.html,Problem: random tokens=4 dims=2 seed=7",
  })
  void theEndingOfTheFileDecides(String name, String holds) throws IOException {
    Path file = folder.resolve(name);

    Said said =
        Said.by(
            "worksheet",
            "--random",
            "--tokens",
            "4",
            "--dims",
            "2",
            "--seed",
            "7",
            "--out",
            file.toString());

    assertThat(said.status()).as(said.err()).isZero();
    assertThat(said.out()).contains("Wrote " + file, "random tokens=4 dims=2 seed=7");
    assertThat(Files.readString(file)).contains(holds);
    assertThat(said.out().contains("./attention check " + file)).isEqualTo(!name.endsWith("html"));
  }

  @Test
  void aSeedThatIsLeftOutIsDrawnAndStandsOnTheSheet() {
    assertThat(Said.by("worksheet", "--random").out())
        .containsPattern("problem: random tokens=3 dims=3 seed=\\d+");
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("sheet.csv"), "filled in");

    Said said = Said.by("worksheet", "--out", file.toString());

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains(file + " is there already", "nothing was written");
    assertThat(Files.readString(file)).isEqualTo("filled in");
  }

  @Test
  void aClassIsWrittenToAFolder() throws IOException {
    Path roster = Files.writeString(folder.resolve("roster.csv"), "Ann\nBo\n");
    Path out = folder.resolve("sheets");

    Said said =
        Said.by(
            "worksheet",
            "--class",
            roster.toString(),
            "--seed",
            "3",
            "--paper",
            "letter",
            "--out",
            out.toString());

    assertThat(said.status()).as(said.err()).isZero();
    assertThat(said.out()).contains("Wrote 2 sheets of seed 3");
    assertThat(out.resolve("Ann.csv")).exists();
    assertThat(Files.readString(out.resolve("print.html"))).contains("size: letter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one-hot --random                | --random draws a problem: name no FOLDER",
        "--seed 7                        | add --random",
        "--tokens 3                      | add --random",
        "--random --tokens 9             | tokens is 9; a problem for a pencil has from 2 to 8",
        "--class r.csv                   | add --out and the folder",
        "--class r.csv --out x --format csv | leave --format out",
        "one-hot --class r.csv --out x   | --class draws a problem",
        "--class nobody.csv --out x      | There is no file nobody.csv",
        "--out sheet.pdf                 | must end in .csv, .md or .html",
        "--out sheet.md --format csv     | disagree",
        "--paper letter                  | --paper is for HTML",
        "--format pdf                    | 'pdf'",
        "nowhere                         | There is no folder nowhere",
        "--out src                       | is a folder; name a file",
      })
  void whatDoesNotGoTogetherIsRefusedInASentence(String options, String sentence) {
    String[] arguments = ("worksheet " + options).split(" ", -1);

    Said said = Said.by(arguments);

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains(sentence).doesNotContain("\tat ");
  }

  @Test
  void eachHeadHasAPageAndSoHaveItsAnswers() throws IOException {
    Path file = folder.resolve("heads.html");

    Said said =
        Said.by(
            "worksheet",
            "--random",
            "--heads",
            "2",
            "--causal",
            "--seed",
            "7",
            "--out",
            file.toString());

    assertThat(said.out())
        .contains("tokens=3 dims=4 heads=2 causal seed=7", "pages 1 to 2", "pages 3 to 4");
    String html = Files.readString(file);
    assertThat(html.split("<div class=\"page\">", -1)).hasSize(1 + 4);
    assertThat(html.split("cell hidden", -1)).hasSize(1 + 4 * 3);
    assertThat(html).contains("a worksheet, head 2 of 2", "Mask: a token sees itself");
  }

  @Test
  void aClassGetsMaskedHeadsToo() throws IOException {
    Path roster = Files.writeString(folder.resolve("roster.csv"), "name\nAda\nBob\n");
    Path sheets = folder.resolve("sheets");

    Said said =
        Said.by(
            "worksheet",
            "--class",
            roster.toString(),
            "--heads",
            "2",
            "--length",
            "2",
            "--seed",
            "1",
            "--out",
            sheets.toString());

    assertThat(said.status()).as(said.err()).isZero();
    assertThat(Files.readString(sheets.resolve("Ada.csv")))
        .contains("dims=4 heads=2 length=2 seed=", "step,output", "given,head 2 wv");
    assertThat(Said.by("check", sheets.resolve("Bob.md").toString()).status()).isZero();
  }
}
