package attention.buffered;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Arrays as the buffered calculation reads them. */
final class Floats {
  private Floats() {}

  /** The array itself where it holds floats row after row, else a copy that does. */
  static INDArray of(INDArray array) {
    INDArray floats = array.castTo(DataType.FLOAT);
    return floats.ordering() == 'c' && !floats.isView() ? floats : floats.dup('c');
  }
}
