package attention.bench.gpu;

import attention.bench.Amount;
import attention.gpu.rung.GpuSizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was measured, in lines for a terminal. */
public final class GpuTable {
  private static final String FORM = "%-34s %4s %9s %16s %8s %8s %8s %9s";
  private static final String CHECKED = "%-34s %9s %9s";
  private static final String LENGTHS = "%8s %14s %12s %12s  %s";

  private GpuTable() {}

  /** All of a record. */
  public static List<String> lines(GpuRecord record) {
    List<String> lines = new ArrayList<>(heading(record));
    for (SizesRecord one : record.sizes()) {
      lines.add("");
      lines.addAll(lines(one));
    }
    record
        .growth()
        .ifPresent(
            lengths -> {
              lines.add("");
              lines.addAll(lines(lengths));
            });
    return lines;
  }

  /** What came last: how it grows with the length, or the last size, or else the heading. */
  public static List<String> newest(GpuRecord record) {
    if (record.growth().isPresent()) {
      return lines(record.growth().get());
    }
    return record.sizes().isEmpty()
        ? heading(record)
        : lines(record.sizes().get(record.sizes().size() - 1));
  }

  /** What must be known before any figure, and the machine. */
  public static List<String> heading(GpuRecord record) {
    List<String> lines = new ArrayList<>();
    if (!record.note().isEmpty()) {
      lines.add(record.note());
    }
    if (record.host() == null) {
      return lines;
    }
    GpuHost host = record.host();
    lines.add(
        "%s, compute capability %s, %d multiprocessors, %s; %sCUDA up to %s"
            .formatted(
                host.card(),
                host.capability(),
                host.multiprocessors(),
                Amount.bytes((double) host.bytes()),
                host.driver().isEmpty() ? "" : "driver " + host.driver() + ", ",
                host.cuda()));
    List<String> programs = new ArrayList<>();
    host.libraries().forEach((name, version) -> programs.add(name + " " + version));
    programs.add("Java " + host.java());
    if (!host.torch().isEmpty()) {
      programs.add("PyTorch " + host.torch());
    }
    lines.add(String.join("; ", programs));
    lines.add(
        "%s, %d processors, %s; %s"
            .formatted(host.processor(), host.processors(), host.system(), record.date()));
    return lines;
  }

  /** One size: a line for each that was measured, and below them what else there is to say. */
  public static List<String> lines(SizesRecord record) {
    List<String> lines = new ArrayList<>();
    lines.add(title(record.sizes()));
    boolean timed = record.measured().stream().anyMatch(GpuMeasured::timed);
    lines.add(
        timed
            ? FORM.formatted(
                "", "runs", "median ms", "middle half", "TFLOP/s", "to FLASH", "to CUDNN", "error")
            : CHECKED.formatted("", "error", "allowed"));
    for (GpuMeasured one : record.measured()) {
      lines.add(timed ? line(record, one).stripTrailing() : checked(one));
    }
    for (GpuMeasured one : record.measured()) {
      if (!one.agrees()) {
        lines.add(wrong(one, timed));
      }
    }
    record.leftOut().forEach(one -> lines.add("  %s: %s".formatted(one.title(), one.reason())));
    return lines;
  }

  /** How it grows with the length. */
  public static List<String> lines(Lengths lengths) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "By length, %d heads of width %d: %s on the card%s"
            .formatted(
                lengths.heads(),
                lengths.width(),
                lengths.title(),
                lengths.processor().isEmpty() ? "" : "; on the processor " + lengths.processor()));
    lines.add(
        LENGTHS.formatted("tokens", "processor ms", "card ms", "copies ms", "").stripTrailing());
    for (LengthRecord one : lengths.each()) {
      List<String> remarks = new ArrayList<>();
      if (one.copyCostsMore()) {
        remarks.add("the copies cost more than the work");
      }
      if (one.processorIsFaster()) {
        remarks.add("the processor is done sooner");
      }
      lines.add(
          LENGTHS
              .formatted(
                  String.format(Locale.ROOT, "%,d", one.tokens()),
                  one.processorMilliseconds() == null ? "" : fine(one.processorMilliseconds()),
                  fine(one.cardMilliseconds()),
                  fine(one.copyMilliseconds()),
                  String.join("; ", remarks))
              .stripTrailing());
    }
    return lines;
  }

  /** Sizes in words. */
  static String title(GpuSizes sizes) {
    return String.format(
        Locale.ROOT,
        "width %d, %,d tokens, batch %d, %d heads, %s: %s GFLOP",
        sizes.width(),
        sizes.tokens(),
        sizes.batch(),
        sizes.heads(),
        sizes.causal() ? "causal" : "no mask",
        gflop(sizes.operations() / 1e9));
  }

  private static String line(SizesRecord record, GpuMeasured one) {
    boolean timed = one.timed();
    return FORM.formatted(
        one.title(),
        timed ? one.milliseconds().size() : "",
        timed ? fine(1e3 * one.times().median()) : "",
        timed
            ? fine(1e3 * one.times().percentile(25))
                + " – "
                + fine(1e3 * one.times().percentile(75))
            : "",
        digits("%.1f", record.teraflops(one)),
        digits("%.2f", record.ratio(one, SizesRecord.FLASH)),
        digits("%.2f", record.ratio(one, SizesRecord.CUDNN)),
        error(one));
  }

  /** Of a run in which nothing was timed. */
  private static String checked(GpuMeasured one) {
    return CHECKED.formatted(
        one.title(), error(one), String.format(Locale.ROOT, "%.1e", one.bound()));
  }

  private static String error(GpuMeasured one) {
    return one.agrees() ? String.format(Locale.ROOT, "%.1e", one.error()) : "WRONG";
  }

  private static String wrong(GpuMeasured one, boolean othersTimed) {
    String by =
        one.error() == null
            ? "some are NaN or infinite"
            : String.format(
                Locale.ROOT,
                "the relative error is %.1e, and at most %.1e is rounding",
                one.error(),
                one.bound());
    return "  %s: its numbers are wrong (%s)%s."
        .formatted(one.title(), by, othersTimed ? ", so it was not timed" : "");
  }

  private static String digits(String form, OptionalDouble number) {
    return number.isPresent() ? String.format(Locale.ROOT, form, number.getAsDouble()) : "";
  }

  /** Milliseconds to three digits or more. */
  private static String fine(double milliseconds) {
    String form = milliseconds < 9.995 ? "%.3f" : milliseconds < 99.95 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, form, milliseconds);
  }

  private static String gflop(double gflop) {
    return gflop < 0.05 ? String.format(Locale.ROOT, "%.2g", gflop) : Amount.digits(gflop);
  }
}
