package attention.slip;

import static attention.derive.Step.SCALED;

import attention.derive.Step;
import attention.weight.Softmax;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What goes wrong throughout where keys are hidden. */
final class MaskSlips {
  private static final String INSTEAD =
      " Leave hidden keys out of the sum of powers, and give them the weight 0.";

  private static final List<KnownSlip> IN_WEIGHTS =
      List.of(
          KnownSlip.of(
              "mask-forgotten",
              "You forgot the mask",
              "Your rows share the weight among all keys, hidden ones included." + INSTEAD,
              own -> softmax(own.of(SCALED))),
          KnownSlip.of(
              "masked-after-softmax",
              "You masked after softmax",
              "Your hidden weights are 0, but the others are shares of a sum over all keys, so that"
                  + " your rows do not sum to 1."
                  + INSTEAD,
              own -> softmax(own.of(SCALED)).mul(seen(own))),
          KnownSlip.of(
              "hidden-scores-zero",
              "You gave hidden keys the score 0",
              "A score of 0 is a power e^0 = 1, not nothing: hidden keys still get weight. The mask"
                  + " puts -∞ there, as e^(-∞) = 0.",
              own -> softmax(own.of(SCALED).mul(seen(own)))),
          KnownSlip.of(
              "hidden-scores-zero",
              "You gave hidden keys the score 0",
              "A score of 0 is a power e^0 = 1, not nothing: your sums count it, and your rows do"
                  + " not sum to 1. The mask puts -∞ there, as e^(-∞) = 0.",
              own -> softmax(own.of(SCALED).mul(seen(own))).mul(seen(own))),
          turned(Direction.LATER_AND_SELF),
          turned(Direction.LATER),
          KnownSlip.of(
              "diagonal-hidden-too",
              "You hid each token from itself",
              "Your diagonal is 0. A token sees itself: a causal mask hides only what comes after.",
              own -> hiding(own, (query, key) -> key == query || !own.example().sees(query, key))));

  /** What gives the numbers of others where sizes are small or the mask is causal. */
  private static final List<KnownSlip> RARER_IN_WEIGHTS =
      List.of(
          KnownSlip.of(
              "mask-hides-what-it-shows",
              "You hid what may be seen",
              "Your weights are shared among the hidden keys. Share them among the others.",
              own -> hiding(own, (query, key) -> own.example().sees(query, key))),
          KnownSlip.of(
              "mask-one-key-late",
              "Your mask begins one key too late",
              "Each of your rows shares its weight with one key too many. A causal mask hides every"
                  + " key behind the query's own place.",
              own ->
                  hiding(
                      own,
                      (query, key) ->
                          !own.example().sees(query, key)
                              && !(key > 0 && own.example().sees(query, key - 1)))),
          KnownSlip.of(
              "queries-hidden-for-keys",
              "You hid rows instead of columns",
              "Your mask lies on the queries. Padding is hidden as a key: its column is 0, not its"
                  + " row.",
              own -> hiding(own, (query, key) -> !own.example().sees(key, query))));

  private static final List<KnownSlip> IN_SCALED =
      List.of(
          KnownSlip.of(
              "hidden-scores-zero",
              "You gave hidden keys the score 0",
              "A score of 0 is a power e^0 = 1, not nothing. Leave hidden scores as they are, blank,"
                  + " or -∞, as e^(-∞) = 0.",
              own -> own.right(SCALED).mul(seen(own))));

  private enum Direction {
    LATER_AND_SELF,
    LATER;

    boolean sees(int query, int key) {
      return this == LATER ? key > query : key >= query;
    }
  }

  /** Which keys somebody hides; both from 0. */
  @FunctionalInterface
  private interface Hidden {
    boolean is(int query, int key);
  }

  private MaskSlips() {}

  static List<List<KnownSlip>> of(Step step) {
    return switch (step) {
      case WEIGHTS -> List.of(IN_WEIGHTS, RARER_IN_WEIGHTS);
      case SCALED -> List.of(IN_SCALED);
      default -> List.of();
    };
  }

  private static KnownSlip turned(Direction direction) {
    return KnownSlip.of(
        "mask-turned-round",
        "Your mask is the wrong way round",
        "Each of your rows sees what comes after its token. A causal mask hides that, and shows the"
            + " token itself and what comes before.",
        own ->
            hiding(
                own,
                (query, key) ->
                    !direction.sees(query, key)
                        || key >= own.example().setting().length().orElse(own.tokens())));
  }

  private static INDArray hiding(OwnNumbers own, Hidden hidden) {
    return softmax(
        own.of(SCALED)
            .add(cells(own, (query, key) -> hidden.is(query, key) ? Double.NEGATIVE_INFINITY : 0)));
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
