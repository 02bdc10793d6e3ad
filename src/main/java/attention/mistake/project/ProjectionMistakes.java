package attention.mistake.project;

import attention.project.Projection;
import java.util.List;

/** Every mistake known of the step from embeddings to queries, keys or values. */
public final class ProjectionMistakes {
  private static final List<Class<? extends Projection>> ALL =
      List.of(
          TransposeForgotten.class,
          ReshapeInsteadOfTranspose.class,
          TokensMixed.class,
          TokensMixedByColumns.class,
          TokensInColumns.class,
          ProductOfTransposes.class,
          FeaturesTransposed.class,
          TokensMixedAndTransposed.class,
          ElementwiseProduct.class,
          LastFeatureForgotten.class,
          FirstFeatureForgotten.class,
          LastOutputForgotten.class,
          LastTokenForgotten.class,
          LastProductOnly.class,
          SumNeverReset.class,
          SumResetForEachTokenOnly.class,
          SumKeptAsInteger.class,
          FirstWeightRowOnly.class,
          FirstTokenOnly.class,
          WeightRowChosenByToken.class,
          MeanInsteadOfSum.class,
          DividedByRootOfOutputs.class,
          DividedByRootOfInputs.class,
          BiasOfOnes.class,
          NegativeNumbersCutOff.class,
          TanhApplied.class,
          FeaturesReturned.class,
          ProjectionWeightsReturned.class);

  private ProjectionMistakes() {}

  /** All of them. */
  public static List<Class<? extends Projection>> all() {
    return ALL;
  }
}
