package attention.cli;

import attention.bench.RecordFiles;
import attention.bench.gpu.GpuBench;
import attention.bench.gpu.GpuChart;
import attention.bench.gpu.GpuRecord;
import attention.bench.gpu.GpuRecordFile;
import attention.bench.gpu.GpuRequest;
import attention.bench.gpu.GpuTable;
import attention.bench.peer.Torch;
import attention.gpu.Gpu;
import attention.gpu.guard.Cards;
import attention.gpu.guard.Patience;
import attention.gpu.rung.GpuLadder;
import attention.gpu.rung.GpuSizes;
import attention.lesson.CourseHome;
import attention.problem.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./attention bench gpu}: the ladder of lesson 15, and PyTorch beside it. */
@Command(
    name = "gpu",
    description = {
      "Time attention on the GPU: every rung of the ladder, and PyTorch.",
      "All get the same numbers on the same card and take turns; each is checked before it is timed."
          + " The record goes to data/15-gpu/mine.json, its charts beside it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:It was measured.",
      "1:It was, and some numbers are wrong.",
      "2:It could not be."
    })
final class BenchGpuCommand implements Callable<Integer> {
  private static final List<Integer> WIDTHS = List.of(64, 128);
  private static final List<Integer> LENGTHS = List.of(2048, 4096, 8192, 16_384);
  private static final List<Integer> FEW = List.of(17, 100);
  private static final int LONGEST = 16_384;
  private static final int REPEATS = 30;

  @Spec private CommandSpec spec;

  @Option(
      names = "--widths",
      split = ",",
      paramLabel = "WIDTH",
      description = "Numbers of a token in one head: 64, 128 or both, as if left out.")
  private List<Integer> widths = WIDTHS;

  @Option(
      names = "--tokens",
      split = ",",
      paramLabel = "N",
      description = "Lengths of a sequence; 2048,4096,8192,16384 if left out.")
  private List<Integer> tokens;

  @Option(
      names = "--causal",
      negatable = true,
      description = "Only with a causal mask, or only without one; both if left out.")
  private Boolean causal;

  @Option(
      names = "--batch",
      paramLabel = "B",
      description = "How many sequences; as many as have 16,384 tokens together if left out.")
  private Integer batch;

  @Option(
      names = "--heads",
      paramLabel = "H",
      description = "How many heads; as many as have 2,048 numbers a token if left out.")
  private Integer heads;

  @Option(
      names = "--repeats",
      paramLabel = "N",
      description = "Calls that count; slow rungs are called less often. 30 if left out.")
  private Integer repeats;

  @Option(
      names = "--rungs",
      split = ",",
      paramLabel = "RUNG",
      description = "Parts of the titles to be measured, such as cudnn; all if left out.")
  private List<String> rungs = List.of();

  @Option(
      names = "--no-lengths",
      description = "Leave out the processor, the copies, and how time grows with the length.")
  private boolean noLengths;

  @Option(
      names = "--python",
      paramLabel = "PATH",
      description = "The Python that has PyTorch; the first on the PATH if left out.")
  private Path python;

  @Option(names = "--no-torch", description = "Measure the ladder alone.")
  private boolean noTorch;

  @Option(
      names = "--emulated",
      description = {
        "On an emulated card, for which this computer's processor is enough: tiny sizes, to see that"
            + " the numbers are right. Nothing is timed, and no file is written unless --out names one."
      })
  private boolean emulated;

  @Option(
      names = "--read",
      paramLabel = "FILE.json",
      description = "Measure nothing: show a record, and draw its charts beside it.")
  private Path read;

  @Option(
      names = "--out",
      paramLabel = "FILE.json",
      description = "Where the record goes; the charts go beside it.")
  private Path out;

  @Option(names = "--json", description = "Print the record as one JSON object, for programs.")
  private boolean json;

  private final Supplier<Path> usual;

  BenchGpuCommand() {
    this(() -> GpuRecordFile.files().mine(CourseHome.path()));
  }

  /**
   * @param usual where the record goes if nothing is said
   */
  BenchGpuCommand(Supplier<Path> usual) {
    this.usual = usual;
  }

  @Override
  public Integer call() {
    if (read != null) {
      return shown(GpuRecordFile.files().read(read), read);
    }
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path file = out == null ? usual.get() : out;
    Path picture = RecordFiles.picture(file);
    GpuRequest request = request();
    Torch.Choice torch = torch();
    GpuRecord record;
    try (Gpu gpu = emulated ? Cards.emulated(Patience.ENDLESS) : Cards.open(Patience.ENDLESS)) {
      record =
          new GpuBench(request, GpuLadder.rungs(), err::println)
              .run(gpu, torch, soFar -> print(soFar, json ? err : terminal));
    }
    if (record.sizes().stream().allMatch(one -> one.measured().isEmpty())) {
      throw new Problem("Nothing was measured, for the reasons above, so no record was written.");
    }
    if (json) {
      terminal.print(GpuRecordFile.files().text(record));
      terminal.flush();
    }
    if (out != null || record.hasTimes()) {
      GpuRecordFile.files().write(record, file);
      err.printf("The record is %s.%n", file);
    }
    if (record.hasTimes()) {
      draw(record, picture);
    }
    return record.allAgree() ? 0 : 1;
  }

  private int shown(GpuRecord record, Path file) {
    PrintWriter terminal = spec.commandLine().getOut();
    if (json) {
      terminal.print(GpuRecordFile.files().text(record));
      terminal.flush();
    } else {
      GpuTable.lines(record).forEach(terminal::println);
    }
    if (record.hasTimes()) {
      draw(record, RecordFiles.picture(file));
    }
    return 0;
  }

  private static void print(GpuRecord soFar, PrintWriter to) {
    GpuTable.newest(soFar).forEach(to::println);
    to.println();
    to.flush();
  }

  private void draw(GpuRecord record, Path picture) {
    PrintWriter err = spec.commandLine().getErr();
    if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
      err.println(
          "This Java cannot draw; where the course is, ./attention bench gpu --read RECORD draws the charts.");
      return;
    }
    GpuChart.write(record, picture);
    err.printf("Its charts lie beside it: %s and -lengths.%n", picture);
  }

  private GpuRequest request() {
    List<Boolean> masks = causal == null ? List.of(false, true) : List.of(causal);
    List<GpuSizes> sizes =
        GpuRequest.sizes(
            widths,
            tokens != null ? tokens : emulated ? FEW : LENGTHS,
            masks,
            batch == null && emulated ? Integer.valueOf(2) : batch,
            heads == null && emulated ? Integer.valueOf(2) : heads);
    return new GpuRequest(sizes, repeats(), rungs, noLengths || emulated ? 0 : LONGEST);
  }

  private int repeats() {
    if (repeats == null) {
      return emulated ? GpuRequest.CHECK_ONLY : REPEATS;
    }
    if (emulated) {
      throw new Problem(
          "--repeats counts what is timed, and --emulated times nothing: leave out one of them.");
    }
    return GpuRequest.timed(repeats);
  }

  private Torch.Choice torch() {
    if (python != null && noTorch) {
      throw new Problem("--python and --no-torch exclude each other: give one of them.");
    }
    if (emulated && python != null) {
      throw new Problem(
          "--python is for a card, and --emulated needs none: leave out one of them.");
    }
    if (noTorch || emulated) {
      return new Torch.Choice.Without();
    }
    return python == null ? new Torch.Choice.Found() : new Torch.Choice.Named(python);
  }
}
