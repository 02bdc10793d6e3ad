package attention.slip;

import static attention.derive.Step.SCALED;
import static attention.derive.Step.SCORES;

import attention.derive.Step;
import attention.mistake.score.NoScaling;
import attention.mistake.weight.DividedByCount;
import attention.mistake.weight.LargestMarked;
import attention.mistake.weight.LastPowerNotSummed;
import attention.mistake.weight.LogSoftmax;
import attention.mistake.weight.MinusSign;
import attention.mistake.weight.NegativeScoresDropped;
import attention.mistake.weight.NoNormalisation;
import attention.mistake.weight.OnlyTheLargest;
import attention.mistake.weight.OwnPowerLeftOut;
import attention.mistake.weight.PowersOfTen;
import attention.mistake.weight.PowersOfTwo;
import attention.mistake.weight.PowersOnly;
import attention.mistake.weight.PowersOverColumnSums;
import attention.mistake.weight.RowSumsLaidAcross;
import attention.mistake.weight.ScaledAgain;
import attention.mistake.weight.ScoreToThePowerE;
import attention.mistake.weight.ShareOfScores;
import attention.mistake.weight.ShareOfSizes;
import attention.mistake.weight.ShareOfSquares;
import attention.mistake.weight.Sigmoid;
import attention.mistake.weight.SoftmaxOverEverything;
import attention.mistake.weight.SoftmaxOverQueries;
import attention.mistake.weight.SoftmaxTwice;
import attention.mistake.weight.TransposedWeights;
import attention.weight.Softmax;
import attention.weight.Weighting;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What goes wrong throughout where scaled scores become weights. */
final class WeightSlips {
  private static final double HUNDRED = 100;

  private static final List<KnownSlip> USUAL =
      List.of(
          banked(
              new SoftmaxOverQueries(),
              "Your columns sum to 1, your rows do not. Divide each power by the sum of its row."),
          banked(
              new SoftmaxOverEverything(),
              "All your numbers together sum to 1. Divide each power by the sum of its own row."),
          banked(
              new PowersOnly(),
              "Your rows do not sum to 1: these are the powers of e. Divide each by the sum of its"
                  + " row."),
          banked(
              new NoNormalisation(),
              "The largest number of each of your rows is 1, so the row sums to more. Divide each"
                  + " power by the sum of its row."),
          banked(
              new ShareOfScores(),
              "Each entry is the scaled score over the sum of its row. Raise e to each scaled score"
                  + " first, then take the shares."),
          KnownSlip.of(
              "scaled-copied",
              "You copied the scaled scores",
              "Your numbers are those of the step before. Raise e to each, then divide by the sum"
                  + " of the row.",
              own -> own.of(SCALED)),
          KnownSlip.banked(
              NoScaling.class,
              "Your exponents were the scores S themselves. Raise e to S/√d_k.",
              own -> softmax(own.masked(own.of(SCORES)))),
          banked(new PowersOfTwo(), "You raised 2 to each scaled score. Raise e ≈ 2.71828 to it."),
          banked(
              new PowersOfTen(),
              "You raised 10 to each scaled score. Raise e ≈ 2.71828 to it: the key eˣ, not 10ˣ."),
          banked(
              new MinusSign(),
              "Your smallest score gets the largest weight. Raise e to the scaled score, not to"
                  + " minus it."),
          banked(
              new SoftmaxTwice(),
              "Your rows sum to 1 and are nearly even. Stop after the first division by the row"
                  + " sum."),
          KnownSlip.banked(
              ScaledAgain.class,
              "Your exponents were divided by √d_k twice. Raise e to the numbers of the step before"
                  + " as they are.",
              own -> softmax(own.masked(own.of(SCALED).div(own.root())))),
          banked(
              new TransposedWeights(),
              "Your columns sum to 1: rows and columns are exchanged. Write the weights of a query"
                  + " into its row."),
          KnownSlip.of(
              "uniform-weights",
              "You gave every token the same weight",
              "All your entries are 1 over the number of tokens. Raise e to each scaled score, then"
                  + " divide by the sum of the row.",
              own -> softmax(own.masked(own.of(SCALED).mul(0)))),
          banked(
              new OnlyTheLargest(),
              "Each of your rows has a single 1. Every token gets a share, the best one only the"
                  + " largest."),
          banked(
              new Sigmoid(),
              "Each entry depends on one score only, and your rows do not sum to 1. Divide each"
                  + " power by the sum of its row."),
          KnownSlip.of(
                  "percent-without-sign",
                  "You wrote percents without their sign",
                  "Your rows sum to 100, not to 1. Write 47% or 0.47, not 47.",
                  own -> own.right(Step.WEIGHTS).mul(HUNDRED))
              .coarser(HUNDRED));

  private static final List<KnownSlip> RARER =
      List.of(
          banked(
              new LargestMarked(),
              "You wrote 1 for each largest score of a row, and 0 elsewhere. Every token gets a"
                  + " share."),
          banked(
              new PowersOverColumnSums(),
              "You took the maximum along the row and the sum down the column. Take both along the"
                  + " row."),
          banked(
              new RowSumsLaidAcross(),
              "You divided column 1 by the sum of row 1, and so on. Divide each row by its own"
                  + " sum."),
          banked(
              new DividedByCount(),
              "You divided by how many tokens there are. Divide by the sum of the row's powers."),
          banked(
              new ShareOfSizes(),
              "You dropped the signs and took shares of the scaled scores. Raise e to each, sign"
                  + " included, then take the shares."),
          banked(
              new NegativeScoresDropped(),
              "You made negative scores 0 and took shares. Raise e to each scaled score: that makes"
                  + " it positive."),
          banked(
              new ShareOfSquares(),
              "Each entry is a share of squares. Raise e to each scaled score instead of squaring"
                  + " it."),
          banked(
              new ScoreToThePowerE(),
              "You raised the score to e. Raise e to the score: eˣ, not xᵉ."),
          banked(
              new LogSoftmax(),
              "Your numbers are negative: logarithms of the weights. Stop before the logarithm."),
          banked(
              new OwnPowerLeftOut(),
              "You divided each power by the sum of the others. The sum runs over the whole row."),
          banked(
              new LastPowerNotSummed(),
              "Your sums lack the last power of the row. Add all of them before you divide."));

  static final List<List<KnownSlip>> ALL = List.of(USUAL, RARER);

  private WeightSlips() {}

  private static KnownSlip banked(Weighting mistake, String explanation) {
    return KnownSlip.banked(
        mistake.getClass(), explanation, own -> mistake.of(own.right(Step.MASKED)));
  }

  private static INDArray softmax(INDArray scores) {
    return new Softmax().of(scores);
  }
}
