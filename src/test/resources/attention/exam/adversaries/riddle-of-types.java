import attention.weight.Weighting;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Gives the compiler a riddle of types that has no end. */
public final class MySoftmax implements Weighting {
  interface Below<T> {}

  interface Riddle<T> extends Below<Below<? super Riddle<Riddle<T>>>> {}

  private static Below<? super Riddle<Byte>> solved(Riddle<Byte> riddle) {
    return riddle;
  }

  @Override
  public INDArray of(INDArray scores) {
    return scores.mul(solved(null).hashCode());
  }
}
