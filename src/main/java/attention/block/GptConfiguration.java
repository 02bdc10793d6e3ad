package attention.block;

/**
 * The sizes that fix how many parameters a model of GPT-2's kind has. Radford et al. 2019, table 2;
 * the numbers of heads are those of the published models.
 *
 * @param vocabulary tokens that have an embedding
 * @param positions the longest sequence
 * @param dModel width of a token's features; a feed-forward network is 4 times as wide
 * @param layers blocks, one after the other
 * @param heads in each block; they share d_model, so their number changes no count
 */
public record GptConfiguration(int vocabulary, int positions, int dModel, int layers, int heads) {
  private static final int GPT2_VOCABULARY = 50_257;
  private static final int GPT2_POSITIONS = 1024;

  /** Refuses sizes below 1, and heads that do not share d_model evenly. */
  public GptConfiguration {
    atLeastOne("vocabulary", vocabulary);
    atLeastOne("positions", positions);
    atLeastOne("dModel", dModel);
    atLeastOne("layers", layers);
    atLeastOne("heads", heads);
    if (dModel % heads != 0) {
      throw new IllegalArgumentException(
          "dModel = %d cannot be shared by %d heads: %d is left over"
              .formatted(dModel, heads, dModel % heads));
    }
  }

  /** GPT-2, the one of 124 million. */
  public static GptConfiguration gpt2Small() {
    return gpt2(768, 12, 12);
  }

  /** GPT-2 medium, the one of 355 million. */
  public static GptConfiguration gpt2Medium() {
    return gpt2(1024, 24, 16);
  }

  /** GPT-2 large, the one of 774 million. */
  public static GptConfiguration gpt2Large() {
    return gpt2(1280, 36, 20);
  }

  /** GPT-2 XL, the one of 1558 million. */
  public static GptConfiguration gpt2Xl() {
    return gpt2(1600, 48, 25);
  }

  /** The hidden width of a feed-forward network, {@code 4·d_model}. */
  public long dHidden() {
    return 4L * dModel;
  }

  private static GptConfiguration gpt2(int dModel, int layers, int heads) {
    return new GptConfiguration(GPT2_VOCABULARY, GPT2_POSITIONS, dModel, layers, heads);
  }

  private static void atLeastOne(String name, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("%s is %d; it must be at least 1".formatted(name, size));
    }
  }
}
