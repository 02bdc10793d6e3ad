package attention.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {
  private final Article article = Article.in(Path.of(""));

  @Test
  void claims_are_lettered_without_a_gap() {
    assertThat(article.claims())
        .extracting(Claim::id)
        .containsExactly(
            "(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)", "(k)", "(l)",
            "(m)", "(n)", "(o)", "(p)", "(q)", "(r)", "(s)");
  }

  @Test
  void every_claim_says_where_what_what_is_right_and_how_one_sees_it() {
    assertThat(article.claims())
        .allSatisfy(
            claim ->
                assertThat(claim)
                    .extracting("title", "section", "claim", "correction", "evidence")
                    .doesNotContainNull()
                    .doesNotContain(""));
  }

  @Test
  void no_sentence_of_the_article_is_copied() {
    assertThat(article.claims()).noneMatch(claim -> claim.toString().matches(".*\\p{IsHan}.*"));
  }

  @Test
  void a_claim_is_found_by_its_letter() {
    assertThat(article.claim("(g)").title()).isEqualTo("√d_k is forgotten");
    assertThatThrownBy(() -> article.claim("(z)"))
        .isInstanceOf(Problem.class)
        .hasMessage("There is no claim \"(z)\". The claims are (a) to (s).");
  }

  @Test
  void missing_data_is_named(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> Article.in(elsewhere).claims())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("article-claims.json")
        .hasMessageContaining("top-level folder");
  }

  @Test
  void broken_data_is_named(@TempDir Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("data").resolve("06-self-attention"));
    Files.writeString(folder.resolve("article-example.json"), "{\"wqStated\": []}");
    assertThatThrownBy(() -> Article.in(home).example())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("article-example.json is not as the course left it")
        .hasMessageContaining("wqUsed");
  }
}
