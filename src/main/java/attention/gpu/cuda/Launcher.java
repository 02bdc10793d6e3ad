package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_INVALID_VALUE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES;
import static org.bytedeco.cuda.global.cudart.CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES;
import static org.bytedeco.cuda.global.cudart.cuFuncSetAttribute;
import static org.bytedeco.cuda.global.cudart.cuLaunchKernel;

import attention.gpu.Argument;
import attention.gpu.Card;
import attention.gpu.Function;
import attention.gpu.GpuProblem;
import attention.gpu.LaunchShape;
import attention.gpu.LaunchShape.Extent;
import attention.gpu.Work;
import attention.gpu.cuda.LoadedKernels.LoadedKernel;
import java.util.List;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Starts kernels, after a look at what CUDA itself would not see. */
final class Launcher {
  /** More than this only for a kernel that was told so. */
  private static final int SHARED_WITHOUT_ASKING = 48 << 10;

  private final Card card;
  private final LoadedKernels kernels;
  private final CUstream_st stream;

  Launcher(Card card, LoadedKernels kernels, CUstream_st stream) {
    this.card = card;
    this.kernels = kernels;
    this.stream = stream;
  }

  /** Puts a launch behind what was started before. */
  void enqueue(Work.Launch launch) {
    LoadedKernel kernel = kernels.kernel(launch.function());
    LaunchShape shape = launch.shape();
    checkArguments(kernel, launch.arguments());
    checkShared(kernel.function(), shape);
    if (shape.sharedBytes() > SHARED_WITHOUT_ASKING) {
      CudaResult.check(
          cuFuncSetAttribute(
              kernel.code(), CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, shape.sharedBytes()),
          "the kernel %s was given %d bytes of shared memory"
              .formatted(kernel.function().name(), shape.sharedBytes()));
    }
    checkStarted(start(kernel, shape, launch.arguments()), kernel.function(), shape);
  }

  /** CUDA reads as many arguments as the kernel has parameters, whatever is there. */
  private static void checkArguments(LoadedKernel kernel, List<Argument> arguments) {
    List<Integer> wanted = kernel.parameterBytes();
    String name = kernel.function().name();
    if (wanted.size() != arguments.size()) {
      throw new GpuProblem(
          "The kernel %s has %d parameters, but was given %d arguments."
              .formatted(name, wanted.size(), arguments.size()));
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!fits(arguments.get(i), wanted.get(i))) {
        throw new GpuProblem(
            "Parameter %d of the kernel %s has %d bytes, but its argument has %d. Give a pointer a DeviceArray, an int an int, a float a float, a long long a long."
                .formatted(i + 1, name, wanted.get(i), arguments.get(i).bytes()));
      }
    }
  }

  /** A boolean serves as an int and, since its low byte comes first, as a bool. */
  private static boolean fits(Argument argument, int bytes) {
    return argument.bytes() == bytes || (bytes == 1 && (argument.bits() | 1) == 1);
  }

  private void checkShared(Function function, LaunchShape shape) {
    long asked = (long) function.sharedBytes() + shape.sharedBytes();
    if (asked > card.sharedBytes()) {
      throw new GpuProblem(
          "A block of the kernel %s needs %d bytes of shared memory; this card has at most %d for one. Take smaller tiles."
              .formatted(function.name(), asked, card.sharedBytes()));
    }
  }

  private int start(LoadedKernel kernel, LaunchShape shape, List<Argument> arguments) {
    Extent blocks = shape.blocks();
    Extent threads = shape.threads();
    // A kernel without parameters still needs an array of at least one place.
    try (LongPointer values = new LongPointer(arguments.size() + 1L);
        PointerPointer<LongPointer> places = new PointerPointer<>(arguments.size() + 1L)) {
      for (int i = 0; i < arguments.size(); i++) {
        values.put(i, arguments.get(i).bits()); // the low bytes come first, as the card wants them
        places.put(i, values.getPointer(i));
      }
      return cuLaunchKernel(
          kernel.code(),
          blocks.x(),
          blocks.y(),
          blocks.z(),
          threads.x(),
          threads.y(),
          threads.z(),
          shape.sharedBytes(),
          stream,
          places,
          null);
    }
  }

  private static void checkStarted(int result, Function function, LaunchShape shape) {
    String launch =
        "the kernel %s was launched with %s blocks of %s threads"
            .formatted(function.name(), shape.blocks(), shape.threads());
    if (result == CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES) {
      throw new GpuProblem(
          "While %s: a block needs %d registers (%d for each of its %d threads), more than a card has for one. Take fewer threads a block, or write __launch_bounds__(%d) before the kernel's name."
              .formatted(
                  launch,
                  function.registers() * shape.threads().count(),
                  function.registers(),
                  shape.threads().count(),
                  shape.threads().count()));
    }
    if (result == CUDA_ERROR_INVALID_VALUE) {
      throw new GpuProblem(
          "While %s and %d bytes of shared memory: no card can launch this; look at the sizes."
              .formatted(launch, shape.sharedBytes()));
    }
    CudaResult.check(result, launch);
  }
}
