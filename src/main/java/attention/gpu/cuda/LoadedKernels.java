package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cudart.CUDA_ERROR_NOT_FOUND;
import static org.bytedeco.cuda.global.cudart.CUDA_SUCCESS;
import static org.bytedeco.cuda.global.cudart.CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES;
import static org.bytedeco.cuda.global.cudart.CU_FUNC_ATTRIBUTE_NUM_REGS;
import static org.bytedeco.cuda.global.cudart.CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES;
import static org.bytedeco.cuda.global.cudart.cuFuncGetAttribute;
import static org.bytedeco.cuda.global.cudart.cuFuncGetParamInfo;
import static org.bytedeco.cuda.global.cudart.cuModuleGetFunction;
import static org.bytedeco.cuda.global.cudart.cuModuleLoadData;
import static org.bytedeco.cuda.global.cudart.cuModuleUnload;

import attention.gpu.Function;
import attention.gpu.GpuProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.cuda.cudart.CUfunc_st;
import org.bytedeco.cuda.cudart.CUmod_st;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.SizeTPointer;

/** Machine code that lies on the card, and the kernels in it. */
final class LoadedKernels implements AutoCloseable {
  private final Map<Long, CUmod_st> modules = new HashMap<>();
  private final Map<Long, LoadedKernel> kernels = new HashMap<>();
  private long handles;

  /**
   * A kernel on the card.
   *
   * @param module it belongs to
   * @param parameterBytes how many bytes each of its parameters has
   */
  record LoadedKernel(
      long module, CUfunc_st code, Function function, List<Integer> parameterBytes) {}

  long load(BytePointer machineCode, String name) {
    CUmod_st module = new CUmod_st();
    CudaResult.check(cuModuleLoadData(module, machineCode), name + " was loaded onto the card");
    modules.put(++handles, module);
    return handles;
  }

  Function find(long module, String name) {
    CUfunc_st code = new CUfunc_st();
    int result = cuModuleGetFunction(code, module(module), name);
    if (result == CUDA_ERROR_NOT_FOUND) {
      throw new GpuProblem(
          "No kernel is called %s. Write extern \"C\" __global__ void %s(…): without extern \"C\" the compiler changes the name."
              .formatted(name, name));
    }
    String doing = "the kernel %s was looked up".formatted(name);
    CudaResult.check(result, doing);
    Function function =
        new Function(
            ++handles,
            name,
            attribute(CU_FUNC_ATTRIBUTE_NUM_REGS, code, doing),
            attribute(CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES, code, doing),
            attribute(CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES, code, doing));
    kernels.put(handles, new LoadedKernel(module, code, function, parameterBytes(code)));
    return function;
  }

  LoadedKernel kernel(Function function) {
    LoadedKernel kernel = kernels.get(function.handle());
    if (kernel == null) {
      throw new GpuProblem(
          "The kernel %s was forgotten when what it was compiled with was closed; compile it again."
              .formatted(function.name()));
    }
    return kernel;
  }

  void unload(long module) {
    CUmod_st code = module(module);
    modules.remove(module);
    kernels.values().removeIf(kernel -> kernel.module() == module);
    CudaResult.check(cuModuleUnload(code), "compiled kernels were forgotten");
  }

  @Override
  public void close() {
    modules.values().forEach(org.bytedeco.cuda.global.cudart::cuModuleUnload);
    modules.clear();
    kernels.clear();
  }

  private CUmod_st module(long handle) {
    CUmod_st module = modules.get(handle);
    if (module == null) {
      throw new GpuProblem("These kernels were closed; compile them again.");
    }
    return module;
  }

  private static int attribute(int which, CUfunc_st code, String doing) {
    int[] value = new int[1];
    CudaResult.check(cuFuncGetAttribute(value, which, code), doing);
    return value[0];
  }

  /** Asks for one parameter after the other, until there is none. */
  private static List<Integer> parameterBytes(CUfunc_st code) {
    List<Integer> bytes = new ArrayList<>();
    try (SizeTPointer offset = new SizeTPointer(1);
        SizeTPointer size = new SizeTPointer(1)) {
      while (cuFuncGetParamInfo(code, bytes.size(), offset, size) == CUDA_SUCCESS) {
        bytes.add(Math.toIntExact(size.get()));
      }
    }
    return bytes;
  }
}
