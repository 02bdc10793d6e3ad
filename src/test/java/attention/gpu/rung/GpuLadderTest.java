package attention.gpu.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.DeviceArray;
import attention.gpu.DriverInMemory;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.NumberType;
import attention.gpu.Work;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rungs say of themselves, and what they ask of a card that only writes it down. */
class GpuLadderTest {
  private static final GpuSizes SIZES = new GpuSizes(2, 3, 100, 64, true);

  private final DriverInMemory driver = new DriverInMemory();
  private final Gpu gpu = Gpu.over(driver);

  static List<GpuRung> rungs() {
    return GpuLadder.rungs();
  }

  static Stream<GpuRung> withKernels() {
    return rungs().stream().filter(OwnKernels.class::isInstance);
  }

  @Test
  void theLadderHasSixRungs() {
    assertThat(rungs())
        .extracting(GpuRung::id)
        .containsExactly("naive", "tiles", "cublas", "fused", "tensor-cores", "cudnn");
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void aRungIsFoundByItsId(GpuRung rung) {
    assertThat(GpuLadder.rung(rung.id())).isSameAs(rung);
  }

  @Test
  void anUnknownRungIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> GpuLadder.rung("flash"))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("naive, tiles, cublas, fused, tensor-cores, cudnn");
  }

  @ParameterizedTest
  @MethodSource("withKernels")
  void aFileOpensWithItsIdeaAndItsCost(GpuRung rung) {
    String text = KernelFile.text(rung.file());

    assertThat(text).startsWith("// Rung " + rung.file().charAt(0) + ": ");
    assertThat(text).contains("idea").contains("// Cost: ");
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void headersComeWithTheFileThatIncludesThem() {
    assertThat(KernelFile.source("5-tensor-cores.cu").headers()).containsKey("tensor_cores.cuh");
    assertThat(KernelFile.source("1-naive.cu").headers()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> KernelFile.source("7-magic.cu"))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("7-magic.cu");
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void whatARungTakesItGivesBack(GpuRung rung) {
    int before = gpu.lent();
    try (DeviceArray numbers = gpu.array(rung.type(), SIZES.numbers());
        Prepared prepared = rung.prepare(gpu, SIZES, numbers, numbers, numbers, numbers)) {
      assertThat(prepared.works()).isNotEmpty();
    }
    assertThat(gpu.lent()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("rungs")
  void arraysOfAnotherLengthOrTypeAreRefused(GpuRung rung) {
    NumberType other = rung.type() == NumberType.FLOAT ? NumberType.BFLOAT16 : NumberType.FLOAT;
    DeviceArray right = gpu.array(rung.type(), SIZES.numbers());
    DeviceArray small = gpu.array(rung.type(), SIZES.numbers() - 1);
    DeviceArray foreign = gpu.array(other, SIZES.numbers());

    assertThatThrownBy(() -> rung.prepare(gpu, SIZES, right, small, right, right))
        .isInstanceOf(GpuProblem.class)
        .hasMessageStartingWith("keys are 38399 numbers of type " + rung.type());
    assertThatThrownBy(() -> rung.prepare(gpu, SIZES, right, right, right, foreign))
        .isInstanceOf(GpuProblem.class)
        .hasMessageContaining("need 38400 of type " + rung.type());
    assertThat(gpu.lent()).isEqualTo(3);
  }

  @Test
  void scoresOfManyHeadsGoThroughOneGibibyteAHandfulAtATime() {
    GpuSizes large = new GpuSizes(1, 3, 16_384, 64, false);
    GpuSizes small = new GpuSizes(1, 3, 1024, 64, false);
    GpuRung naive = GpuLadder.rung("naive");

    assertThat(naive.scratchBytes(large)).isEqualTo(1L << 30);
    assertThat(naive.scratchBytes(small)).isEqualTo(3L << 22);
    assertThat(GpuLadder.rung("fused").scratchBytes(large)).isZero();
    assertThat(ScoresInMemory.atOnce(large)).isEqualTo(1);
    assertThat(ScoresInMemory.atOnce(new GpuSizes(1, 1, 40_000, 64, false))).isEqualTo(1);
    assertThat(ScoresInMemory.atOnce(new GpuSizes(70_000, 1, 1, 64, false))).isEqualTo(65_535);
  }

  @Test
  void headsBeyondTheFirstHandfulBeginWhereThoseBeforeEnded() {
    GpuSizes sizes = new GpuSizes(70_000, 1, 1, 64, false);
    try (DeviceArray numbers = gpu.array(NumberType.FLOAT, sizes.numbers());
        Prepared prepared =
            GpuLadder.rung("cublas").prepare(gpu, sizes, numbers, numbers, numbers, numbers)) {
      Work.MatrixProduct second = (Work.MatrixProduct) prepared.works().get(3);

      assertThat(second.batch()).isEqualTo(70_000 - 65_535);
      assertThat(second.a() - numbers.address()).isEqualTo(65_535L * 64 * Float.BYTES);
    }
  }

  @Test
  void cudnnIsAskedForTheWholeOfIt() {
    try (DeviceArray numbers = gpu.array(NumberType.BFLOAT16, SIZES.numbers());
        Prepared prepared =
            GpuLadder.rung("cudnn").prepare(gpu, SIZES, numbers, numbers, numbers, numbers)) {
      assertThat(prepared.works())
          .containsExactly(
              new Work.FusedAttention(
                  numbers.address(),
                  numbers.address(),
                  numbers.address(),
                  numbers.address(),
                  2,
                  3,
                  100,
                  64,
                  0.125f,
                  true));
      assertThat(prepared.functions()).isEmpty();
    }
  }
}
