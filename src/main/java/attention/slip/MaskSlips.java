package attention.slip;

import static attention.derive.Step.SCALED;

import attention.derive.Step;
import attention.mistake.mask.DiagonalHidden;
import attention.mistake.mask.FilledWithZero;
import attention.mistake.mask.HiddenAfterSoftmax;
import attention.mistake.mask.Inverted;
import attention.mistake.mask.LengthOneTooFew;
import attention.mistake.mask.LengthOneTooMany;
import attention.mistake.mask.NothingHidden;
import attention.mistake.mask.OneOfTheFutureSeen;
import attention.mistake.mask.PaddingOnQueries;
import attention.mistake.mask.PastHidden;
import attention.weight.Softmax;
import java.util.List;
import java.util.function.Function;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What goes wrong throughout where keys are hidden. */
final class MaskSlips {
  private static final String TURNED_ROUND =
      "Your rows see what comes after their tokens. Hide that, and show the token itself and what"
          + " comes before.";

  private static final List<KnownSlip> IN_WEIGHTS =
      List.of(
          KnownSlip.banked(
              NothingHidden.class,
              "Hidden keys got a share as well. Sum only the powers of keys that are seen; hidden ones"
                  + " weigh 0.",
              own -> softmax(own.of(SCALED))),
          KnownSlip.banked(
              HiddenAfterSoftmax.class,
              "Your rows do not sum to 1: the hidden shares are lost. Sum only the powers of keys that"
                  + " are seen.",
              own -> softmax(own.of(SCALED)).mul(seen(own))),
          filledWithZero(own -> softmax(own.of(SCALED).mul(seen(own)))),
          filledWithZero(own -> softmax(own.of(SCALED).mul(seen(own))).mul(seen(own))),
          hiding(PastHidden.class, TURNED_ROUND, (own, query, key) -> key < query),
          hiding(PastHidden.class, TURNED_ROUND, (own, query, key) -> key <= query),
          hiding(
              DiagonalHidden.class,
              "Your diagonal is 0. A token sees itself: a causal mask hides only what comes after it.",
              (own, query, key) -> key == query || !own.example().sees(query, key)));

  /** What gives the numbers of others where sizes are small or the mask is causal. */
  private static final List<KnownSlip> RARER_IN_WEIGHTS =
      List.of(
          hiding(
              Inverted.class,
              "You shared the weight among the hidden keys. Share it among the others.",
              (own, query, key) -> own.example().sees(query, key)),
          hiding(
              OneOfTheFutureSeen.class,
              "Your rows see one key too many. Hide the token that comes next, too.",
              (own, query, key) -> key > query + 1 || key >= length(own)),
          hiding(
              LengthOneTooMany.class,
              "Your rows see one key too many. Hide the first token of the padding, too.",
              (own, query, key) -> key > length(own) || isLater(own, query, key)),
          hiding(
              LengthOneTooFew.class,
              "Your rows see one key too few. Show the last token that is no padding.",
              (own, query, key) -> key >= length(own) - 1 || isLater(own, query, key)),
          hiding(
              PaddingOnQueries.class,
              "Rows of padding are 0, and its columns are not. Padding is hidden as a key: mask the"
                  + " columns.",
              (own, query, key) -> query >= length(own) || isLater(own, query, key)));

  private static final List<KnownSlip> IN_SCALED =
      List.of(
          KnownSlip.banked(
              FilledWithZero.class,
              "A score of 0 is a power e^0 = 1, not nothing. Leave a hidden score as it is, blank, or"
                  + " -∞.",
              own -> own.right(SCALED).mul(seen(own))));

  /** Which keys somebody hides; both from 0. */
  @FunctionalInterface
  private interface Hidden {
    boolean is(OwnNumbers own, int query, int key);
  }

  private MaskSlips() {}

  static List<List<KnownSlip>> of(Step step) {
    return switch (step) {
      case WEIGHTS -> List.of(IN_WEIGHTS, RARER_IN_WEIGHTS);
      case SCALED -> List.of(IN_SCALED);
      default -> List.of();
    };
  }

  private static KnownSlip filledWithZero(Function<OwnNumbers, INDArray> arithmetic) {
    return KnownSlip.banked(
        FilledWithZero.class,
        "A score of 0 is a power e^0 = 1, not nothing. Give a hidden key -∞, as e^(-∞) = 0.",
        arithmetic);
  }

  private static KnownSlip hiding(Class<?> mistake, String explanation, Hidden hidden) {
    return KnownSlip.banked(
        mistake,
        explanation,
        own ->
            softmax(
                own.of(SCALED)
                    .add(
                        cells(
                            own,
                            (query, key) ->
                                hidden.is(own, query, key) ? Double.NEGATIVE_INFINITY : 0))));
  }

  /** How many tokens are real. */
  private static int length(OwnNumbers own) {
    return own.example().setting().length().orElse(own.tokens());
  }

  private static boolean isLater(OwnNumbers own, int query, int key) {
    return own.example().setting().causal() && key > query;
  }

  /** 1 where a key is seen, 0 where it is hidden. */
  private static INDArray seen(OwnNumbers own) {
    return cells(own, (query, key) -> own.example().sees(query, key) ? 1 : 0);
  }

  @FunctionalInterface
  private interface Entry {
    double at(int query, int key);
  }

  private static INDArray cells(OwnNumbers own, Entry entry) {
    double[][] cells = new double[own.tokens()][own.tokens()];
    for (int query = 0; query < cells.length; query++) {
      for (int key = 0; key < cells.length; key++) {
        cells[query][key] = entry.at(query, key);
      }
    }
    return Nd4j.create(cells).castTo(DataType.DOUBLE);
  }

  private static INDArray softmax(INDArray scores) {
    return new Softmax().of(scores);
  }
}
