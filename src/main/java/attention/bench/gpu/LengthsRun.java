package attention.bench.gpu;

import attention.bench.LeftOut;
import attention.bench.Ticker;
import attention.bench.Times;
import attention.bench.peer.Peer;
import attention.bench.peer.Peer.Refusal;
import attention.gpu.DeviceArray;
import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.NumberType;
import attention.gpu.Work;
import attention.gpu.rung.GpuRung;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.Prepared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Measures one sequence of ever more tokens: on the card, on the way there and back, and on the
 * processor.
 *
 * @param gpu the card
 * @param rung that runs on it
 * @param processor the child that answers as {@link ProcessorPeer}
 * @param repeats how many calls count
 * @param ticker hears what is being done
 */
record LengthsRun(Gpu gpu, GpuRung rung, Peer processor, int repeats, Ticker ticker) {
  private static final int SHORTEST = 64;
  private static final int HEADS = 8;
  private static final int WIDTH = 64;
  private static final int WARM = 3;

  /** From 64 tokens on, each time twice as many; a length that fails is the end. */
  Lengths to(int longest) {
    String about = processor.require(ProcessorPeer.ABOUT);
    List<LengthRecord> all = new ArrayList<>();
    for (int tokens = SHORTEST; tokens <= longest; tokens *= 2) {
      ticker.at("%d heads of %d tokens, on the card and on the processor".formatted(HEADS, tokens));
      Optional<LengthRecord> one = of(tokens, !about.isEmpty());
      if (one.isEmpty()) {
        break;
      }
      all.add(one.get());
    }
    return new Lengths(HEADS, WIDTH, rung.title(), about, all);
  }

  private Optional<LengthRecord> of(int tokens, boolean onProcessorToo) {
    GpuSizes sizes = new GpuSizes(1, HEADS, tokens, WIDTH, false);
    NumberType type = rung.type();
    int length = HEADS * tokens * WIDTH;
    float[] ones = new float[length];
    Arrays.fill(ones, 1);
    try (DeviceArray queries = gpu.copyOf(type, ones);
        DeviceArray keys = gpu.copyOf(type, ones);
        DeviceArray values = gpu.copyOf(type, ones);
        DeviceArray context = gpu.array(type, length);
        Prepared prepared = rung.prepare(gpu, sizes, queries, keys, values, context)) {
      List<Work> copies =
          List.of(
              new Work.CopyIn(queries.address(), queries.bytes()),
              new Work.CopyIn(keys.address(), keys.bytes()),
              new Work.CopyIn(values.address(), values.bytes()),
              new Work.CopyOut(context.address(), context.bytes()));
      return Optional.of(
          new LengthRecord(
              tokens,
              onProcessorToo ? onProcessor(tokens) : null,
              median(prepared.works()),
              median(copies)));
    } catch (GpuProblem | Refusal failed) {
      LeftOut left = LeftOut.because(tokens + " tokens", failed.getMessage());
      ticker.say("  %s: %s".formatted(left.title(), left.reason()));
      return Optional.empty();
    }
  }

  private double median(List<Work> works) {
    gpu.time(works, WARM);
    return new Times(DoubleStream.of(gpu.time(works, repeats)).boxed().toList()).median();
  }

  private double onProcessor(int tokens) throws Refusal {
    String answer = processor.ask(ProcessorPeer.TIME, HEADS, tokens, WIDTH);
    return new Times(Stream.of(answer.split(" ")).map(Double::valueOf).toList()).median();
  }
}
