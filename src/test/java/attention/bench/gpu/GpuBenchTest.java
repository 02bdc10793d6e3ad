package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.bench.LeftOut;
import attention.bench.gpu.GpuRecord.State;
import attention.bench.peer.FakePeer;
import attention.bench.peer.Peer;
import attention.gpu.DeviceArray;
import attention.gpu.DriverInMemory;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.NumberType;
import attention.gpu.Work;
import attention.gpu.rung.ExpectedCost;
import attention.gpu.rung.GpuRung;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.PeakedInputs;
import attention.gpu.rung.Prepared;
import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over a card that keeps what it is told and calculates nothing: one token's context is its value.
 */
class GpuBenchTest {
  private static final GpuSizes ONE = new GpuSizes(1, 2, 1, 64, false);

  @TempDir private Path folder;
  @TempDir private Path made;
  private final DriverInMemory driver = new DriverInMemory();
  private final List<GpuRecord> seen = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @Test
  void rungsAndBackendsAreMeasuredOnOneCardAndAllIsGivenBack() throws IOException {
    Path result = made.resolve("result");
    HalfFile.write(result, List.of(PeakedInputs.of(ONE, DrawnInputs.SEED).values()));

    GpuRecord record =
        run(
            request(4, 128),
            torch("call=0.5", "result=copy " + result),
            new Right(),
            new Right16());

    assertThat(record.state()).isEqualTo(State.MEASURED);
    assertThat(record.host().card()).isEqualTo("a card of paper");
    assertThat(record.host().torch()).isEqualTo("2.11");
    assertThat(record.sizes()).hasSize(1);
    assertThat(record.sizes().get(0).leftOut()).isEmpty();
    assertThat(record.sizes().get(0).measured())
        .extracting(GpuMeasured::title)
        .containsExactly("right", "right in bfloat16", SizesRecord.FLASH, SizesRecord.CUDNN);
    assertThat(record.allAgree()).isTrue();
    assertThat(seen).extracting(so -> so.sizes().size()).containsExactly(0, 1, 1);
    assertThat(driver.arrays()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void contextsAreSpoiledBeforeTheyAreChecked() throws IOException {
    run(request(GpuRequest.CHECK_ONLY, 0), Optional.empty(), new Right());

    assertThat(driver.done())
        .filteredOn(Work.Fill.class::isInstance)
        .singleElement()
        .satisfies(fill -> assertThat(((Work.Fill) fill).value()).isEqualTo((byte) 0xFF));
  }

  @Test
  void whatTheCardRefusesIsLeftOutWithItsSentence() throws IOException {
    GpuRecord record = run(request(2, 0), Optional.empty(), new TooLarge(), new Right());

    assertThat(record.sizes().get(0).measured())
        .extracting(GpuMeasured::title)
        .containsExactly("right");
    assertThat(record.sizes().get(0).leftOut())
        .containsExactly(
            new LeftOut("too large", "left out; 9 GB were asked for, and 8 are free."));
    assertThat(driver.arrays()).isZero();
  }

  @Test
  void ifPyTorchCannotHoldTheInputsTheLadderIsMeasuredAlone() throws IOException {
    GpuRecord record = run(request(2, 0), torch("inputs=no CUDA out of memory"), new Right());

    assertThat(record.sizes().get(0).measured())
        .extracting(GpuMeasured::title)
        .containsExactly("right");
    assertThat(record.sizes().get(0).leftOut())
        .containsExactly(new LeftOut("PyTorch", "left out; CUDA out of memory."));
  }

  @Test
  void lengthsGrowOnTheCardOnTheProcessorAndOnTheWay() throws IOException {
    GpuRecord record = run(request(2, 256), Optional.empty(), new Right(), new Right16());

    Lengths lengths = record.growth().orElseThrow();
    assertThat(lengths.title()).isEqualTo("right in bfloat16");
    assertThat(lengths.processor()).isEqualTo("vectors");
    assertThat(lengths.each())
        .containsExactly(
            new LengthRecord(64, 3.0, 0, 0),
            new LengthRecord(128, 3.0, 0, 0),
            new LengthRecord(256, 3.0, 0, 0));
  }

  @Test
  void aLengthThatFailsIsTheEnd() throws IOException {
    GpuRecord record = run(request(2, 256), Optional.empty(), new TooLarge());

    assertThat(record.growth()).isEmpty();
    assertThat(said).contains("  64 tokens: left out; 9 GB were asked for, and 8 are free.");
  }

  @Test
  void anUnknownRungIsAnsweredWithTheTitles() {
    GpuRequest request = new GpuRequest(List.of(ONE), 1, List.of("nonsense"), 0);

    assertThatThrownBy(() -> run(request, torch(), new Right()))
        .isInstanceOf(Problem.class)
        .hasMessage(
            "No rung has \"nonsense\" in its title. The titles: right; PyTorch, FLASH_ATTENTION; PyTorch, CUDNN_ATTENTION.");
    assertThat(seen).isEmpty();
  }

  private GpuRecord run(GpuRequest request, Optional<TorchPeer> torch, GpuRung... rungs)
      throws IOException {
    try (Gpu gpu = Gpu.over(driver);
        Peer processor =
            Peer.start("Fake", FakePeer.answering("about=vectors", "time=3.0 3.0 2.0").get())) {
      return new GpuBench(request, List.of(rungs), said::add).run(gpu, torch, processor, seen::add);
    } finally {
      torch.ifPresent(TorchPeer::close);
    }
  }

  private static GpuRequest request(int repeats, int lengths) {
    return new GpuRequest(List.of(ONE), repeats, List.of(), lengths);
  }

  private Optional<TorchPeer> torch(String... answers) throws IOException {
    List<String> all = new ArrayList<>(List.of(answers));
    all.add("titles=FLASH_ATTENTION\tCUDNN_ATTENTION");
    all.add("about=2.11");
    return Optional.of(
        new TorchPeer(
            Peer.start("Fake", FakePeer.answering(all.toArray(new String[0])).get()), folder));
  }

  /** Copies the values to the contexts while it is made ready. */
  private static class Right implements GpuRung {
    @Override
    public String id() {
      return "right";
    }

    @Override
    public String title() {
      return "right";
    }

    @Override
    public String file() {
      return "right.cu";
    }

    @Override
    public String idea() {
      return "";
    }

    @Override
    public NumberType type() {
      return NumberType.FLOAT;
    }

    @Override
    public ExpectedCost expected(GpuSizes sizes) {
      return new ExpectedCost(1, 1, "");
    }

    @Override
    public Prepared prepare(
        Gpu gpu,
        GpuSizes sizes,
        DeviceArray queries,
        DeviceArray keys,
        DeviceArray values,
        DeviceArray context) {
      context.set(values.toFloats());
      return new Prepared();
    }
  }

  private static final class Right16 extends Right {
    @Override
    public String title() {
      return "right in bfloat16";
    }

    @Override
    public NumberType type() {
      return NumberType.BFLOAT16;
    }
  }

  private static final class TooLarge extends Right {
    @Override
    public String title() {
      return "too large";
    }

    @Override
    public Prepared prepare(
        Gpu gpu,
        GpuSizes sizes,
        DeviceArray queries,
        DeviceArray keys,
        DeviceArray values,
        DeviceArray context) {
      throw new GpuProblem("9 GB were asked for, and 8 are free");
    }
  }
}
