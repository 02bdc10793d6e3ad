package attention.exercise;

import attention.compile.Wanted;
import attention.derive.Working;
import attention.lesson.Lesson;
import attention.mistake.score.CosineOfTheAngle;
import attention.mistake.score.CosineOfTheAngleScaled;
import attention.mistake.score.DistanceInsteadOfProduct;
import attention.mistake.score.DividedByWidth;
import attention.mistake.score.DividedByZero;
import attention.mistake.score.EachQueryWithItsOwnKeyOnly;
import attention.mistake.score.ElementwiseProduct;
import attention.mistake.score.FeaturesAgainstFeatures;
import attention.mistake.score.FirstFeatureForgotten;
import attention.mistake.score.FirstKeyOnly;
import attention.mistake.score.FirstQueryOnly;
import attention.mistake.score.FixedEight;
import attention.mistake.score.FixedRootOfThree;
import attention.mistake.score.FourthRoot;
import attention.mistake.score.HalfOfWidth;
import attention.mistake.score.IntegerReciprocal;
import attention.mistake.score.KeysAgainstKeys;
import attention.mistake.score.KeysTimesQueries;
import attention.mistake.score.LastFeatureForgotten;
import attention.mistake.score.LastKeyForgotten;
import attention.mistake.score.LastProductOnly;
import attention.mistake.score.LastQueryForgotten;
import attention.mistake.score.LaterKeysLeftOut;
import attention.mistake.score.MultipliedByRoot;
import attention.mistake.score.MultipliedByWidth;
import attention.mistake.score.NoScaling;
import attention.mistake.score.ProductOfTransposes;
import attention.mistake.score.QueriesAgainstQueries;
import attention.mistake.score.QueryAndKeyExchanged;
import attention.mistake.score.QueryNotComparedWithItself;
import attention.mistake.score.ReshapeInsteadOfTranspose;
import attention.mistake.score.RootCutToInteger;
import attention.mistake.score.RootOfAllNumbers;
import attention.mistake.score.RootOfNumberOfKeys;
import attention.mistake.score.RootOfNumberOfQueries;
import attention.mistake.score.RootOfTheScore;
import attention.mistake.score.RootRounded;
import attention.mistake.score.ScaleRepeatedForEachFeature;
import attention.mistake.score.SoftmaxAppliedAlready;
import attention.mistake.score.SquareInsteadOfRoot;
import attention.mistake.score.SumKeptAsInteger;
import attention.mistake.score.SumNeverReset;
import attention.mistake.score.SumResetForEachQueryOnly;
import attention.mistake.score.TransposeForgotten;
import attention.score.ScaledDotProductScores;
import attention.score.Scores;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 03: queries are compared with keys. */
public final class ScoresExercise implements Exercise<Scores> {
  @Override
  public Lesson lesson() {
    return Lesson.SCORES;
  }

  @Override
  public Wanted wanted() {
    return new Wanted("MyScores", Scores.class, List.of());
  }

  @Override
  public String result() {
    return "scores";
  }

  @Override
  public String shape() {
    return "[n_q, n_k]";
  }

  @Override
  public List<Probe> probes() {
    return ScoresProbes.ALL;
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of();
  }

  @Override
  public INDArray ask(Scores step, Probe probe) {
    return step.between(probe.array("queries"), probe.array("keys"));
  }

  @Override
  public Scores reference(Probe probe) {
    return new ScaledDotProductScores();
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double[] query = probe.array("queries").getRow(row - 1L).toDoubleVector();
    double[] key = probe.array("keys").getRow(column - 1L).toDoubleVector();
    double score =
        reference(probe)
            .between(probe.array("queries"), probe.array("keys"))
            .getDouble(row - 1L, column - 1L);
    return "S[%d,%d] = (Σ_m Q[%d,m]·K[%d,m]) / √d_k%n".formatted(row, column, row, column)
        + Working.productsOverRoot(query, key, key.length, score);
  }

  @Override
  public List<Class<? extends Scores>> mistakes() {
    return List.of(
        NoScaling.class,
        DividedByWidth.class,
        MultipliedByRoot.class,
        MultipliedByWidth.class,
        IntegerReciprocal.class,
        DividedByZero.class,
        RootCutToInteger.class,
        RootRounded.class,
        RootOfNumberOfKeys.class,
        RootOfNumberOfQueries.class,
        RootOfAllNumbers.class,
        SquareInsteadOfRoot.class,
        HalfOfWidth.class,
        FourthRoot.class,
        FixedRootOfThree.class,
        FixedEight.class,
        RootOfTheScore.class,
        ReshapeInsteadOfTranspose.class,
        KeysTimesQueries.class,
        QueryAndKeyExchanged.class,
        TransposeForgotten.class,
        FeaturesAgainstFeatures.class,
        ProductOfTransposes.class,
        QueriesAgainstQueries.class,
        KeysAgainstKeys.class,
        ElementwiseProduct.class,
        EachQueryWithItsOwnKeyOnly.class,
        CosineOfTheAngle.class,
        CosineOfTheAngleScaled.class,
        DistanceInsteadOfProduct.class,
        SoftmaxAppliedAlready.class,
        QueryNotComparedWithItself.class,
        LaterKeysLeftOut.class,
        LastFeatureForgotten.class,
        FirstFeatureForgotten.class,
        LastKeyForgotten.class,
        LastQueryForgotten.class,
        LastProductOnly.class,
        SumNeverReset.class,
        SumResetForEachQueryOnly.class,
        SumKeptAsInteger.class,
        ScaleRepeatedForEachFeature.class,
        FirstQueryOnly.class,
        FirstKeyOnly.class);
  }
}
