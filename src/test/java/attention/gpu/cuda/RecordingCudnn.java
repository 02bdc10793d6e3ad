package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudnn.CUDNN_ATTR_ENGINEHEUR_RESULTS;
import static org.bytedeco.cuda.global.cudnn.CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR;
import static org.bytedeco.cuda.global.cudnn.CUDNN_TYPE_BACKEND_DESCRIPTOR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands in for cuDNN: keeps every descriptor that was made, what was set and in which order, and
 * fails where a test wants it to.
 */
final class RecordingCudnn implements CudnnCalls {
  static final long HANDLE = 7;
  static final int REFUSED = 3000;

  /** A descriptor as it was made. */
  static final class Made {
    final long address;
    final int kind;
    final Map<Integer, long[]> settings = new LinkedHashMap<>();
    boolean finished;

    Made(long address, int kind) {
      this.address = address;
      this.kind = kind;
    }

    long[] values(int attribute) {
      return settings.get(attribute);
    }

    long value(int attribute) {
      return values(attribute)[0];
    }

    boolean has(int attribute) {
      return settings.containsKey(attribute);
    }
  }

  final Map<Long, Made> ever = new LinkedHashMap<>();
  final Set<Long> alive = new HashSet<>();
  final List<Made> executedPlans = new ArrayList<>();
  final List<Made> executedVariants = new ArrayList<>();

  long version = 91_900;
  long stream = -1;
  boolean open;
  int proposals = 3;

  /** How many of the proposals are refused before one is taken. */
  int refusals;

  long workspace;
  int openStatus;
  int streamStatus;
  int executeStatus;

  /** The kind of descriptor whose check fails. */
  int refusedKind = -1;

  Runnable whenExecuted = () -> {};
  private int plansTried;

  List<Made> ofKind(int kind) {
    return ever.values().stream().filter(made -> made.kind == kind).toList();
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public int open(long[] handle) {
    handle[0] = HANDLE;
    open = openStatus == 0;
    return openStatus;
  }

  @Override
  public int close(long handle) {
    open = false;
    return 0;
  }

  @Override
  public int stream(long handle, long into) {
    stream = into;
    return streamStatus;
  }

  @Override
  public int create(int kind, long[] descriptor) {
    Made made = new Made(1_000 + ever.size(), kind);
    ever.put(made.address, made);
    alive.add(made.address);
    descriptor[0] = made.address;
    return 0;
  }

  @Override
  public int set(long descriptor, int attribute, int type, long... values) {
    Made made = living(descriptor);
    if (made.finished) {
      throw new AssertionError("attribute " + attribute + " was set after the check");
    }
    if (type == CUDNN_TYPE_BACKEND_DESCRIPTOR) {
      for (long value : values) {
        if (!living(value).finished) {
          throw new AssertionError("attribute " + attribute + " is a descriptor without a check");
        }
      }
    }
    made.settings.put(attribute, values.clone());
    return 0;
  }

  @Override
  public int finish(long descriptor) {
    Made made = living(descriptor);
    if (made.kind == refusedKind) {
      return REFUSED;
    }
    if (made.kind == CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR && plansTried++ < refusals) {
      return REFUSED;
    }
    made.finished = true;
    return 0;
  }

  @Override
  public int get(long descriptor, int attribute, int type, long[] values, long[] count) {
    living(descriptor);
    if (attribute != CUDNN_ATTR_ENGINEHEUR_RESULTS) {
      values[0] = workspace;
      count[0] = 1;
      return 0;
    }
    if (values.length == 0) {
      count[0] = proposals + 1L; // cuDNN 9.24 itself names more than it then gives
      return 0;
    }
    for (int i = 0; i < proposals; i++) {
      living(values[i]).finished = true;
    }
    count[0] = proposals;
    return 0;
  }

  @Override
  public int execute(long handle, long plan, long variants) {
    executedPlans.add(living(plan));
    executedVariants.add(living(variants));
    whenExecuted.run();
    return executeStatus;
  }

  @Override
  public int destroy(long descriptor) {
    living(descriptor);
    alive.remove(descriptor);
    return 0;
  }

  @Override
  public String name(int status) {
    return "STATUS_" + status;
  }

  @Override
  public String reason() {
    return "the moon is full";
  }

  private Made living(long descriptor) {
    if (!alive.contains(descriptor)) {
      throw new AssertionError("descriptor " + descriptor + " is not, or no more");
    }
    return ever.get(descriptor);
  }
}
