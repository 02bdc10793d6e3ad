package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_ASSERT;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_CONTAINED;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_CONTEXT_IS_DESTROYED;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_DEVICE_UNAVAILABLE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_ECC_UNCORRECTABLE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_HARDWARE_STACK_ERROR;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_ILLEGAL_ADDRESS;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_ILLEGAL_INSTRUCTION;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_INVALID_ADDRESS_SPACE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_INVALID_DEVICE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_INVALID_PC;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_INVALID_VALUE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_LAUNCH_FAILED;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_LAUNCH_TIMEOUT;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_MISALIGNED_ADDRESS;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_MPS_CLIENT_TERMINATED;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_NO_BINARY_FOR_GPU;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_NO_DEVICE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_NVLINK_UNCORRECTABLE;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_OPERATING_SYSTEM;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_OUT_OF_MEMORY;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_STUB_LIBRARY;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_SYSTEM_DRIVER_MISMATCH;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_SYSTEM_NOT_READY;
import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_UNKNOWN;
import static org.bytedeco.cuda.global.cudart.CUDA_SUCCESS;

import attention.gpu.CardSpoiled;
import attention.gpu.GpuProblem;
import java.util.Map;
import java.util.Set;

/** What CUDA's driver answers, as sentences. The numbers are those of its header {@code cuda.h}. */
final class CudaResult {
  /** After these, says NVIDIA's manual, the process must end and be started again. */
  private static final Set<Integer> SPOILING =
      Set.of(
          CUDA_ERROR_ECC_UNCORRECTABLE,
          CUDA_ERROR_NVLINK_UNCORRECTABLE,
          CUDA_ERROR_CONTAINED,
          CUDA_ERROR_ILLEGAL_ADDRESS,
          CUDA_ERROR_LAUNCH_TIMEOUT,
          CUDA_ERROR_CONTEXT_IS_DESTROYED,
          CUDA_ERROR_ASSERT,
          CUDA_ERROR_HARDWARE_STACK_ERROR,
          CUDA_ERROR_ILLEGAL_INSTRUCTION,
          CUDA_ERROR_MISALIGNED_ADDRESS,
          CUDA_ERROR_INVALID_ADDRESS_SPACE,
          CUDA_ERROR_INVALID_PC,
          CUDA_ERROR_LAUNCH_FAILED,
          CUDA_ERROR_MPS_CLIENT_TERMINATED,
          CUDA_ERROR_UNKNOWN);

  private static final Map<Integer, String> MEANINGS =
      Map.ofEntries(
          Map.entry(CUDA_ERROR_INVALID_VALUE, "CUDA was given a value that it does not accept"),
          Map.entry(CUDA_ERROR_OUT_OF_MEMORY, "the card has no memory left"),
          Map.entry(
              CUDA_ERROR_STUB_LIBRARY,
              "the libcuda that was found is only the toolkit's stub, for linking; take the folder \"stubs\" out of LD_LIBRARY_PATH, and install NVIDIA's driver if there is no other"),
          Map.entry(
              CUDA_ERROR_DEVICE_UNAVAILABLE,
              "the card is busy: another program holds it for itself alone; end that one (nvidia-smi lists it)"),
          Map.entry(
              CUDA_ERROR_NO_DEVICE,
              "NVIDIA's driver is here, but it sees no card; look whether nvidia-smi lists one, and whether CUDA_VISIBLE_DEVICES hides it"),
          Map.entry(CUDA_ERROR_INVALID_DEVICE, "there is no card of this number"),
          Map.entry(CUDA_ERROR_NO_BINARY_FOR_GPU, "the compiled kernels are not for this card"),
          Map.entry(
              CUDA_ERROR_ECC_UNCORRECTABLE,
              "the card's memory failed (an error that it could not correct); this is the machine's fault, not the kernel's: tell whoever looks after it"),
          Map.entry(
              CUDA_ERROR_NVLINK_UNCORRECTABLE,
              "the link between cards failed; tell whoever looks after the machine"),
          Map.entry(CUDA_ERROR_CONTAINED, "the card's memory failed; open the card again"),
          Map.entry(
              CUDA_ERROR_OPERATING_SYSTEM, "the operating system refused what CUDA asked for"),
          Map.entry(
              CUDA_ERROR_ILLEGAL_ADDRESS,
              "a thread read or wrote outside the arrays (an illegal address); look at each index: is there an \"if (i < n)\" for the threads that a last, partial block has too many, and are rows, columns and sizes not swapped?"),
          Map.entry(
              CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES,
              "a block needs more registers or shared memory than the card has for one; take fewer threads a block"),
          Map.entry(
              CUDA_ERROR_LAUNCH_TIMEOUT,
              "the kernel took longer than the operating system lets a card that draws the screen calculate"),
          Map.entry(CUDA_ERROR_CONTEXT_IS_DESTROYED, "the card was taken away"),
          Map.entry(CUDA_ERROR_ASSERT, "an assert in the kernel did not hold"),
          Map.entry(
              CUDA_ERROR_HARDWARE_STACK_ERROR,
              "a thread's stack is broken or full; is there a recursion that does not end?"),
          Map.entry(
              CUDA_ERROR_ILLEGAL_INSTRUCTION, "the card met an instruction that it does not know"),
          Map.entry(
              CUDA_ERROR_MISALIGNED_ADDRESS,
              "a thread read or wrote at an address that its type does not allow: a float4 must begin at a multiple of 16 bytes, a float at one of 4"),
          Map.entry(
              CUDA_ERROR_INVALID_ADDRESS_SPACE,
              "an instruction for shared memory met an address outside it, or the other way round"),
          Map.entry(CUDA_ERROR_INVALID_PC, "a thread jumped to where there is no code"),
          Map.entry(
              CUDA_ERROR_LAUNCH_FAILED,
              "the kernel broke off; most often an index of a shared array is too large"),
          Map.entry(
              CUDA_ERROR_SYSTEM_NOT_READY,
              "the machine's cards are not ready yet (on machines with NVSwitch the service nvidia-fabricmanager must run)"),
          Map.entry(
              CUDA_ERROR_SYSTEM_DRIVER_MISMATCH,
              "the driver's two halves have different versions, as after an update; restart the machine"),
          Map.entry(
              CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE,
              "the libcuda that was found is NVIDIA's compatibility package, which does not serve this card; take its folder out of LD_LIBRARY_PATH"),
          Map.entry(CUDA_ERROR_UNKNOWN, "something failed that CUDA itself has no name for"));

  private CudaResult() {}

  /**
   * Lets a success pass.
   *
   * @param doing what was being done, after "while": {@code the kernel naive ran}
   * @throws GpuProblem for everything else; {@link CardSpoiled} where nothing works after it
   */
  static void check(int result, String doing) {
    if (result != CUDA_SUCCESS) {
      throw problem(result, doing);
    }
  }

  /** What it means, with its number and what was being done. */
  static GpuProblem problem(int result, String doing) {
    String sentence = "While %s: %s (CUDA error %d).".formatted(doing, meaning(result), result);
    return SPOILING.contains(result) ? new CardSpoiled(sentence) : new GpuProblem(sentence);
  }

  private static String meaning(int result) {
    return MEANINGS.getOrDefault(
        result, "CUDA refused, for a reason that this course has no sentence for");
  }
}
