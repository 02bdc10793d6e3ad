package attention.exercise;

import attention.compile.Wanted;
import attention.derive.Working;
import attention.lesson.Lesson;
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
import attention.mistake.project.LastOutputForgotten;
import attention.mistake.project.LastProductOnly;
import attention.mistake.project.LastTokenForgotten;
import attention.mistake.project.MeanInsteadOfSum;
import attention.mistake.project.NegativeNumbersCutOff;
import attention.mistake.project.ProductOfTransposes;
import attention.mistake.project.ProjectionWeightsReturned;
import attention.mistake.project.ReshapeInsteadOfTranspose;
import attention.mistake.project.SumKeptAsInteger;
import attention.mistake.project.SumNeverReset;
import attention.mistake.project.SumResetForEachTokenOnly;
import attention.mistake.project.TanhApplied;
import attention.mistake.project.TokensInColumns;
import attention.mistake.project.TokensMixed;
import attention.mistake.project.TokensMixedAndTransposed;
import attention.mistake.project.TokensMixedByColumns;
import attention.mistake.project.TransposeForgotten;
import attention.mistake.project.WeightRowChosenByToken;
import attention.project.LinearProjection;
import attention.project.Projection;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 02: features are projected. */
public final class ProjectionExercise implements Exercise<Projection> {
  @Override
  public Lesson lesson() {
    return Lesson.PROJECTION;
  }

  @Override
  public Wanted wanted() {
    return new Wanted(
        "MyProjection", Projection.class, List.of(new Wanted.Parameter(INDArray.class, "weights")));
  }

  @Override
  public String result() {
    return "projections";
  }

  @Override
  public String shape() {
    return "[n, d_out]";
  }

  @Override
  public List<Probe> probes() {
    return ProjectionProbes.ALL;
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of(probe.array("weights"));
  }

  @Override
  public INDArray ask(Projection step, Probe probe) {
    return step.of(probe.array("features"));
  }

  @Override
  public Projection reference(Probe probe) {
    return new LinearProjection(probe.array("weights"));
  }

  @Override
  public String working(Probe probe, int row, int column) {
    double[] token = probe.array("features").getRow(row - 1L).toDoubleVector();
    double[] weights = probe.array("weights").getRow(column - 1L).toDoubleVector();
    double number = reference(probe).of(probe.array("features")).getDouble(row - 1L, column - 1L);
    return "Q[%d,%d] = Σ_m E[%d,m]·W[%d,m]%n".formatted(row, column, row, column)
        + Working.products(token, weights, number);
  }

  @Override
  public List<Class<? extends Projection>> mistakes() {
    return List.of(
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
  }
}
