package attention.cli;

import attention.bench.RecordFiles;
import attention.bench.cpu.CpuBench;
import attention.bench.cpu.CpuChart;
import attention.bench.cpu.CpuRecord;
import attention.bench.cpu.CpuTable;
import attention.bench.cpu.RecordFile;
import attention.bench.cpu.Request;
import attention.bench.cpu.Work;
import attention.bench.peer.Torch;
import attention.lesson.CourseHome;
import attention.problem.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./attention bench cpu}: the ladder of lesson 13, and PyTorch beside it. */
@Command(
    name = "cpu",
    description = {
      "Time attention on the CPU: every rung of the ladder, and PyTorch.",
      "Two child processes are called in turn; all five works take some ten minutes. The record goes"
          + " to data/13-cost/mine.json, its chart to mine.svg beside it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:It was measured.", "2:It could not be."})
final class BenchCpuCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--work",
      split = ",",
      paramLabel = "WORK",
      description = {
        "Some of A to E; all if left out.",
        "A: [32, 128, 512], 8 heads, with the four projections",
        "B: [1, 4096, 512], 8 heads, with them;  C: B causal",
        "D: [1, 16384, 64], 1 head, without;  E: D causal"
      })
  private List<String> works = List.of();

  @Option(
      names = "--size",
      paramLabel = "BATCHxTOKENSxDMODEL",
      description = "Sizes of your own instead, such as 4x1000x512.")
  private String size;

  @Option(
      names = "--heads",
      paramLabel = "H",
      description = "With --size: how many heads share d_model evenly; 1 if left out.")
  private Integer heads;

  @Option(names = "--causal", description = "With --size: a token sees no later one.")
  private boolean causal;

  @Option(names = "--core", description = "With --size: without the four projections.")
  private boolean core;

  @Option(
      names = "--threads",
      paramLabel = "T",
      defaultValue = "2",
      description = "For each one that is measured. Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "15",
      description =
          "Calls that count; slow rungs are called less often. Default: ${DEFAULT-VALUE}.")
  private int runs;

  @Option(
      names = "--rungs",
      split = ",",
      paramLabel = "RUNG",
      description = "Parts of the titles to be measured, such as nd4j; all if left out.")
  private List<String> rungs = List.of();

  @Option(
      names = "--avx2",
      description = "Keep Java and PyTorch from using vectors longer than those of AVX2.")
  private boolean avx2;

  @Option(
      names = "--python",
      paramLabel = "PATH",
      description = "The Python that has PyTorch; the first on the PATH if left out.")
  private Path python;

  @Option(names = "--no-torch", description = "Measure the ladder alone.")
  private boolean noTorch;

  @Option(names = "--no-memory", description = "Measure times alone, which is quicker.")
  private boolean noMemory;

  @Option(
      names = "--out",
      paramLabel = "FILE.json",
      description = "Where the record goes; the chart goes beside it.")
  private Path out;

  @Option(names = "--json", description = "Print the record as one JSON object, for programs.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter terminal = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path home = CourseHome.path();
    Path file = out == null ? RecordFile.files().mine(home) : out;
    Path picture = RecordFiles.picture(file);
    Request request = new Request(works(), threads, runs, rungs, avx2, !noMemory);
    CpuRecord record =
        new CpuBench(request, err::println)
            .run(home, torch(), soFar -> print(soFar, json ? err : terminal));
    if (record.works().stream().allMatch(work -> work.measured().isEmpty())) {
      throw new Problem("Nothing was measured, for the reasons above, so no record was written.");
    }
    RecordFile.files().write(record, file);
    CpuChart.write(record, picture);
    if (json) {
      terminal.print(RecordFile.files().text(record));
      terminal.flush();
    }
    err.printf("The record is %s, its chart %s.%n", file, picture);
    return 0;
  }

  private static void print(CpuRecord soFar, PrintWriter to) {
    if (soFar.works().isEmpty()) {
      CpuTable.heading(soFar).forEach(to::println);
      return;
    }
    to.println();
    int last = soFar.works().size() - 1;
    CpuTable.lines(soFar.works().get(last), soFar.host().peak()).forEach(to::println);
  }

  private List<Work> works() {
    if (size == null) {
      if (heads != null || causal || core) {
        throw new Problem(
            "--heads, --causal and --core belong to --size; the works A to E have their own.");
      }
      return Work.named(works);
    }
    if (!works.isEmpty()) {
      throw new Problem("--work and --size exclude each other: give one of them.");
    }
    return List.of(Work.own(size, heads == null ? 1 : heads, causal, !core));
  }

  private Torch.Choice torch() {
    if (python != null && noTorch) {
      throw new Problem("--python and --no-torch exclude each other: give one of them.");
    }
    if (noTorch) {
      return new Torch.Choice.Without();
    }
    return python == null ? new Torch.Choice.Found() : new Torch.Choice.Named(python);
  }
}
