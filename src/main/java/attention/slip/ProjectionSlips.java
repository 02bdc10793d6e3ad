package attention.slip;

import static attention.derive.Step.EMBEDDINGS;

import attention.derive.Step;
import attention.mistake.project.BiasOfOnes;
import attention.mistake.project.DividedByRootOfInputs;
import attention.mistake.project.DividedByRootOfOutputs;
import attention.mistake.project.ElementwiseProduct;
import attention.mistake.project.FeaturesReturned;
import attention.mistake.project.FeaturesTransposed;
import attention.mistake.project.FirstFeatureForgotten;
import attention.mistake.project.FirstTokenOnly;
import attention.mistake.project.FirstWeightRowOnly;
import attention.mistake.project.LastFeatureForgotten;
import attention.mistake.project.LastProductOnly;
import attention.mistake.project.MeanInsteadOfSum;
import attention.mistake.project.NegativeNumbersCutOff;
import attention.mistake.project.ProductOfTransposes;
import attention.mistake.project.ProjectionWeightsReturned;
import attention.mistake.project.TokensInColumns;
import attention.mistake.project.TokensMixed;
import attention.mistake.project.TokensMixedAndTransposed;
import attention.mistake.project.TokensMixedByColumns;
import attention.mistake.project.TransposeForgotten;
import attention.project.Projection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What goes wrong throughout the queries, the keys or the values. */
final class ProjectionSlips {
  private final Step step;

  private ProjectionSlips(Step step) {
    this.step = step;
  }

  static List<List<KnownSlip>> of(Step step) {
    ProjectionSlips slips = new ProjectionSlips(step);
    List<KnownSlip> usual = Stream.concat(slips.usual().stream(), slips.wrongWeights()).toList();
    return List.of(usual, slips.rarer(), slips.rarest());
  }

  private List<KnownSlip> usual() {
    return List.of(
        banked(
            TransposeForgotten.class,
            TransposeForgotten::new,
            "You multiplied with the columns of {W}. Multiply each row of E with each row of {W}."),
        banked(
            TokensInColumns.class,
            TokensInColumns::new,
            "Your first column is the first token's, and so on. Each token keeps a row."),
        banked(
            TokensMixed.class,
            TokensMixed::new,
            "Your sums run down the columns of E, over the tokens. Run along a row of E, over the"
                + " features of one token."),
        banked(
            TokensMixedByColumns.class,
            TokensMixedByColumns::new,
            "Your sums run down columns of {W} and of E. Run along a row of E and a row of {W}."),
        banked(
            ElementwiseProduct.class,
            ElementwiseProduct::new,
            "Each entry is one product of two entries. Add up the products of a whole row of E and"
                + " a whole row of {W}."),
        banked(
            FeaturesReturned.class,
            FeaturesReturned::new,
            "Your numbers are those of E. Multiply each row of E with the rows of {W}."),
        banked(
            ProjectionWeightsReturned.class,
            ProjectionWeightsReturned::new,
            "Your numbers are those of {W}. Multiply each row of E with the rows of {W}."),
        banked(
            ProjectionWeightsReturned.class,
            weights -> features -> weights,
            "Your numbers are those of {W}. Multiply each row of E with the rows of {W}."),
        banked(
            FirstTokenOnly.class,
            FirstTokenOnly::new,
            "All your rows are alike. Take the next row of E for each next row."),
        banked(
            FirstWeightRowOnly.class,
            FirstWeightRowOnly::new,
            "All your columns are alike. Take the next row of {W} for each next column."),
        banked(
            LastFeatureForgotten.class,
            LastFeatureForgotten::new,
            "Each of your sums lacks its last product. Go to the end of both rows."),
        banked(
            FirstFeatureForgotten.class,
            FirstFeatureForgotten::new,
            "Each of your sums lacks its first product. Begin with the first entry of both rows."),
        banked(
            MeanInsteadOfSum.class,
            MeanInsteadOfSum::new,
            "Each entry is your sum over the number of products. Add the products up and divide by"
                + " nothing."));
  }

  private List<KnownSlip> rarer() {
    return List.of(
        banked(
            ProductOfTransposes.class,
            ProductOfTransposes::new,
            "You multiplied with the columns of {W} and gave each token a column. Multiply with"
                + " its rows, and give each token a row."),
        banked(
            FeaturesTransposed.class,
            FeaturesTransposed::new,
            "Your sums run down columns of E and of {W}. Run along a row of E and a row of {W}."),
        banked(
            TokensMixedAndTransposed.class,
            TokensMixedAndTransposed::new,
            "Your sums run down the columns of E, over the tokens. Run along a row of E."),
        banked(
            DividedByRootOfOutputs.class,
            DividedByRootOfOutputs::new,
            "Each entry is your sum over the root of the number of columns. Divide by nothing here:"
                + " the root comes after the scores."),
        banked(
            BiasOfOnes.class,
            BiasOfOnes::new,
            "Each entry is your sum plus 1. Add up the products and nothing else."),
        banked(
            NegativeNumbersCutOff.class,
            NegativeNumbersCutOff::new,
            "You wrote 0 where the sum is negative. Keep the sign."),
        own(
            "embeddings-summed",
            "You added up the embeddings without the weights",
            "Each entry is the sum of a row of E. Multiply with a row of {W} before you add.",
            own -> repeated(own.of(EMBEDDINGS).sum(true, 1), own.weightsFor(step).rows())),
        own(
            "weights-summed",
            "You added up the weights without E",
            "Each entry is the sum of a row of {W}. Multiply with a row of E before you add.",
            own -> repeated(own.weightsFor(step).sum(true, 1), own.tokens()).transpose()));
  }

  /** What the others give too where d_model is the number of columns, or 2. */
  private List<KnownSlip> rarest() {
    return List.of(
        banked(
            DividedByRootOfInputs.class,
            DividedByRootOfInputs::new,
            "Each entry is your sum over √d_model. Divide by nothing here: a root comes after the"
                + " scores."),
        banked(
            LastProductOnly.class,
            LastProductOnly::new,
            "Each entry is one product, the last. Add up all products of the two rows."));
  }

  private Stream<KnownSlip> wrongWeights() {
    return Stream.of(Step.QUERIES, Step.KEYS, Step.VALUES)
        .filter(other -> other != step)
        .map(this::wrongWeights);
  }

  private KnownSlip wrongWeights(Step other) {
    return own(
        "%s-with-weights-of-%s".formatted(step.label(), other.label()),
        "You used %s instead of {W}".formatted(weights(other)),
        "Your numbers are E times the rows of %s. %s are made with {W}."
            .formatted(weights(other), capital(step.label())),
        own -> own.of(EMBEDDINGS).mmul(own.weightsFor(other).transpose()));
  }

  private KnownSlip banked(
      Class<?> mistake, Function<INDArray, Projection> by, String explanation) {
    return KnownSlip.banked(
        mistake,
        explanation.replace("{W}", weights(step)),
        own -> by.apply(own.weightsFor(step)).of(own.of(EMBEDDINGS)));
  }

  private KnownSlip own(
      String id, String title, String explanation, Function<OwnNumbers, INDArray> arithmetic) {
    return KnownSlip.of(
        id,
        title.replace("{W}", weights(step)),
        explanation.replace("{W}", weights(step)),
        arithmetic);
  }

  private static INDArray repeated(INDArray column, int times) {
    return column.repeat(1, times);
  }

  private static String weights(Step projection) {
    return "W_" + projection.symbol();
  }

  private static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
