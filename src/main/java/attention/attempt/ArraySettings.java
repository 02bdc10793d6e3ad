package attention.attempt;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What a program can change for all arrays that are made after it, as it was before. Random numbers
 * are not among it: ND4J keeps a source of them for each thread, and each grading has its own.
 *
 * @param whole what arrays of numbers without a stated type hold
 * @param point what arrays of numbers with a point hold
 * @param order in which the cells of a new array lie
 * @param mostBytes that arrays may take beside Java's own memory
 */
record ArraySettings(DataType whole, DataType point, char order, long mostBytes) {
  /** As it is now. */
  static ArraySettings now() {
    return new ArraySettings(
        Nd4j.dataType(),
        Nd4j.defaultFloatingPointType(),
        Nd4j.order(),
        Nd4j.getEnvironment().getDeviceLimit(ArrayMemory.PROCESSOR));
  }

  /** Makes everything as it was. */
  void restore() {
    Nd4j.setDefaultDataTypes(whole, point);
    Nd4j.factory().setOrder(order);
    Nd4j.getEnvironment().setDeviceLimit(ArrayMemory.PROCESSOR, mostBytes);
  }
}
