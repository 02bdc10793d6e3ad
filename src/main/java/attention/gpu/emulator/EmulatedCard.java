package attention.gpu.emulator;

import attention.gpu.GpuProblem;
import attention.process.Programs;
import java.nio.file.Path;

/**
 * The stand-ins for CUDA's libraries, ready to be loaded.
 *
 * <p>They are built once, which takes some seconds, and kept. They run kernels exactly, slowly, and
 * with a close eye on mistakes; their times say nothing about a card. Linux only.
 */
public final class EmulatedCard {
  private EmulatedCard() {}

  /**
   * The folder to put first on a child's {@code LD_LIBRARY_PATH}.
   *
   * @throws GpuProblem if there is no C++ compiler, or it fails
   */
  public static synchronized Path folder() {
    return folder(
        KeptFolder.ofThisUser(), CppCompiler.found(System.getProperty("os.name"), Programs.path()));
  }

  static Path folder(Path kept, CppCompiler compiler) {
    Path folder = kept.resolve(Recipe.fingerprint(compiler));
    return KeptFolder.complete(folder) ? folder : new CardBuild(compiler).into(folder);
  }
}
