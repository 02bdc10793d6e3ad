package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR;
import static org.bytedeco.cuda.global.cudart.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR;
import static org.bytedeco.cuda.global.cudart.CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN;
import static org.bytedeco.cuda.global.cudart.CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT;
import static org.bytedeco.cuda.global.cudart.cuDeviceGet;
import static org.bytedeco.cuda.global.cudart.cuDeviceGetAttribute;
import static org.bytedeco.cuda.global.cudart.cuDeviceGetCount;
import static org.bytedeco.cuda.global.cudart.cuDeviceGetName;
import static org.bytedeco.cuda.global.cudart.cuDeviceTotalMem;
import static org.bytedeco.cuda.global.cudart.cuDriverGetVersion;
import static org.bytedeco.cuda.global.cudart.cuInit;

import attention.gpu.Card;
import attention.gpu.GpuProblem;
import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.SizeTPointer;

/**
 * A card that CUDA's driver knows.
 *
 * @param device CUDA's handle of it
 * @param card what it says of itself
 */
record FoundCard(int device, Card card) {
  private static final int LONGEST_NAME = 256;
  private static final String LOOKING = "the machine's cards were looked at";

  /**
   * The card of a number, counted from 0.
   *
   * @throws GpuProblem if there is none, or if driver or card are too old
   */
  static FoundCard number(int number) {
    int[] driver = new int[1];
    CudaResult.check(cuDriverGetVersion(driver), "the driver's version was asked for");
    Requirements.checkDriver(driver[0]); // before all else: an old one fails in its own ways
    CudaResult.check(cuInit(0), LOOKING);
    int[] count = new int[1];
    CudaResult.check(cuDeviceGetCount(count), LOOKING);
    if (number < 0 || number >= count[0]) {
      throw new GpuProblem(
          "There is no card %d: this machine has %d, counted from 0.".formatted(number, count[0]));
    }
    int[] device = new int[1];
    CudaResult.check(cuDeviceGet(device, number), LOOKING);
    Card card = card(device[0], driver[0]);
    Requirements.checkCard(card);
    return new FoundCard(device[0], card);
  }

  private static Card card(int device, int driver) {
    byte[] name = new byte[LONGEST_NAME];
    CudaResult.check(cuDeviceGetName(name, name.length, device), LOOKING);
    try (SizeTPointer bytes = new SizeTPointer(1)) {
      CudaResult.check(cuDeviceTotalMem(bytes, device), LOOKING);
      return new Card(
          new String(name, StandardCharsets.UTF_8).split("\0", 2)[0],
          attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, device),
          attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, device),
          attribute(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, device),
          bytes.get(),
          attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, device),
          driver);
    }
  }

  private static int attribute(int which, int device) {
    int[] value = new int[1];
    CudaResult.check(cuDeviceGetAttribute(value, which, device), LOOKING);
    return value[0];
  }
}
