package attention.slip;

import static attention.derive.Step.SCORES;

import attention.mistake.head.OwnScoresOverRootOfModel;
import attention.mistake.multihead.ScaledByModelWidth;
import attention.mistake.score.DividedByWidth;
import attention.mistake.score.FixedEight;
import attention.mistake.score.FixedRootOfThree;
import attention.mistake.score.FourthRoot;
import attention.mistake.score.HalfOfWidth;
import attention.mistake.score.MultipliedByRoot;
import attention.mistake.score.MultipliedByWidth;
import attention.mistake.score.NoScaling;
import attention.mistake.score.RootCutToInteger;
import attention.mistake.score.RootOfAllNumbers;
import attention.mistake.score.RootOfNumberOfKeys;
import attention.mistake.score.RootOfTheScore;
import attention.mistake.score.RootRounded;
import attention.mistake.score.SoftmaxAppliedAlready;
import attention.mistake.score.SquareInsteadOfRoot;
import attention.weight.Softmax;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.nd4j.linalg.ops.transforms.Transforms;

/** What goes wrong throughout where the scores are divided by √d_k. */
final class ScalingSlips {
  private static final List<KnownSlip> FORGOTTEN =
      List.of(
          divided(
              NoScaling.class,
              own -> 1,
              "Your numbers are the scores themselves. Divide each by √d_k."),
          divided(
              DividedByWidth.class,
              OwnNumbers::keyWidth,
              "Each entry is your score over d_k. Divide by its root, and only once."));

  private static final List<KnownSlip> USUAL =
      List.of(
          divided(
              OwnScoresOverRootOfModel.class,
              own -> Math.sqrt(own.modelWidth()),
              "Your divisor is the root of how long a row of E is. Take the root of how long a row"
                  + " of K is."),
          divided(
              RootOfNumberOfKeys.class,
              own -> Math.sqrt(own.tokens()),
              "Your divisor is the root of how many tokens there are. Take the root of how long a"
                  + " row of K is."),
          KnownSlip.of(
              "root-of-value-width",
              "You took the root of d_v",
              "Your divisor is the root of how long a row of V is. Take the root of how long a row"
                  + " of K is.",
              own -> own.of(SCORES).div(Math.sqrt(own.valueWidth()))),
          divided(
              MultipliedByRoot.class,
              own -> 1 / own.root(),
              "Each entry is √d_k times your score. Divide by √d_k."),
          divided(
              MultipliedByWidth.class,
              own -> 1.0 / own.keyWidth(),
              "Each entry is d_k times your score. Divide by √d_k."),
          divided(
              SquareInsteadOfRoot.class,
              own -> (double) own.keyWidth() * own.keyWidth(),
              "Your divisor is d_k times d_k. Take the root of d_k."),
          divided(
              RootRounded.class,
              own -> Math.rint(own.root()),
              "Your divisor is a whole number. Keep some decimals of √d_k, and round at the end."),
          divided(
              FourthRoot.class,
              own -> Math.sqrt(own.root()),
              "Your divisor is the root of √d_k. Take the root of d_k once."),
          KnownSlip.banked(
              RootOfTheScore.class,
              "Each entry is the root of your score over d_k. Only d_k stands under the root.",
              own -> Transforms.sqrt(own.of(SCORES).div(own.keyWidth()))),
          KnownSlip.of(
              "roots-of-the-scores",
              "You took the roots of the scores",
              "The square of each entry is your score. Divide each score by √d_k instead.",
              own -> Transforms.sqrt(own.of(SCORES))),
          KnownSlip.of(
              "scores-turned-on-their-side",
              "You exchanged rows and columns on the way",
              "Your matrix is the right one with rows and columns exchanged. Divide each score"
                  + " where it stands.",
              own -> own.of(SCORES).transpose().div(own.root())),
          KnownSlip.banked(
              SoftmaxAppliedAlready.class,
              "Your rows sum to 1: these are the weights already. Only divide by √d_k here.",
              own -> new Softmax().of(own.of(SCORES).div(own.root()))));

  /** What the others give too where d_k is small, or n and d_k go together. */
  private static final List<KnownSlip> RARER =
      List.of(
          divided(
              RootCutToInteger.class,
              own -> Math.floor(own.root()),
              "Your divisor is √d_k without its decimals. Keep some of them, and round at the end."),
          divided(
              HalfOfWidth.class,
              own -> own.keyWidth() / 2.0,
              "Your divisor is half of d_k. The root of d_k is another number, except for 4."),
          divided(
              FixedRootOfThree.class,
              own -> Math.sqrt(3),
              "Your divisor is √3, but d_k is not 3 here. Count how long a row of K is."),
          divided(
              FixedEight.class,
              own -> 8,
              "Your divisor is 8, which is right for a d_k of 64. Count how long a row of K is."),
          divided(
              RootOfAllNumbers.class,
              own -> Math.sqrt((double) own.tokens() * own.keyWidth()),
              "Your divisor is the root of how many numbers K holds. Count those of one row."));

  /** Where half of d_k is 2 as well, nobody can tell. */
  private static final List<KnownSlip> RAREST =
      List.of(
          KnownSlip.of(
              "divided-by-two",
              "You divided by 2",
              "Each entry is half of your score. A root is no half: divide by √d_k.",
              own -> own.of(SCORES).div(2)));

  /** What comes first where several heads share d_model: 4 shared by 2 makes √d_model = d_k. */
  static final List<List<KnownSlip>> OF_HEADS =
      List.of(
          List.of(
              divided(
                  ScaledByModelWidth.class,
                  own -> Math.sqrt(own.modelWidth()),
                  "Your divisor is √d_model, from a row of E. Each head divides by the root of how"
                      + " long a row of its own K is.")));

  static final List<List<KnownSlip>> ALL = List.of(FORGOTTEN, USUAL, RARER, RAREST);

  private ScalingSlips() {}

  private static KnownSlip divided(
      Class<?> mistake, ToDoubleFunction<OwnNumbers> divisor, String explanation) {
    return KnownSlip.banked(
        mistake, explanation, own -> own.of(SCORES).div(divisor.applyAsDouble(own)));
  }
}
