package attention.task;

import attention.launch.Access;
import attention.launch.Fault;
import attention.launch.Place;
import attention.launch.Xy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A fault of a launch as a row of numbers, so that it can be compared like every other result:
 * which kind, how many threads, then twice an access: writes or reads, array, its length, index,
 * block, thread. All are 0 where there is no fault.
 */
public final class FaultNumbers {
  private static final List<String> ARRAYS = List.of("queries", "keys", "scores");
  private static final int HEAD = 2;
  private static final int OF_AN_ACCESS = 8;
  private static final int OUTSIDE = 1;
  private static final int SAME_CELL = 2;
  private static final int MANY_CELLS = 3;

  private FaultNumbers() {}

  static INDArray written(Optional<Fault> found) {
    double[] row = new double[HEAD + 2 * OF_AN_ACCESS];
    found.ifPresent(
        fault -> {
          if (fault instanceof Fault.Outside outside) {
            write(row, OUTSIDE, 1, outside.access(), outside.access());
          } else if (fault instanceof Fault.SameCell same) {
            write(row, SAME_CELL, same.threads(), same.first(), same.last());
          } else if (fault instanceof Fault.ManyCells many) {
            write(row, MANY_CELLS, 1, many.first(), many.second());
          }
        });
    return Nd4j.create(new double[][] {row});
  }

  /**
   * The fault that was written; nothing where there was none, or where no launch writes such
   * numbers.
   */
  public static Optional<Fault> read(INDArray numbers, Probe probe) {
    int[] row = numbers.getRow(0).toIntVector();
    if (row.length != HEAD + 2 * OF_AN_ACCESS || !namesArrays(row)) {
      return Optional.empty();
    }
    return switch (row[0]) {
      case OUTSIDE -> Optional.of(new Fault.Outside(access(row, 0, probe)));
      case SAME_CELL ->
          Optional.of(new Fault.SameCell(access(row, 0, probe), access(row, 1, probe), row[1]));
      case MANY_CELLS ->
          Optional.of(new Fault.ManyCells(access(row, 0, probe), access(row, 1, probe)));
      default -> Optional.empty();
    };
  }

  private static boolean namesArrays(int... row) {
    return IntStream.of(HEAD + 1, HEAD + OF_AN_ACCESS + 1)
        .allMatch(at -> row[at] >= 0 && row[at] < ARRAYS.size());
  }

  private static void write(double[] row, int kind, int threads, Access... accesses) {
    row[0] = kind;
    row[1] = threads;
    for (int i = 0; i < accesses.length; i++) {
      Access access = accesses[i];
      Place place = access.place();
      double[] numbers = {
        access.writes() ? 1 : 0,
        ARRAYS.indexOf(access.array()),
        access.length(),
        access.index(),
        place.blockIdx().x(),
        place.blockIdx().y(),
        place.threadIdx().x(),
        place.threadIdx().y()
      };
      System.arraycopy(numbers, 0, row, HEAD + i * OF_AN_ACCESS, OF_AN_ACCESS);
    }
  }

  private static Access access(int[] row, int which, Probe probe) {
    int at = HEAD + which * OF_AN_ACCESS;
    Place place =
        new Place(
            probe.setting("gridDim", Xy.class),
            probe.setting("blockDim", Xy.class),
            new Xy(row[at + 4], row[at + 5]),
            new Xy(row[at + 6], row[at + 7]));
    return new Access(place, row[at] == 1, ARRAYS.get(row[at + 1]), row[at + 2], row[at + 3]);
  }
}
