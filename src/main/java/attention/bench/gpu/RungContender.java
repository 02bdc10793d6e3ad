package attention.bench.gpu;

import attention.gpu.DeviceArray;
import attention.gpu.GpuProblem;
import attention.gpu.Work;
import attention.gpu.rung.GpuRung;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A rung of the ladder. */
final class RungContender implements Contender {
  /** A rung that needs more of the card than one part in so many gives it back for the next one. */
  private static final long PARTS = 16;

  private static final byte NO_NUMBER = (byte) 0xFF;

  private final GpuRung rung;
  private final GpuSizes sizes;
  private final OnCard onCard;
  private Prepared prepared;
  private int preparedAt;

  RungContender(GpuRung rung, GpuSizes sizes, OnCard onCard) {
    this.rung = rung;
    this.sizes = sizes;
    this.onCard = onCard;
  }

  @Override
  public String title() {
    return rung.title();
  }

  @Override
  public double bound() {
    return rung.bound();
  }

  @Override
  public boolean light() {
    return rung.scratchBytes(sizes) <= onCard.gpu().card().bytes() / PARTS;
  }

  @Override
  public double[] milliseconds(int repeats) throws CannotDo {
    return onTheCard(works -> onCard.gpu().time(works, repeats));
  }

  /** Numbers that it leaves out are not there: what stood there before is NaN. */
  @Override
  public float[] context() throws CannotDo {
    return onTheCard(
        works -> {
          DeviceArray context = onCard.arrays(rung.type()).get(3);
          List<Work> all = new ArrayList<>();
          all.add(new Work.Fill(context.address(), context.bytes(), NO_NUMBER));
          all.addAll(works);
          onCard.gpu().run(all);
          return context.toFloats();
        });
  }

  @Override
  public void release() {
    if (prepared != null) {
      prepared.close();
      prepared = null;
    }
  }

  private <T> T onTheCard(Function<List<Work>, T> what) throws CannotDo {
    try {
      return what.apply(works());
    } catch (GpuProblem problem) {
      release();
      onCard.giveUp();
      throw new CannotDo(problem.getMessage(), problem);
    }
  }

  private List<Work> works() {
    if (prepared != null && preparedAt != onCard.times()) {
      release();
    }
    if (prepared == null) {
      List<DeviceArray> arrays = onCard.arrays(rung.type());
      preparedAt = onCard.times();
      prepared =
          rung.prepare(
              onCard.gpu(), sizes, arrays.get(0), arrays.get(1), arrays.get(2), arrays.get(3));
    }
    return prepared.works();
  }
}
