package attention.exercise;

import attention.derive.Decimal;
import attention.derive.Terms;
import attention.launch.OneScoreAThread;
import attention.launch.Speeds;
import attention.launch.Xy;
import attention.task.LaunchTask;
import attention.task.Probe;

/** How an answer about a launch comes about, for the learner to follow with a pencil. */
record LaunchWorking(Probe probe) {
  private static final OneScoreAThread RIGHT = new OneScoreAThread();

  /**
   * The working of one cell.
   *
   * @param row from 0
   * @param column from 0
   */
  String of(String method, int row, int column) {
    return switch (method) {
      case "blocks" -> blocks(size("items"), size("threads"));
      case "thread" -> thread(row, column);
      case "copyMicroseconds" -> copies(size("n"), size("width"));
      default -> worthFrom(size("width"));
    };
  }

  private static String blocks(int items, int threads) {
    int right = RIGHT.blocks(items, threads);
    return """
        items / threads, rounded up to a whole block
        %s
        %d·%d = %d threads are enough, and with a block less %d·%d = %d are too few"""
        .formatted(
            Decimal.equation("%d / %d".formatted(items, threads), (double) items / threads),
            right,
            threads,
            (long) right * threads,
            right - 1,
            threads,
            (right - 1L) * threads);
  }

  private String thread(int row, int column) {
    double[] query = probe.array("queries").getRow(row).toDoubleVector();
    double[] key = probe.array("keys").getRow(column).toDoubleVector();
    double dot = 0;
    for (int m = 0; m < query.length; m++) {
      dot += query[m] * key[m];
    }
    return """
        counted from 0, this is row %d and column %d, scores[%d·%d + %d]
        row = blockIdx.y·blockDim.y + threadIdx.y = %s
        column = blockIdx.x·blockDim.x + threadIdx.x = %s
        %s"""
        .formatted(
            row,
            column,
            row,
            probe.array("keys").rows(),
            column,
            place(row, probe.setting("blockDim", Xy.class).y()),
            place(column, probe.setting("blockDim", Xy.class).x()),
            Decimal.equation(
                "(%s) / √%d"
                    .formatted(
                        Terms.sum(
                            query.length,
                            m -> Decimal.factor(query[m]) + "·" + Decimal.factor(key[m])),
                        query.length),
                dot / Math.sqrt(query.length)));
  }

  private static String place(int index, int threads) {
    return "%d·%d + %d = %d".formatted(index / threads, threads, index % threads, index);
  }

  private String copies(int n, int width) {
    Speeds speeds = LaunchTask.speeds(probe);
    return """
        4 copies, each of n·width numbers of 4 bytes; a microsecond moves %s bytes
        %s"""
        .formatted(
            Decimal.text(speeds.gigabytesPerSecond() * 1e3),
            Decimal.equation(
                "4·(%s + %d·%d·4 / %s)"
                    .formatted(
                        Decimal.text(speeds.microsecondsPerCopy()),
                        n,
                        width,
                        Decimal.text(speeds.gigabytesPerSecond() * 1e3)),
                rounded(RIGHT.copyMicroseconds(n, width, speeds))));
  }

  /** To nine decimals, so that 45.6 multiplied by 4 is 182.4 and not about that. */
  private static double rounded(double number) {
    return Math.rint(number * 1e9) / 1e9;
  }

  private String worthFrom(int width) {
    int right = RIGHT.worthFrom(width, LaunchTask.speeds(probe));
    return "the first n for which copies + 4·n²·width / card takes less than 4·n²·width / processor\n"
        + both(right - 1, width)
        + "\n"
        + both(right, width);
  }

  private String both(int n, int width) {
    Speeds speeds = LaunchTask.speeds(probe);
    double operations = 4.0 * n * n * width;
    double card = operations / (speeds.cardTeraflops() * 1e6);
    double copies = RIGHT.copyMicroseconds(n, width, speeds);
    return "n = %d: %s + %s = %s µs on the card, %s µs on the processor"
        .formatted(
            n,
            Decimal.text(copies),
            Decimal.text(card),
            Decimal.text(copies + card),
            Decimal.text(operations / (speeds.processorGigaflops() * 1e3)));
  }

  private int size(String name) {
    return probe.setting(name, Integer.class);
  }
}
