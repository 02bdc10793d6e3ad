package attention.example;

import attention.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Draws problems that are friendly to a pencil: small integers whose queries, keys, values and
 * scores stay small, no tie for a row's largest score, no weight that two decimals cannot show, and
 * nothing that would let a common mistake give the right numbers by chance.
 */
public final class FriendlyExample {
  /** The fewest tokens, and the fewest dimensions. */
  public static final int SMALLEST = 2;

  /** The most tokens, and the most dimensions. */
  public static final int LARGEST = 8;

  private static final int[] EMBEDDING = {0, 0, 0, 1, 1, 1, 1, 2, 2, -1};
  private static final int TRIES = 500_000;

  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("we", "read", "old", "books", "by", "the", "warm", "fire"),
          List.of("birds", "fly", "south", "when", "cold", "winds", "come", "back"),
          List.of("she", "drew", "one", "red", "star", "on", "white", "paper"),
          List.of("rain", "fell", "all", "night", "over", "our", "small", "town"));

  private FriendlyExample() {}

  /**
   * Draws a problem. The same arguments give the same problem on every machine and in every version
   * of Java: the generator is {@link Random}, whose algorithm its documentation fixes. It keeps 48
   * bits of the seed.
   *
   * @param tokens n, 2 to 8
   * @param dims d_model, d_k and d_v alike, 2 to 8
   * @param seed any number
   * @throws Problem if tokens or dims is smaller or larger
   */
  public static Example random(int tokens, int dims, long seed) {
    requireSize("tokens", tokens);
    requireSize("dims", dims);
    Random random = new Random(seed);
    return first(() -> draw(random, tokens, dims), Draft::isFriendly)
        .map(draft -> draft.named(SENTENCES.get(random.nextInt(SENTENCES.size()))))
        .orElseThrow(() -> none(tokens, dims, seed));
  }

  /**
   * The same with heads and hidden keys. A mask alone changes no number of the problem; heads have
   * numbers of their own, each as friendly as a problem of one head.
   *
   * @throws Problem also if the heads cannot share the dimensions, at least 2 each, or the length
   *     is beyond the tokens
   */
  public static Example random(int tokens, int dims, Setting setting, long seed) {
    if (setting.heads() == 1) {
      return random(tokens, dims, seed).set(setting);
    }
    requireSize("tokens", tokens);
    requireSize("dims", dims);
    int width = dims / setting.heads();
    if (width * setting.heads() != dims || width < SMALLEST) {
      throw new Problem(
          "dims is %d, which %d heads cannot share with at least %d each; such as dims=4 heads=2 can."
              .formatted(dims, setting.heads(), SMALLEST));
    }
    Random random = new Random(seed);
    return first(
            () -> DraftHeads.draw(random, tokens, width, setting.heads()), DraftHeads::areFriendly)
        .map(draft -> draft.named(SENTENCES.get(random.nextInt(SENTENCES.size()))))
        .orElseThrow(() -> none(tokens, dims, seed))
        .set(setting);
  }

  private static Problem none(int tokens, int dims, long seed) {
    return new Problem(
        "No friendly problem of %d tokens and %d dims came from seed %d; take another seed."
            .formatted(tokens, dims, seed));
  }

  static void requireSize(String name, int size) {
    if (size < SMALLEST || size > LARGEST) {
      throw new Problem(
          "%s is %d; a problem for a pencil has from %d to %d."
              .formatted(name, size, SMALLEST, LARGEST));
    }
  }

  private static Draft draw(Random random, int tokens, int dims) {
    return withWeights(random, embeddings(random, tokens, dims), dims);
  }

  static IntegerMatrix embeddings(Random random, int tokens, int dims) {
    return usable(() -> IntegerMatrix.draw(random, tokens, dims, EMBEDDING), Draft::areEmbeddings);
  }

  /** Queries, keys and values of {@code width} features for embeddings. */
  static Draft withWeights(Random random, IntegerMatrix embeddings, int width) {
    int dims = embeddings.rows()[0].length;
    Supplier<IntegerMatrix> weights =
        () -> IntegerMatrix.draw(random, width, dims, weights(embeddings.rows().length, dims));
    return new Draft(
        embeddings,
        usable(weights, Draft::areWeights),
        usable(weights, Draft::areWeights),
        usable(weights, Draft::areWeights));
  }

  static IntegerMatrix usable(Supplier<IntegerMatrix> draw, Predicate<IntegerMatrix> isUsable) {
    return first(draw, isUsable).orElseThrow();
  }

  private static <T> Optional<T> first(Supplier<T> draw, Predicate<T> isWanted) {
    return Stream.generate(draw).limit(TRIES).filter(isWanted).findFirst();
  }

  /** The longer a sum, the more zeros in it: so it stays small. */
  static int[] weights(int tokens, int dims) {
    if (dims > 6) {
      return new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, -1};
    }
    if (dims > 4) {
      return new int[] {0, 0, 0, 0, 0, 0, 0, 1, 1, -1};
    }
    return tokens > 4 ? new int[] {0, 0, 0, 1, 1, -1} : new int[] {0, 0, 0, 1, 1, 2, -1};
  }
}
