package attention.mask;

import attention.tensor.ShapeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Hides the keys behind the end of each sequence. It lies on the keys, not on the queries: what a
 * padding token itself gathers is nobody's concern.
 *
 * @param lengths real keys, one number a member of the batch, or one for all
 */
record PaddingMask(List<Long> lengths) implements Mask {
  static PaddingMask ofLengths(long... lengths) {
    if (lengths == null || lengths.length == 0) {
      throw new IllegalArgumentException(
          "no lengths are given; padding needs one for each member of the batch, or one for all");
    }
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] < 0) {
        throw new IllegalArgumentException(
            "lengths[%d] is %d; a length is 0 or more".formatted(i, lengths[i]));
      }
    }
    return new PaddingMask(Arrays.stream(lengths).boxed().toList());
  }

  @Override
  public INDArray over(INDArray scores) {
    ScoreShape shape = ScoreShape.of(scores);
    requireFit(scores.shape());
    if (lengths.size() == 1) {
      return scores.add(hidden(shape, 0));
    }
    INDArray[] members = new INDArray[lengths.size()];
    for (int member = 0; member < members.length; member++) {
      members[member] = scores.slice(member).add(hidden(shape, member));
    }
    return Nd4j.stack(0, members);
  }

  private INDArray hidden(ScoreShape shape, int member) {
    long length = lengths.get(member);
    return shape.hiding((query, key) -> key >= length);
  }

  @Override
  public Optional<SeenKeys> seen(long... scores) {
    requireFit(scores);
    return Optional.of(
        (member, query) -> Math.toIntExact(lengths.get(lengths.size() == 1 ? 0 : member)));
  }

  private void requireFit(long... scores) {
    if (lengths.size() > 1 && scores.length == 2) {
      throw new ShapeException(
          "padding has %d lengths, but scores %s hold one sequence, without a batch; give one length"
              .formatted(lengths.size(), Arrays.toString(scores)));
    }
    if (lengths.size() > 1 && lengths.size() != scores[0]) {
      throw new ShapeException(
          "padding has %d lengths, but scores %s hold a batch of %d; give one length for each member, or one for all"
              .formatted(lengths.size(), Arrays.toString(scores), scores[0]));
    }
    for (int i = 0; i < lengths.size(); i++) {
      if (lengths.get(i) > ScoreShape.keys(scores)) {
        throw new ShapeException(
            "lengths[%d] is %d, but scores %s have n_k = %d keys; a length counts real keys and cannot be more"
                .formatted(i, lengths.get(i), Arrays.toString(scores), ScoreShape.keys(scores)));
      }
    }
  }
}
