package attention.report;

import attention.example.Example;
import attention.view.Visible;
import java.util.List;

/** What a walkthrough is of, in one line. */
final class Headline {
  private static final int NAMED = 8;

  private Headline() {}

  static String of(Example example) {
    List<String> tokens = example.tokens();
    String names = Visible.of(String.join(" ", tokens.subList(0, Math.min(NAMED, tokens.size()))));
    return "%s of %d %s (%s%s): d_model = %d, d_k = %d, d_v = %d%s"
        .formatted(
            example.heads() == 1
                ? "Self-attention"
                : "Self-attention with %d heads".formatted(example.heads()),
            tokens.size(),
            tokens.size() == 1 ? "token" : "tokens",
            names,
            tokens.size() > NAMED ? " …" : "",
            example.embeddings().columns(),
            example.head(1).wk().rows(),
            example.head(1).wv().rows(),
            (example.heads() == 1 ? "" : " a head") + mask(example.setting().maskText()));
  }

  private static String mask(String sentence) {
    return sentence.isEmpty() ? "" : ". " + sentence;
  }
}
