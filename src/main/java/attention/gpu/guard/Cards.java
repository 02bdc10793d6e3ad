package attention.gpu.guard;

import attention.gpu.Gpu;
import attention.gpu.GpuProblem;
import attention.gpu.emulator.EmulatedCard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Opens cards. Each is held by a process of its own; nothing of CUDA loads in this one.
 *
 * <p>Which card it is says {@code -Dattention.card=1}, counted as nvidia-smi counts; the first, 0,
 * if nothing is said.
 */
public final class Cards {
  static final String SERVER = "attention.gpu.cuda.CardServer";

  private Cards() {}

  /**
   * This machine's card.
   *
   * @throws GpuProblem if there is none that the course can use, with what is missing
   */
  public static Gpu open() {
    return open(Patience.USUAL);
  }

  /** This machine's card, with another patience for what runs on it. */
  public static Gpu open(Patience patience) {
    CudaLibraries libraries = CudaLibraries.onThisMachine();
    Missing.refuse(libraries);
    return open(libraries.folders(), patience);
  }

  /**
   * The emulated card: this computer's processor, which runs the same kernels far more slowly, and
   * looks closely at what they do.
   *
   * @throws GpuProblem if it cannot be built here
   */
  public static Gpu emulated() {
    return emulated(Patience.USUAL);
  }

  /** The emulated card, with another patience for what runs on it. */
  public static Gpu emulated(Patience patience) {
    return open(List.of(EmulatedCard.folder()), patience);
  }

  private static Gpu open(List<Path> libraries, Patience patience) {
    List<String> arguments = List.of(System.getProperty("attention.card", "0"));
    CardLaunch launch = new CardLaunch(SERVER, CourseJars.needed(), libraries, arguments, Map.of());
    return Gpu.over(new GuardedDriver(launch, temporary(), patience));
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }
}
