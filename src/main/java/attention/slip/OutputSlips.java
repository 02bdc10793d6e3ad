package attention.slip;

import static attention.derive.Step.CONTEXT;
import static attention.derive.Step.EMBEDDINGS;

import attention.mistake.multihead.ContextsAveraged;
import attention.mistake.multihead.ContextsSummed;
import attention.mistake.multihead.HeadsInReverse;
import attention.mistake.multihead.LastHeadForgotten;
import attention.mistake.multihead.MergedInterleaved;
import attention.mistake.multihead.OutputProjectionForgotten;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** What goes wrong throughout where the heads' contexts become the output. */
final class OutputSlips {
  private static final List<KnownSlip> USUAL =
      List.of(
          KnownSlip.banked(
              OutputProjectionForgotten.class,
              "Your numbers are the contexts side by side. Multiply each row of them with each row of"
                  + " W_O.",
              own -> own.of(CONTEXT)),
          KnownSlip.of(
              "output-weights-not-transposed",
              "You multiplied with columns of W_O",
              "Your sums run down columns of W_O. Multiply each row of the contexts with each row of"
                  + " W_O.",
              own -> own.of(CONTEXT).mmul(own.outputWeights())),
          KnownSlip.banked(
              HeadsInReverse.class,
              "Your rows begin with the last head. Begin with C1: the first columns of W_O belong to"
                  + " it.",
              own -> projected(own, Nd4j.hstack(reversed(heads(own))))),
          summed(own -> sum(own).mmul(parts(own, own.outputWeights()).get(0).transpose())),
          summed(OutputSlips::sum),
          KnownSlip.banked(
              ContextsAveraged.class,
              "You took the mean of the contexts. Lay them side by side: each has its own columns of"
                  + " W_O.",
              own -> sum(own).div(own.heads())),
          KnownSlip.banked(
              MergedInterleaved.class,
              "You took a column of each head in turn. Lay all of C1 first, then all of C2.",
              own -> projected(own, interleaved(own))),
          KnownSlip.banked(
              LastHeadForgotten.class,
              "The last columns of W_O are not in your sums. Add the products of the last head.",
              own -> projected(own, own.of(CONTEXT)).sub(only(own, own.heads() - 1))),
          KnownSlip.of(
              "first-head-forgotten",
              "You left the first head out",
              "The first columns of W_O are not in your sums. Add the products of the first head.",
              own -> projected(own, own.of(CONTEXT)).sub(only(own, 0))),
          KnownSlip.of(
              "embeddings-projected",
              "You projected the embeddings",
              "Your matrix is E·W_Oᵀ. Take the contexts, side by side, where you took E.",
              own -> projected(own, own.of(EMBEDDINGS))),
          KnownSlip.of(
              "embeddings-added-to-output",
              "You added the embeddings",
              "Each entry is the right one plus that of E. Stop after the product with W_O.",
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

  private static KnownSlip summed(Function<OwnNumbers, INDArray> arithmetic) {
    return KnownSlip.banked(
        ContextsSummed.class,
        "You summed the contexts. Lay them side by side, as each has its own columns of W_O.",
        arithmetic);
  }

  /** What one head adds to the output. */
  private static INDArray only(OwnNumbers own, int head) {
    return heads(own).get(head).mmul(parts(own, own.outputWeights()).get(head).transpose());
  }
}
