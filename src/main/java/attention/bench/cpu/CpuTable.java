package attention.bench.cpu;

import attention.bench.Amount;
import attention.cost.OperationCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was measured, in lines for a terminal. */
public final class CpuTable {
  private static final String FORM = "%-34s %4s %9s %18s %8s %7s %10s %9s";

  private CpuTable() {}

  /** The machine, and what was measured on it. */
  public static List<String> heading(CpuRecord record) {
    Host host = record.host();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, %d processors, %s, Java %s%s"
            .formatted(
                host.processor(),
                host.processors(),
                host.system(),
                host.java(),
                host.torch().isEmpty() ? "" : ", PyTorch " + host.torch()));
    host.peak()
        .ifPresent(
            gflops ->
                lines.add(
                    "Measured peak with %s: %s GFLOP/s (%s)"
                        .formatted(
                            threads(record.threads()), Amount.digits(gflops), host.peakHow())));
    return lines;
  }

  /** One work: a line for each that was measured, and below them what else there is to say. */
  public static List<String> lines(WorkRecord work, OptionalDouble peak) {
    List<String> lines = new ArrayList<>();
    lines.add("%s: %s GFLOP".formatted(work.work().title(), gflop(work)));
    lines.add(
        FORM.formatted(
            "", "runs", "median ms", "middle half", "GFLOP/s", "of peak", "to PyTorch", "memory"));
    for (Measured one : work.measured()) {
      lines.add(line(work, one, peak).stripTrailing());
    }
    for (Measured one : work.measured()) {
      if (!one.agrees()) {
        lines.add(wrong(one));
      }
    }
    work.leftOut().forEach(one -> lines.add("  %s: %s".formatted(one.title(), one.reason())));
    return lines;
  }

  private static String line(WorkRecord work, Measured one, OptionalDouble peak) {
    double gflops = work.gflops(one);
    return FORM.formatted(
        one.title(),
        one.seconds().size(),
        Amount.milliseconds(one.times().median()),
        Amount.milliseconds(one.times().percentile(25))
            + " – "
            + Amount.milliseconds(one.times().percentile(75)),
        Amount.digits(gflops),
        peak.isPresent() ? Math.round(100 * gflops / peak.getAsDouble()) + " %" : "",
        one.agrees() ? ratio(work.reference(), one) : "WRONG",
        one.memory().isPresent() ? Amount.bytes(one.memory().getAsDouble()) : "");
  }

  private static String ratio(Optional<Measured> reference, Measured one) {
    return reference
        .map(to -> format("%.2f", one.times().median() / to.times().median()))
        .orElse("");
  }

  private static String wrong(Measured one) {
    String by =
        one.difference() == null
            ? "NaN or infinity stands where others have a number"
            : format("they are off by up to %.1e of the largest", one.difference());
    return "  %s: its numbers are wrong (%s), so its time counts for nothing."
        .formatted(one.title(), by);
  }

  private static String gflop(WorkRecord work) {
    double gflop = OperationCount.of(work.sizes()).total() / 1e9;
    return gflop < 0.05 ? format("%.2g", gflop) : Amount.digits(gflop);
  }

  private static String threads(int threads) {
    return threads == 1 ? "1 thread" : threads + " threads";
  }

  private static String format(String form, double number) {
    return String.format(Locale.ROOT, form, number);
  }
}
