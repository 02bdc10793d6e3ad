package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.cuMemsetD8Async;
import static org.bytedeco.cuda.global.cudart.cuStreamSynchronize;

import attention.gpu.GpuProblem;
import attention.gpu.Work;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.cuda.cudart.CUstream_st;

/** Puts work into the card's stream, one thing after another, and waits for it. */
final class WorkQueue {
  private final CUstream_st stream;
  private final CardMemory memory;
  private final HostBuffer buffer;
  private final Launcher launcher;
  private final Libraries libraries;

  WorkQueue(
      CUstream_st stream,
      CardMemory memory,
      HostBuffer buffer,
      Launcher launcher,
      Libraries libraries) {
    this.stream = stream;
    this.memory = memory;
    this.buffer = buffer;
    this.launcher = launcher;
    this.libraries = libraries;
  }

  void run(List<? extends Work> works) {
    enqueue(works);
    await(works);
  }

  /** Everything is in the stream before the card is far into it, so that it never has to wait. */
  double[] time(List<? extends Work> works, int repeats) {
    List<CudaEvent> marks = new ArrayList<>();
    works.forEach(this::prepare);
    try {
      for (int i = 0; i < repeats; i++) {
        marks.add(new CudaEvent(stream));
        enqueue(works);
        marks.add(new CudaEvent(stream));
      }
      await(works);
      double[] milliseconds = new double[repeats];
      for (int i = 0; i < repeats; i++) {
        milliseconds[i] = marks.get(2 * i + 1).millisecondsSince(marks.get(2 * i));
      }
      return milliseconds;
    } finally {
      marks.forEach(CudaEvent::close);
    }
  }

  /** Takes and loads what only the first time needs, so that it is not timed. */
  private void prepare(Work work) {
    if (work instanceof Work.FusedAttention attention) {
      libraries.attention().prepare(attention);
    } else if (work instanceof Work.MatrixProduct product) {
      libraries.products().prepare(product);
    } else if (work instanceof Work.CopyIn || work instanceof Work.CopyOut) {
      buffer.prepare();
    }
  }

  /** If one is refused, those before it are waited for: their own refusals must not come later. */
  private void enqueue(List<? extends Work> works) {
    try {
      works.forEach(this::enqueue);
    } catch (GpuProblem refused) {
      await(works);
      throw refused;
    }
  }

  private void enqueue(Work work) {
    if (work instanceof Work.Launch launch) {
      launcher.enqueue(launch);
    } else if (work instanceof Work.MatrixProduct product) {
      libraries.products().enqueue(product);
    } else if (work instanceof Work.FusedAttention attention) {
      libraries.attention().enqueue(attention);
    } else if (work instanceof Work.CopyIn copy) {
      memory.checkInside(copy.address(), copy.bytes(), "copy");
      buffer.enqueueIn(copy.address(), copy.bytes());
    } else if (work instanceof Work.CopyOut copy) {
      memory.checkInside(copy.address(), copy.bytes(), "copy");
      buffer.enqueueOut(copy.address(), copy.bytes());
    } else if (work instanceof Work.Fill fill) {
      memory.checkInside(fill.address(), fill.bytes(), "fill");
      CudaResult.check(
          cuMemsetD8Async(fill.address(), fill.value(), fill.bytes(), stream), "memory was filled");
    } else {
      throw new IllegalArgumentException("unknown work: " + work);
    }
  }

  private void await(List<? extends Work> works) {
    CudaResult.check(cuStreamSynchronize(stream), Work.titles(works) + " ran");
  }
}
