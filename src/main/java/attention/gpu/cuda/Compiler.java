package attention.gpu.cuda;

import static org.bytedeco.cuda.global.nvrtc.NVRTC_ERROR_COMPILATION;
import static org.bytedeco.cuda.global.nvrtc.NVRTC_ERROR_INVALID_OPTION;
import static org.bytedeco.cuda.global.nvrtc.NVRTC_SUCCESS;
import static org.bytedeco.cuda.global.nvrtc.nvrtcCompileProgram;
import static org.bytedeco.cuda.global.nvrtc.nvrtcCreateProgram;
import static org.bytedeco.cuda.global.nvrtc.nvrtcDestroyProgram;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetCUBIN;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetCUBINSize;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetErrorString;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetProgramLog;
import static org.bytedeco.cuda.global.nvrtc.nvrtcGetProgramLogSize;
import static org.bytedeco.cuda.global.nvrtc.nvrtcVersion;

import attention.gpu.Card;
import attention.gpu.GpuProblem;
import attention.gpu.KernelSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.cuda.nvrtc._nvrtcProgram;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;

/**
 * NVIDIA's compiler as a library (NVRTC): from CUDA C to machine code for one card. Machine code,
 * and not the half-way PTX, since an older driver does not know a newer compiler's PTX.
 */
final class Compiler {
  private final String architecture;

  Compiler(Card card) {
    architecture = "sm_%d%d".formatted(card.major(), card.minor());
  }

  /** Of the compiler: {@code 13.0}. */
  static String version() {
    int[] major = new int[1];
    int[] minor = new int[1];
    check(nvrtcVersion(major, minor), "its version was asked for");
    return major[0] + "." + minor[0];
  }

  /**
   * The kernels as machine code.
   *
   * @throws GpuProblem with the compiler's own lines, if they do not compile
   */
  BytePointer machineCode(KernelSource source) {
    List<String> options = options(source);
    _nvrtcProgram program = new _nvrtcProgram();
    try (BytePointer text = bytes(source.text());
        BytePointer name = bytes(source.name());
        PointerPointer<BytePointer> texts = pointers(source.headers().values());
        PointerPointer<BytePointer> names = pointers(source.headers().keySet());
        PointerPointer<BytePointer> words = pointers(options)) {
      check(
          nvrtcCreateProgram(program, text, name, source.headers().size(), texts, names),
          source.name() + " was handed over");
      try {
        int result = nvrtcCompileProgram(program, options.size(), words);
        if (result == NVRTC_ERROR_COMPILATION) {
          throw new GpuProblem(CompilerLog.problem(source.name(), log(program)));
        }
        if (result == NVRTC_ERROR_INVALID_OPTION) {
          throw new GpuProblem(
              "NVIDIA's compiler %s does not take the options %s; perhaps it is too old for this card. It says: %s"
                  .formatted(version(), options, log(program).strip()));
        }
        check(result, source.name() + " was compiled");
        return code(program);
      } finally {
        nvrtcDestroyProgram(program);
      }
    }
  }

  private List<String> options(KernelSource source) {
    List<String> options = new ArrayList<>();
    options.add("--gpu-architecture=" + architecture);
    options.add("--std=c++17");
    source.defines().forEach((name, value) -> options.add("--define-macro=" + name + "=" + value));
    return options;
  }

  private static BytePointer code(_nvrtcProgram program) {
    try (SizeTPointer size = new SizeTPointer(1)) {
      check(nvrtcGetCUBINSize(program, size), "the size of the code was asked for");
      BytePointer code = new BytePointer(size.get());
      check(nvrtcGetCUBIN(program, code), "the code was fetched");
      return code;
    }
  }

  private static String log(_nvrtcProgram program) {
    try (SizeTPointer size = new SizeTPointer(1)) {
      check(nvrtcGetProgramLogSize(program, size), "the size of its log was asked for");
      try (BytePointer log = new BytePointer(size.get())) {
        check(nvrtcGetProgramLog(program, log), "its log was fetched");
        return log.getString(StandardCharsets.UTF_8)
            .split("\0", 2)[0]; // its size counts C's final 0
      }
    }
  }

  private static BytePointer bytes(String text) {
    return new BytePointer(text, StandardCharsets.UTF_8);
  }

  private static PointerPointer<BytePointer> pointers(Iterable<String> texts) {
    List<BytePointer> all = new ArrayList<>();
    texts.forEach(text -> all.add(bytes(text)));
    return new PointerPointer<>(all.toArray(BytePointer[]::new));
  }

  private static void check(int result, String doing) {
    if (result != NVRTC_SUCCESS) {
      throw new GpuProblem(
          "NVIDIA's compiler failed while %s: %s (NVRTC error %d)."
              .formatted(doing, nvrtcGetErrorString(result).getString(), result));
    }
  }
}
