package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;

import attention.bench.LeftOut;
import attention.bench.Ticker;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import attention.gpu.rung.PeakedInputs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One token sees itself alone: its context is its value. */
class SizesRunTest {
  private static final GpuSizes SIZES = new GpuSizes(1, 1, 1, 64, false);
  private static final HeadInputs INPUTS = PeakedInputs.of(SIZES, 1);

  private final List<String> calls = new ArrayList<>();

  @Test
  void eachIsCheckedAndThenAllTakeTurns() throws IOException {
    SizesRun run = run(7, new Fake("a", 200, true), new Fake("b", 200, true));

    assertThat(run.measured())
        .containsExactly(measured("a", 7, 200, 0.0), measured("b", 7, 200, 0.0));
    assertThat(calls)
        .containsExactly(
            "a 1",
            "a checked",
            "a 1",
            "a 1",
            "b 1",
            "b checked",
            "b 1",
            "b 1", // before
            "a 1",
            "a 2",
            "b 1",
            "b 2",
            "a 1",
            "a 2",
            "b 1",
            "b 2",
            "a 1",
            "a 3",
            "b 1",
            "b 3",
            "a released",
            "b released");
  }

  @Test
  void oneThatNeedsMuchMemoryIsMeasuredAloneAndGivesItBackBeforeTheNext() throws IOException {
    SizesRun run = run(2, new Fake("large", 200, false), new Fake("small", 200, true));

    assertThat(run.measured()).extracting(one -> one.milliseconds().size()).containsExactly(2, 2);
    assertThat(calls)
        .startsWith(
            "large 1",
            "large checked",
            "large 1",
            "large 1",
            "large 1",
            "large 2",
            "large released",
            "small 1");
  }

  @Test
  void aSlowOneIsCalledLessOften() throws IOException {
    SizesRun run = run(30, new Fake("slow", 700, true), new Fake("slowest", 5000, true));

    assertThat(run.measured()).extracting(one -> one.milliseconds().size()).containsExactly(2, 1);
  }

  @Test
  void wrongNumbersAreNotTimed() throws IOException {
    Fake wrong = new Fake("wrong", 1, true);
    wrong.context[3] = 100;
    Fake missing = new Fake("missing", 1, true);
    missing.context[3] = Float.NaN;

    List<GpuMeasured> measured = run(5, wrong, missing).measured();

    assertThat(measured).noneMatch(GpuMeasured::agrees).noneMatch(GpuMeasured::timed);
    assertThat(measured.get(0).error()).isGreaterThan(1);
    assertThat(measured.get(1).error()).isNull();
  }

  @Test
  void ifTimesAreNotWantedItIsOnlyChecked() throws IOException {
    assertThat(run(GpuRequest.CHECK_ONLY, new Fake("a", 1, true)).measured())
        .containsExactly(measured("a", 0, 1, 0.0));
  }

  @Test
  void whatFailsIsLeftOutWheneverItDoesAndTheRestIsMeasured() throws IOException {
    Fake first = new Fake("first", 200, true);
    first.failsAt = 1;
    Fake later = new Fake("later", 200, true);
    later.failsAt = 5;

    SizesRun run = run(3, first, later, new Fake("fine", 200, true));

    assertThat(run.measured()).containsExactly(measured("fine", 3, 200, 0.0));
    assertThat(run.leftOut())
        .containsExactly(
            new LeftOut("first", "left out; there is no room."),
            new LeftOut("later", "left out; there is no room."));
  }

  private SizesRun run(int repeats, Contender... contenders) throws IOException {
    try (Ticker ticker = new Ticker(line -> {})) {
      SizesRun run =
          new SizesRun(
              "tiny", new SampledReference(SIZES, INPUTS), List.of(contenders), repeats, ticker);
      run.run();
      return run;
    }
  }

  private static GpuMeasured measured(String title, int calls, double each, double error) {
    Double[] times = new Double[calls];
    Arrays.fill(times, each);
    return new GpuMeasured(title, List.of(times), error, 0.02);
  }

  /** Says what it is asked for, and takes as long as it is told. */
  private final class Fake implements Contender {
    private final String title;
    private final double milliseconds;
    private final boolean light;
    private final float[] context = INPUTS.values().clone();
    private int failsAt;
    private int asked;

    Fake(String title, double milliseconds, boolean light) {
      this.title = title;
      this.milliseconds = milliseconds;
      this.light = light;
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public double bound() {
      return 0.02;
    }

    @Override
    public boolean light() {
      return light;
    }

    @Override
    public double[] milliseconds(int repeats) throws CannotDo {
      calls.add(title + " " + repeats);
      if (++asked == failsAt) {
        throw new CannotDo("there is no room.", null);
      }
      double[] all = new double[repeats];
      Arrays.fill(all, milliseconds);
      return all;
    }

    @Override
    public float[] context() {
      calls.add(title + " checked");
      return context;
    }

    @Override
    public void release() {
      calls.add(title + " released");
    }
  }
}
