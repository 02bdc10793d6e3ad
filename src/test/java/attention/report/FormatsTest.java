package attention.report;

import static org.assertj.core.api.Assertions.assertThat;

import attention.derive.Cell;
import attention.derive.Derivations;
import attention.exact.ExactMatrix;
import attention.example.Example;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Two tokens whose names are markup to someone, one feature, all weights 1 but W_V = 1/2. */
class FormatsTest {
  private static final Example EXAMPLE =
      new Example(
          List.of("<unk>", "a|b_$"),
          matrix(BigFraction.of(2), BigFraction.of(-1)),
          matrix(BigFraction.ONE),
          matrix(BigFraction.ONE),
          matrix(BigFraction.of(1, 2)));

  @Test
  void htmlShowsTokensAsTheyAreSpelled() {
    assertThat(written(new HtmlFormat(false)))
        .startsWith("<!DOCTYPE html>")
        .contains("(&lt;unk&gt; a|b_$)", ">&lt;unk&gt;</th>", "<code>S = Q·Kᵀ</code>")
        .doesNotContain("<unk>")
        .endsWith("</html>\n");
  }

  @Test
  void markdownShowsTokensAsTheyAreSpelled() {
    assertThat(written(new MarkdownFormat(false)))
        .contains(
            "# Self-attention of 2 tokens (&lt;unk> a\\|b\\_\\$): d\\_model = 1",
            """
            ## scores

            $S = Q K^\\top$

            |  | &lt;unk> | a\\|b\\_\\$ |
            |:---|---:|---:|
            | **&lt;unk>** | 4 | -2 |
            | **a\\|b\\_\\$** | -2 | 1 |
            """)
        .doesNotContain("<unk>");
  }

  @Test
  void latexIsADocumentWithEveryStepAsAFormula() {
    assertThat(written(new LatexFormat(false)))
        .startsWith("\\documentclass{article}\n\\usepackage{amsmath}\n")
        .contains("\\[\nS = Q K^\\top = \\begin{bmatrix}\n4 & -2 \\\\\n-2 & 1\n\\end{bmatrix}\n\\]")
        .contains("\\[\nW_{V} = \\begin{bmatrix}\n0.5000\n\\end{bmatrix}\n\\]")
        .endsWith("\\end{document}\n");
  }

  @Test
  void textEmphasisesTheStepsNamesAlone() {
    String text = written(new TextFormat(name -> "*" + name + "*", false));

    assertThat(text)
        .contains(
            """
            *scores*   S = Q·Kᵀ
                   <unk>  a|b_$
            <unk>      4     -2
            a|b_$     -2      1
            """)
        .contains("*weight matrices*   given, one row an output feature");
    assertThat(text.replaceAll("\\*[a-z ]+\\* {3}", "")).doesNotContain("*");
  }

  @Test
  void aLineIsAsWideAsATerminalShowsItAndHoldsNoControlCharacters() {
    Example chinese =
        new Example(
            List.of("\u001B[31m" + "猫".repeat(30), "b"),
            EXAMPLE.embeddings(),
            EXAMPLE.wq(),
            EXAMPLE.wk(),
            EXAMPLE.wv());

    assertThat(written(new TextFormat(UnaryOperator.identity(), false), chinese))
        .startsWith("Self-attention of 2 tokens\n(␛[31m" + "猫".repeat(30) + " b):")
        .doesNotContain("\u001B");
  }

  @Test
  void csvQuotesNothingThatNeedsNoneAndCountsFromOne() {
    assertThat(written(new CsvFormat()))
        .startsWith("step,row,column,value\nembeddings,1,1,2.0\nembeddings,2,1,-1.0\n")
        .contains("scores,1,2,-2.0\n");
  }

  @Test
  void aCellIsWrittenInEveryFormat() {
    assertThat(cell(new TextFormat(UnaryOperator.identity(), false)))
        .isEqualTo("scores[1,2]   S[1,2] = Σ_m Q[1,m]·K[2,m]\n2·(-1) = -2\n");
    assertThat(cell(new MarkdownFormat(false)))
        .isEqualTo("`S[1,2] = Σ_m Q[1,m]·K[2,m]`\n\n`2·(-1) = -2`\n");
    assertThat(cell(new LatexFormat(false))).isEqualTo("\\[\n2 \\cdot (-1) = -2\n\\]\n");
    assertThat(cell(new HtmlFormat(false)))
        .contains("<title>scores[1,2]</title>", "<p><code>2·(-1) = -2</code></p>");
    assertThat(cell(new CsvFormat()))
        .isEqualTo("step,row,column,value,derivation\nscores,1,2,-2.0,2·(-1) = -2\n");
    assertThat(cell(new JsonFormat()))
        .isEqualTo(
            "{\"step\":\"scores\",\"row\":1,\"column\":2,\"formula\":\"S[1,2] = Σ_m Q[1,m]·K[2,m]\","
                + "\"derivation\":\"2·(-1) = -2\",\"value\":-2.0}\n");
  }

  private static String written(WalkthroughFormat format) {
    return written(format, EXAMPLE);
  }

  private static String written(WalkthroughFormat format, Example example) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    format.write(Walkthrough.inDecimals(example, example.run()), out);
    out.flush();
    return withUnixLines(text);
  }

  private static String cell(WalkthroughFormat format) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    format.write(
        new Derivations(EXAMPLE, EXAMPLE.run()).inDecimals(Cell.parse("scores[1,2]", EXAMPLE)),
        out);
    out.flush();
    return withUnixLines(text);
  }

  private static String withUnixLines(StringWriter text) {
    return text.toString().replace("\r\n", "\n");
  }

  private static ExactMatrix matrix(BigFraction... column) {
    return ExactMatrix.of(List.of(column).stream().map(List::of).toList());
  }
}
