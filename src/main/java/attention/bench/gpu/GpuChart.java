package attention.bench.gpu;

import attention.bench.RecordFiles;
import attention.problem.Problem;
import attention.view.chart.BarChart;
import attention.view.chart.LogLogChart;
import java.nio.file.Path;
import java.util.List;

/** A record as pictures: how much of the card each rung gets hold of, and how time grows. */
public final class GpuChart {
  private GpuChart() {}

  /**
   * A group of bars for each rung, one bar for each width and mask, at the longest length that was
   * measured; taller is faster. One that was left out, or is wrong, has no bar.
   *
   * @throws Problem with the record's own note, if it has no times
   */
  public static BarChart ladder(GpuRecord record) {
    requireTimes(record);
    int longest = record.sizes().stream().mapToInt(one -> one.sizes().tokens()).max().orElse(0);
    List<SizesRecord> shown =
        record.sizes().stream().filter(one -> one.sizes().tokens() == longest).toList();
    List<String> titles =
        shown.stream()
            .flatMap(one -> one.measured().stream().map(GpuMeasured::title))
            .distinct()
            .toList();
    BarChart chart =
        BarChart.titled("Attention on %s, %,d tokens".formatted(record.host().card(), longest))
            .y("10¹² operations a second")
            .categories(titles);
    for (SizesRecord one : shown) {
      chart =
          chart.bars(
              "width %d%s".formatted(one.sizes().width(), one.sizes().causal() ? ", causal" : ""),
              titles.stream().mapToDouble(title -> teraflops(one, title)).toArray());
    }
    return chart;
  }

  /**
   * Time by length: on the processor, on the card, and on the way there and back.
   *
   * @throws Problem with the record's own note, if it has no times by length
   */
  public static LogLogChart byLength(GpuRecord record) {
    Lengths lengths =
        record
            .growth()
            .orElseThrow(
                () ->
                    new Problem(
                        record.note().isEmpty()
                            ? "This record has no times by length; measure without --no-lengths."
                            : record.note()));
    double[] tokens = lengths.each().stream().mapToDouble(LengthRecord::tokens).toArray();
    LogLogChart chart =
        LogLogChart.titled("%d heads of width %d".formatted(lengths.heads(), lengths.width()))
            .x("tokens")
            .y("milliseconds");
    if (!lengths.processor().isEmpty()) {
      chart =
          chart.points(
              "processor",
              tokens,
              lengths.each().stream().mapToDouble(LengthRecord::processorMilliseconds).toArray());
    }
    return chart
        .points(
            "card",
            tokens,
            lengths.each().stream().mapToDouble(LengthRecord::cardMilliseconds).toArray())
        .points(
            "copies",
            tokens,
            lengths.each().stream().mapToDouble(LengthRecord::copyMilliseconds).toArray());
  }

  /**
   * Writes the ladder as SVG, and how time grows beside it where that was measured.
   *
   * @param file whose name ends in {@code .svg}
   * @throws Problem if the record has no times, or a file cannot be written
   */
  public static void write(GpuRecord record, Path file) {
    RecordFiles.write(ladder(record).svg(), file);
    if (record.growth().isPresent()) {
      String name = file.getFileName().toString().replaceFirst("\\.svg$", "-lengths.svg");
      RecordFiles.write(byLength(record).svg(), file.resolveSibling(name));
    }
  }

  private static void requireTimes(GpuRecord record) {
    if (!record.hasTimes()) {
      throw new Problem(
          record.note().isEmpty() ? "This record has no times to draw." : record.note());
    }
  }

  private static double teraflops(SizesRecord sizes, String title) {
    return sizes
        .measured(title)
        .filter(GpuMeasured::agrees)
        .flatMap(one -> sizes.teraflops(one).stream().boxed().findFirst())
        .orElse(0.0);
  }
}
