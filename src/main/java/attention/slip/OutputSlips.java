package attention.slip;

import static attention.derive.Step.CONTEXT;
import static attention.derive.Step.EMBEDDINGS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** What goes wrong throughout where the heads' contexts become the output. */
final class OutputSlips {
  private static final List<KnownSlip> USUAL =
      List.of(
          KnownSlip.of(
              "output-projection-forgotten",
              "You forgot the output projection",
              "Your numbers are the contexts side by side. Multiply each row of [C1 … Ch] with each"
                  + " row of W_O.",
              own -> own.of(CONTEXT)),
          KnownSlip.of(
              "output-weights-not-transposed",
              "You multiplied with columns of W_O",
              "Your matrix is [C1 … Ch]·W_O. Multiply each row of [C1 … Ch] with each row of W_O.",
              own -> own.of(CONTEXT).mmul(own.outputWeights())),
          KnownSlip.of(
              "heads-in-another-order",
              "You laid the heads side by side in another order",
              "Your rows begin with the last head. Begin with C1, as W_O's first columns belong to"
                  + " it.",
              own -> projected(own, Nd4j.hstack(reversed(heads(own))))),
          KnownSlip.of(
              "heads-added",
              "You added the heads up",
              "Each entry comes from the sum of the contexts. Lay them side by side: each has its own"
                  + " columns of W_O.",
              own -> projectedSum(own, 1)),
          KnownSlip.of(
              "heads-added",
              "You added the heads up",
              "Your numbers are the sum of the contexts. Lay them side by side, then multiply with"
                  + " each row of W_O.",
              own -> sum(own)),
          KnownSlip.of(
              "heads-averaged",
              "You took the mean of the heads",
              "Your numbers are the mean of the contexts. Lay them side by side, then multiply with"
                  + " each row of W_O.",
              own -> sum(own).div(own.example().heads())),
          KnownSlip.of(
              "heads-interleaved",
              "You mixed the columns of the heads",
              "You took the first column of each head, then the second of each. Lay all of C1 first,"
                  + " then all of C2.",
              own -> projected(own, interleaved(own))),
          KnownSlip.of(
              "first-head-alone",
              "You used the first head alone",
              "Only the columns of W_O that belong to C1 are in your sums. Add the products of the"
                  + " other heads.",
              own -> only(own, 0)),
          KnownSlip.of(
              "last-head-alone",
              "You used the last head alone",
              "Only the columns of W_O that belong to the last head are in your sums. Add the"
                  + " products of the others.",
              own -> only(own, own.example().heads() - 1)),
          KnownSlip.of(
              "embeddings-for-heads",
              "You projected the embeddings",
              "Your matrix is E·W_Oᵀ. Multiply the contexts, side by side, with each row of W_O.",
              own -> projected(own, own.of(EMBEDDINGS))),
          KnownSlip.of(
              "embeddings-added",
              "You added the embeddings",
              "Each entry is the right one plus the entry of E. Stop after [C1 … Ch]·W_Oᵀ.",
              own -> projected(own, own.of(CONTEXT)).add(own.of(EMBEDDINGS))));

  static final List<List<KnownSlip>> ALL = List.of(USUAL);

  private OutputSlips() {}

  private static INDArray projected(OwnNumbers own, INDArray together) {
    return together.mmul(own.outputWeights().transpose());
  }

  private static List<INDArray> heads(OwnNumbers own) {
    return parts(own, own.of(CONTEXT));
  }

  /** The columns of each head. */
  private static List<INDArray> parts(OwnNumbers own, INDArray together) {
    int count = own.example().heads();
    int width = together.columns() / count;
    List<INDArray> parts = new ArrayList<>();
    for (int head = 0; head < count; head++) {
      parts.add(
          together
              .get(
                  NDArrayIndex.all(),
                  NDArrayIndex.interval((long) head * width, (long) (head + 1) * width))
              .dup());
    }
    return parts;
  }

  private static List<INDArray> reversed(List<INDArray> heads) {
    List<INDArray> reversed = new ArrayList<>(heads);
    Collections.reverse(reversed);
    return reversed;
  }

  private static INDArray interleaved(OwnNumbers own) {
    List<INDArray> columns = new ArrayList<>();
    List<INDArray> heads = heads(own);
    for (int feature = 0; feature < heads.get(0).columns(); feature++) {
      for (INDArray head : heads) {
        columns.add(head.getColumn(feature, true).dup());
      }
    }
    return Nd4j.hstack(columns);
  }

  private static INDArray sum(OwnNumbers own) {
    return heads(own).stream().reduce(INDArray::add).orElseThrow();
  }

  /** The sum of the heads with one head's columns of W_O. */
  private static INDArray projectedSum(OwnNumbers own, int head) {
    return sum(own).mmul(parts(own, own.outputWeights()).get(head - 1).transpose());
  }

  private static INDArray only(OwnNumbers own, int head) {
    return heads(own).get(head).mmul(parts(own, own.outputWeights()).get(head).transpose());
  }
}
