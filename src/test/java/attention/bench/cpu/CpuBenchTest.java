package attention.bench.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.bench.LeftOut;
import attention.bench.peer.FakePeer;
import attention.bench.peer.Torch;
import attention.ladder.Ladder;
import attention.ladder.Rung;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuBenchTest {
  private static final Work WORK = Work.own("1x5x4", 2, true, true);
  private static final String[] JAVA = {
    "titles=loops\ttextbook",
    "estimate=1000",
    "call=0.9",
    "result=write 1 2",
    "about=17",
    "peak=200 8 FMAs",
    "memory 0=4096",
    "memory 1="
  };
  private static final String[] TORCH = {
    "titles=PyTorch, fused", "estimate=1000", "call=1.8", "result=write 1 2", "about=2.13"
  };

  @TempDir private Path folder;
  private final List<CpuRecord> seen = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @Test
  void everyOneIsCalledAndComparedWithPyTorch() throws IOException {
    CpuRecord record = run(request(4, false), JAVA, TORCH);

    assertThat(record.host().java()).isEqualTo("17");
    assertThat(record.host().torch()).isEqualTo("2.13");
    assertThat(record.host().peak()).hasValue(200);
    assertThat(record.host().peakHow()).isEqualTo("8 FMAs");
    assertThat(record.works().get(0).measured())
        .containsExactly(
            new Measured("loops", List.of(0.9, 0.9, 0.9, 0.9), 5, 0.0, null),
            new Measured("textbook", List.of(0.9, 0.9, 0.9, 0.9), 5, 0.0, null),
            new Measured("PyTorch, fused", List.of(1.8, 1.8, 1.8, 1.8), 3, 0.0, null));
    assertThat(seen).extracting(so -> so.works().size()).containsExactly(0, 1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSlowOneIsCalledLessOften() throws IOException {
    CpuRecord record = run(request(15, false), with(JAVA, "call 0=7", "call 1=40"), TORCH);

    assertThat(record.works().get(0).measured())
        .extracting(one -> one.warmUps() + " + " + one.seconds().size())
        .containsExactly("1 + 2", "1 + 1", "3 + 8");
  }

  @Test
  void aSmallOneIsWarmOnlyAfterManyCalls() throws IOException {
    CpuRecord record = run(request(2, false), with(JAVA, "call 0=0.125"), TORCH);

    assertThat(record.works().get(0).measured().get(0).warmUps()).isEqualTo(8);
  }

  @Test
  void wrongNumbersAreSeen() throws IOException {
    CpuRecord record = run(request(2, false), with(JAVA, "result=write 1 2.5"), TORCH);

    Measured wrong = record.works().get(0).measured().get(0);
    assertThat(wrong.difference()).isEqualTo(0.25);
    assertThat(wrong.agrees()).isFalse();
    assertThat(record.works().get(0).measured("PyTorch, fused"))
        .hasValueSatisfying(one -> assertThat(one.agrees()).isTrue());
  }

  @Test
  void whatNeedsMoreMemoryThanThereIsIsNeverCalled() throws IOException {
    CpuRecord record = run(request(1, false), with(JAVA, "estimate 1=9e15", "call 1=end 1"), TORCH);

    assertThat(record.works().get(0).measured())
        .extracting(Measured::title)
        .containsExactly("loops", "PyTorch, fused");
    LeftOut out = record.works().get(0).leftOut().get(0);
    assertThat(out.title()).isEqualTo("textbook");
    assertThat(out.reason())
        .matches("left out; it needs about 9,000,000 GB, and \\S+ GB of memory can be spared\\.");
  }

  @Test
  void whatFailsIsLeftOutAndTheRestIsMeasured() throws IOException {
    CpuRecord record = run(request(1, false), with(JAVA, "call 0=no it is too late"), TORCH);

    assertThat(record.works().get(0).measured())
        .extracting(Measured::title)
        .containsExactly("textbook", "PyTorch, fused");
    assertThat(record.works().get(0).leftOut())
        .containsExactly(new LeftOut("loops", "failed; it is too late."));
  }

  @Test
  void memoryIsMeasuredInFreshChildren() throws IOException {
    CpuRecord record = run(request(1, true), JAVA, with(TORCH, "memory=no it is full"));

    assertThat(record.works().get(0).measured())
        .extracting(Measured::peakBytes)
        .containsExactly(4096.0, null, null);
    assertThat(said)
        .contains("  own, PyTorch, fused: its memory could not be measured; it is full.");
  }

  @Test
  void aChildThatDiesLeavesNoneBehind() {
    long before = children();

    assertThatThrownBy(() -> run(request(1, false), JAVA, with(TORCH, "call=end 7")))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith("The Fake 1 that was being measured ended with status 7");
    assertThat(children()).isLessThanOrEqualTo(before);
  }

  @Test
  void theLaddersOwnChildMeasuresEveryRung(@TempDir Path home) {
    CpuRecord record =
        new CpuBench(request(2, true), said::add).run(home, new Torch.Choice.Without(), seen::add);

    assertThat(record.host().java()).startsWith(Runtime.version().toString());
    assertThat(record.works().get(0).leftOut()).isEmpty();
    assertThat(record.works().get(0).measured())
        .extracting(Measured::title)
        .containsExactlyElementsOf(Ladder.rungs().stream().map(Rung::title).toList());
    assertThat(record.works().get(0).measured())
        .allSatisfy(
            one -> {
              assertThat(one.seconds()).hasSize(2).allMatch(seconds -> seconds > 0);
              assertThat(one.agrees()).isTrue();
            });
  }

  @Test
  void aWorkThatDoesNotFitIsRefusedBeforeAnythingStarts() {
    Request large =
        new Request(
            List.of(WORK, Work.own("100000x10000x100", 1, false, false)),
            1,
            1,
            List.of(),
            false,
            false);

    assertThatThrownBy(
            () -> new CpuBench(large, said::add).run(folder, new Torch.Choice.Without(), seen::add))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("needs an array of 100,000,000,000 numbers");
    assertThat(seen).isEmpty();
  }

  @Test
  void withAvx2OnlyPyTorchIsToldSo() {
    Path script = folder.resolve("torch-peer.py");

    assertThat(CpuBench.torch(Path.of("python3"), script, true).environment())
        .containsEntry("ATEN_CPU_CAPABILITY", "avx2")
        .containsEntry("ONEDNN_MAX_CPU_ISA", "AVX2")
        .containsEntry("MKL_ENABLE_INSTRUCTIONS", "AVX2");
    assertThat(script).content().contains("scaled_dot_product_attention");
  }

  private static long children() {
    return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count();
  }

  private CpuRecord run(Request request, String[]... answers) throws IOException {
    List<Contestant> fakes = new ArrayList<>();
    for (String[] each : answers) {
      Supplier<ProcessBuilder> start = FakePeer.answering(each);
      fakes.add(new Contestant("Fake " + fakes.size(), start, start));
    }
    return new CpuBench(request, said::add).run(fakes, new Exchange(folder), seen::add);
  }

  private static Request request(int runs, boolean memory) {
    return new Request(List.of(WORK), 1, runs, List.of(), false, memory);
  }

  /** A later answer to the same question takes the place of the earlier. */
  private static String[] with(String[] answers, String... more) {
    return Stream.concat(Arrays.stream(answers), Arrays.stream(more)).toArray(String[]::new);
  }
}
