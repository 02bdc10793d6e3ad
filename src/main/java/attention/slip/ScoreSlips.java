package attention.slip;

import static attention.derive.Step.EMBEDDINGS;
import static attention.derive.Step.KEYS;
import static attention.derive.Step.QUERIES;
import static attention.derive.Step.VALUES;

import attention.derive.Step;
import attention.mistake.head.EmbeddingsAsKeys;
import attention.mistake.head.EmbeddingsAsQueries;
import attention.mistake.head.EmbeddingsCompared;
import attention.mistake.head.QueriesAgainstValues;
import attention.mistake.score.CosineOfTheAngle;
import attention.mistake.score.DividedByWidth;
import attention.mistake.score.ElementwiseProduct;
import attention.mistake.score.FeaturesAgainstFeatures;
import attention.mistake.score.FirstFeatureForgotten;
import attention.mistake.score.FirstKeyOnly;
import attention.mistake.score.FirstQueryOnly;
import attention.mistake.score.KeysAgainstKeys;
import attention.mistake.score.KeysTimesQueries;
import attention.mistake.score.LastFeatureForgotten;
import attention.mistake.score.LastProductOnly;
import attention.mistake.score.LaterKeysLeftOut;
import attention.mistake.score.ProductOfTransposes;
import attention.mistake.score.QueriesAgainstQueries;
import attention.mistake.score.QueryNotComparedWithItself;
import attention.mistake.score.TransposeForgotten;
import attention.score.Scores;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What goes wrong throughout the scores, which are not divided yet. */
final class ScoreSlips {
  private static final List<KnownSlip> USUAL =
      List.of(
          banked(
              new KeysTimesQueries(),
              "Your matrix is the right one with rows and columns exchanged. A row belongs to a"
                  + " query, a column to a key."),
          banked(
              new TransposeForgotten(),
              "You multiplied with the columns of K. Multiply each row of Q with each row of K."),
          banked(
              new FeaturesAgainstFeatures(),
              "Your sums run down the columns of Q and K, over the tokens. Run along a row of Q and"
                  + " a row of K."),
          banked(
              new QueriesAgainstQueries(),
              "Your matrix is Q·Qᵀ, its own mirror image. Multiply each row of Q with each row of"
                  + " K."),
          banked(
              new KeysAgainstKeys(),
              "Your matrix is K·Kᵀ, its own mirror image. Multiply each row of Q with each row of"
                  + " K."),
          compared(
              EmbeddingsCompared.class,
              EMBEDDINGS,
              EMBEDDINGS,
              "Your matrix is E·Eᵀ, its own mirror image. Multiply each row of Q with each row of"
                  + " K."),
          compared(
              QueriesAgainstValues.class,
              QUERIES,
              VALUES,
              "You multiplied with the rows of V. The values wait for the last step; the rows of K"
                  + " come here."),
          KnownSlip.of(
              "keys-against-values",
              "You compared the keys with the values",
              "Your matrix is K·Vᵀ. Multiply each row of Q with each row of K.",
              own -> product(own, KEYS, VALUES)),
          KnownSlip.of(
              "scaled-already",
              "You divided by √d_k already",
              "Each entry is your score over √d_k. Write the sums as they are; the division has a"
                  + " step of its own.",
              own -> product(own, QUERIES, KEYS).div(own.root())),
          banked(
              new ElementwiseProduct(),
              "Each entry is one product of two entries. Add up the products of a whole row of Q"
                  + " and a whole row of K."),
          banked(
              new LastFeatureForgotten(),
              "Each of your sums lacks its last product. Go to the end of both rows."),
          banked(
              new FirstFeatureForgotten(),
              "Each of your sums lacks its first product. Begin with the first entry of both"
                  + " rows."),
          KnownSlip.of(
              "queries-copied",
              "You copied the queries",
              "Your numbers are those of Q. Multiply each row of Q with each row of K.",
              own -> own.of(QUERIES)),
          KnownSlip.of(
              "keys-copied",
              "You copied the keys",
              "Your numbers are those of K. Multiply each row of Q with each row of K.",
              own -> own.of(KEYS)));

  private static final List<KnownSlip> RARER =
      List.of(
          compared(
              EmbeddingsAsQueries.class,
              EMBEDDINGS,
              KEYS,
              "Your matrix is E·Kᵀ. Take the rows of Q where you took those of E."),
          compared(
              EmbeddingsAsKeys.class,
              QUERIES,
              EMBEDDINGS,
              "Your matrix is Q·Eᵀ. Take the rows of K where you took those of E."),
          KnownSlip.of(
              "values-against-values",
              "You compared values with values",
              "Your matrix is V·Vᵀ, its own mirror image. Multiply each row of Q with each row of"
                  + " K.",
              own -> product(own, VALUES, VALUES)),
          banked(
              new ProductOfTransposes(),
              "You multiplied columns of Q with rows of K. Multiply each row of Q with each row of"
                  + " K."),
          banked(
              new FirstQueryOnly(),
              "All your rows are alike. Take the next row of Q for each next row."),
          banked(
              new FirstKeyOnly(),
              "All your columns are alike. Take the next row of K for each next column."),
          banked(
              new QueryNotComparedWithItself(),
              "Your diagonal is 0. A token is compared with itself like with any other."),
          banked(
              new LaterKeysLeftOut(),
              "Above the diagonal you have 0. Compare each query with every key, later ones"
                  + " included."),
          banked(
              new DividedByWidth(),
              "Each entry is your score over d_k. Write the sums as they are; the division has a"
                  + " step of its own."),
          banked(
              new CosineOfTheAngle(),
              "No entry of yours is larger than 1. Write the sums as they are, over no lengths."));

  /** What leaving out the first feature gives too where d_k is 2. */
  private static final List<KnownSlip> RAREST =
      List.of(
          banked(
              new LastProductOnly(),
              "Each entry is one product, the last. Add up all products of the two rows."));

  static final List<List<KnownSlip>> ALL = List.of(USUAL, RARER, RAREST);

  private ScoreSlips() {}

  /** The exercises' scores are divided already, so their mistakes are too, but for the cosine. */
  private static KnownSlip banked(Scores mistake, String explanation) {
    boolean scaled = !(mistake instanceof CosineOfTheAngle || mistake instanceof DividedByWidth);
    return KnownSlip.banked(
        mistake.getClass(),
        explanation,
        own -> mistake.between(own.of(QUERIES), own.of(KEYS)).mul(scaled ? own.root() : 1));
  }

  private static KnownSlip compared(Class<?> mistake, Step left, Step right, String explanation) {
    return KnownSlip.banked(mistake, explanation, own -> product(own, left, right));
  }

  private static INDArray product(OwnNumbers own, Step left, Step right) {
    return own.of(left).mmul(own.of(right).transpose());
  }
}
