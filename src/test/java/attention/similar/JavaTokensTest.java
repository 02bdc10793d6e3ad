package attention.similar;

import static attention.similar.Token.Kind.COMMENT;
import static attention.similar.Token.Kind.NAME;
import static attention.similar.Token.Kind.NUMBER;
import static attention.similar.Token.Kind.SIGN;
import static attention.similar.Token.Kind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaTokensTest {
  private static List<String> texts(String source) {
    return JavaTokens.of(source).stream().map(Token::text).toList();
  }

  @Test
  void cutsAProgramIntoItsWords() {
    assertThat(JavaTokens.of("x_1 += 2.5e-3f; // done\n'\\''"))
        .extracting(Token::kind, Token::text, Token::line)
        .containsExactly(
            tuple(NAME, "x_1", 1),
            tuple(SIGN, "+=", 1),
            tuple(NUMBER, "2.5e-3f", 1),
            tuple(SIGN, ";", 1),
            tuple(COMMENT, "// done", 1),
            tuple(TEXT, "'\\''", 2));
  }

  @Test
  void countsTheLinesInsideOfCommentsAndTexts() {
    assertThat(JavaTokens.of("/* a\n b */ \"\"\"\n x \" y\n\"\"\" end"))
        .extracting(Token::kind, Token::line)
        .containsExactly(tuple(COMMENT, 1), tuple(TEXT, 2), tuple(NAME, 4));
  }

  @Test
  void knowsEveryEndOfLine() {
    assertThat(JavaTokens.of("// a\rb\r\nc\nd"))
        .extracting(Token::text, Token::line)
        .containsExactly(tuple("// a", 1), tuple("b", 2), tuple("c", 3), tuple("d", 4));
  }

  @Test
  void closesWhatIsLeftOpen() {
    assertThat(texts("a \"b c\nd")).containsExactly("a", "\"b c", "d");
    assertThat(texts("a \"b\\")).containsExactly("a", "\"b\\");
    assertThat(texts("a /* b c")).containsExactly("a", "/* b c");
    assertThat(texts("a \"\"\" b c")).containsExactly("a", "\"\"\" b c");
  }

  @Test
  void readsNamesAndSignsOfAnyLanguage() {
    assertThat(texts("größe=权重<<3")).containsExactly("größe", "=", "权重", "<<", "3");
    assertThat(texts("\u0000#😀")).hasSize(4);
  }

  @Test
  void readsOnlyTheBeginningOfAVeryLongText() {
    assertThat(JavaTokens.of("a ".repeat(100_000))).hasSize(20_000);
  }
}
