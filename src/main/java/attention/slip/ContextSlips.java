package attention.slip;

import static attention.derive.Step.EMBEDDINGS;
import static attention.derive.Step.KEYS;
import static attention.derive.Step.QUERIES;
import static attention.derive.Step.SCALED;
import static attention.derive.Step.SCORES;
import static attention.derive.Step.VALUES;
import static attention.derive.Step.WEIGHTS;

import attention.derive.Step;
import attention.mistake.head.ContextFromEmbeddings;
import attention.mistake.head.ContextFromKeys;
import attention.mistake.head.ContextFromQueries;
import attention.mistake.head.EmbeddingsAdded;
import attention.mistake.head.NoWeighting;
import attention.mistake.head.ProjectedTwice;
import attention.mistake.head.ValuesReturned;
import attention.mistake.head.WeightsReturned;
import attention.mistake.mix.BestKeyOnly;
import attention.mistake.mix.ColumnsNormalised;
import attention.mistake.mix.ContextTransposed;
import attention.mistake.mix.DividedByCount;
import attention.mistake.mix.ElementwiseProduct;
import attention.mistake.mix.FirstKeyForgotten;
import attention.mistake.mix.FirstQueryForAll;
import attention.mistake.mix.LastKeyForgotten;
import attention.mistake.mix.LastKeyOnly;
import attention.mistake.mix.OwnProductOnly;
import attention.mistake.mix.PlainMean;
import attention.mistake.mix.PlainSum;
import attention.mistake.mix.SoftmaxAgain;
import attention.mistake.mix.TransposedValues;
import attention.mistake.mix.TransposedWeights;
import attention.mistake.mix.ValuesTimesWeights;
import attention.mix.Mixing;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What goes wrong throughout where the weights mix the values. */
final class ContextSlips {
  private static final String MIXES_VALUES = " Multiply each row of A with the columns of V.";

  private static final List<KnownSlip> USUAL =
      List.of(
          product(ContextFromEmbeddings.class, WEIGHTS, EMBEDDINGS, "Your matrix is A·E."),
          product(ContextFromKeys.class, WEIGHTS, KEYS, "Your matrix is A·K."),
          product(ContextFromQueries.class, WEIGHTS, QUERIES, "Your matrix is A·Q."),
          product(NoWeighting.class, SCALED, VALUES, "You mixed with the scores."),
          product(NoWeighting.class, SCORES, VALUES, "You mixed with the scores."),
          banked(
              new TransposedWeights(),
              "You multiplied with columns of A, which need not sum to 1." + MIXES_VALUES),
          banked(new TransposedValues(), "You multiplied with rows of V." + MIXES_VALUES),
          banked(
              new ContextTransposed(),
              "Your first column is the first token's, and so on. Each token keeps a row."),
          banked(
              new ValuesTimesWeights(),
              "Your sums run along a row of V and down a column of A." + MIXES_VALUES),
          banked(
              new ElementwiseProduct(),
              "Each entry is one product of two entries. Add up the products of a whole row of A"
                  + " and a whole column of V."),
          banked(
              new PlainMean(),
              "All your rows are the mean of V's rows. Weigh each row of V with its entry in A"
                  + " before you add."),
          banked(
              new PlainSum(),
              "All your rows are the sum of V's rows. Weigh each row of V with its entry in A"
                  + " before you add."),
          banked(
              new BestKeyOnly(),
              "Each of your rows is a row of V. Mix in the others as well, by their weights."),
          banked(
              new DividedByCount(),
              "Each entry is your sum over the number of tokens. Divide by nothing: the weights sum"
                  + " to 1 already."),
          copied(ValuesReturned.class, VALUES, "Your numbers are those of V." + MIXES_VALUES),
          copied(WeightsReturned.class, WEIGHTS, "Your numbers are those of A." + MIXES_VALUES),
          banked(
              new FirstQueryForAll(),
              "All your rows are alike. Take the next row of A for each next row."));

  private static final List<KnownSlip> RARER =
      List.of(
          banked(
              new ColumnsNormalised(),
              "You divided A by its column sums first. Use A as it is: its rows sum to 1."),
          banked(
              new SoftmaxAgain(),
              "You raised e to the weights once more. Use A as it is: its rows sum to 1."),
          banked(
              new LastKeyForgotten(),
              "Each of your sums lacks its last product. Go to the end of the row of A."),
          banked(
              new FirstKeyForgotten(),
              "Each of your sums lacks its first product. Begin with the first entry of the row of"
                  + " A."),
          banked(
              new OwnProductOnly(),
              "Each row holds only the token's own value times its own weight. Add what the other"
                  + " tokens contribute."),
          KnownSlip.banked(
              ProjectedTwice.class,
              "You multiplied your result with W_V. The values hold W_V already: stop after A·V.",
              own -> mixed(own, WEIGHTS, VALUES).mmul(own.weightsFor(VALUES).transpose())),
          KnownSlip.banked(
              EmbeddingsAdded.class,
              "Each entry is A·V plus the entry of E. Stop after A·V.",
              own -> mixed(own, WEIGHTS, VALUES).add(own.of(EMBEDDINGS))));

  /** What leaving out the first value gives too where there are two tokens. */
  private static final List<KnownSlip> RAREST =
      List.of(
          banked(
              new LastKeyOnly(),
              "Each entry is one product, the last. Add up the products with all rows of V."));

  static final List<List<KnownSlip>> ALL = List.of(USUAL, RARER, RAREST);

  private ContextSlips() {}

  private static KnownSlip banked(Mixing mistake, String explanation) {
    return KnownSlip.banked(
        mistake.getClass(), explanation, own -> mistake.of(own.of(WEIGHTS), own.of(VALUES)));
  }

  private static KnownSlip product(Class<?> mistake, Step left, Step right, String what) {
    return KnownSlip.banked(mistake, what + MIXES_VALUES, own -> mixed(own, left, right));
  }

  private static KnownSlip copied(Class<?> mistake, Step step, String explanation) {
    return KnownSlip.banked(mistake, explanation, own -> own.of(step));
  }

  private static INDArray mixed(OwnNumbers own, Step left, Step right) {
    return own.of(left).mmul(own.of(right));
  }
}
