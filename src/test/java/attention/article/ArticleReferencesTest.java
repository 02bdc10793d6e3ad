package attention.article;

import static org.assertj.core.api.Assertions.assertThat;

import attention.article.Reference.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Error (l): every reference of the article, looked up. */
class ArticleReferencesTest {
  private final List<Reference> references = Article.in(Path.of("")).references();

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Goodfellow, Bengio, Courville: Deep Learning | CONFIRMED
          A. Graves: 注意力机制导论                       | NOT_CONFIRMED
          Transformer：从原理到应用                       | NOT_CONFIRMED
          Attention Is All You Need                    | CONFIRMED
          was the first to introduce self-attention    | WRONG
          BERT: Pre-training of Deep Bidirectional     | CONFIRMED
          BERT is named among models for machine       | WRONG
          DETR: Deformable Transformers for End-to-End | WRONG
          DETR is the first object detector            | WRONG
          Attention and Memory in Recurrent Neural     | NOT_CONFIRMED
          Multi-Head Attention with Scalable           | NOT_CONFIRMED
          Efficient Attention Mechanisms for Deep      | NOT_CONFIRMED
          GPT-3 is above human level                   | NOT_CONFIRMED
          Deep Learning Specialization                 | CONFIRMED
          TensorFlow and its documentation             | CONFIRMED
          PyTorch and its documentation                | CONFIRMED
          Hugging Face Transformers                    | CONFIRMED
          Transformers.js                              | CONFIRMED
          """)
  void l_each_reference_has_one_row_and_its_verdict(String part, Verdict verdict) {
    assertThat(references)
        .filteredOn(reference -> reference.listed().contains(part))
        .extracting(Reference::verdict)
        .containsExactly(verdict);
  }

  @Test
  void l_there_are_no_rows_beside_those() {
    assertThat(references).hasSize(18);
  }

  @Test
  void l_what_is_confirmed_or_refuted_has_a_source() {
    assertThat(references)
        .filteredOn(reference -> reference.verdict() != Verdict.NOT_CONFIRMED)
        .allSatisfy(reference -> assertThat(reference.source()).startsWith("http"));
    assertThat(references).allSatisfy(reference -> assertThat(reference.remark()).isNotBlank());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DETR: Deformable | Carion et al. 2020, End-to-End Object Detection with Transformers
          DETR: Deformable | Zhu et al. 2020 (ICLR 2021), Deformable DETR
          BERT is named    | encoder
          first to intro   | Cheng et al. 2016 (arXiv 1601.06733)
          first to intro   | Parikh et al. 2016
          first to intro   | Lin et al. 2017
          """)
  void l_a_wrong_reference_says_what_is_right(String part, String correction) {
    assertThat(references)
        .filteredOn(reference -> reference.listed().contains(part))
        .singleElement()
        .satisfies(reference -> assertThat(reference.verdict()).isEqualTo(Verdict.WRONG))
        .satisfies(reference -> assertThat(reference.remark()).contains(correction))
        .satisfies(reference -> assertThat(reference.listed()).doesNotContain(correction));
  }
}
