package attention.bench.cpu;

import attention.bench.RecordFiles;
import attention.view.chart.BarChart;
import java.nio.file.Path;
import java.util.List;

/** A record as a picture: how much of the machine each rung gets hold of. */
public final class CpuChart {
  private CpuChart() {}

  /**
   * A group of bars for each rung, one bar for each work; taller is faster. One that was left out
   * has no bar.
   *
   * @throws IllegalArgumentException if nothing was measured
   */
  public static BarChart of(CpuRecord record) {
    List<String> titles =
        record.works().stream()
            .flatMap(work -> work.measured().stream().map(Measured::title))
            .distinct()
            .toList();
    BarChart chart = BarChart.titled(title(record)).y("10⁹ operations a second").categories(titles);
    for (WorkRecord work : record.works()) {
      chart = chart.bars(work.name(), titles.stream().mapToDouble(t -> gflops(work, t)).toArray());
    }
    return chart;
  }

  /**
   * Writes it as SVG.
   *
   * @throws attention.problem.Problem if the file cannot be written
   * @throws IllegalArgumentException if nothing was measured
   */
  public static void write(CpuRecord record, Path file) {
    RecordFiles.write(of(record).svg(), file);
  }

  private static String title(CpuRecord record) {
    String threads = record.threads() == 1 ? "1 thread" : record.threads() + " threads";
    String peak =
        record.host().peak().stream()
            .mapToObj(gflops -> "; the machine can do " + Math.round(gflops))
            .findFirst()
            .orElse("");
    return "Attention on " + threads + peak;
  }

  private static double gflops(WorkRecord work, String title) {
    return work.measured(title).map(work::gflops).orElse(0.0);
  }
}
