package attention.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Ada Lovelace → Ada Lovelace",
        "Anne-Marie O'Neill, Jr. → Anne-Marie O'Neill, Jr.",
        "# You passed → \\# You passed",
        "- [x] all right → \\- \\[x\\] all right",
        "+ 1 → \\+ 1",
        "1. First → 1\\. First",
        "2) Second → 2\\) Second",
        "=== → \\===",
        "![x](y) → \\!\\[x\\]\\(y\\)",
        "<img src=x> → \\<img src=x\\>",
        "&lt; → \\&lt;",
        "https://x.org → https\\:\\/\\/x.org",
        "WWW.x.org → WWW\\.x.org",
        "@ada → \\@ada",
        "a|b → a\\|b",
        "$x$ → \\$x\\$",
        "*a* _b_ ~~c~~ `d` → \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`",
        "\\* → \\\\\\*",
      })
  void nothingInALineIsMarkup(String text, String escaped) {
    assertThat(MarkdownText.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void aLineStaysALine() {
    assertThat(MarkdownText.escaped("a\n\n# b\u2028c")).isEqualTo("a  \\# b\ufffdc");
  }

  @Test
  void aBlockCannotBeClosedFromWithin() {
    assertThat(MarkdownText.block("a\n```\n# forged\n`````", ""))
        .isEqualTo("``````text\na\n```\n# forged\n`````\n``````\n");
  }

  @Test
  void aBlockInAListIsIndented() {
    assertThat(MarkdownText.block("a\n  b\n\n", "  ")).isEqualTo("  ```text\n  a\n    b\n  ```\n");
  }
}
