// libcuda.so.1: compiled kernels and their launch.
#include "launch.h"
#include "module.h"
#include "queue.h"
#include "results.h"

using namespace emulated;

CARD_API CUresult cuModuleLoadData(Module** module, const void* image) {
  return spoiled() != CUDA_SUCCESS ? spoiled() : load(image, module);
}

CARD_API CUresult cuModuleLoadDataEx(Module** module, const void* image, unsigned, int*, void**) {
  return cuModuleLoadData(module, image);
}

CARD_API CUresult cuModuleUnload(Module* module) {
  CUresult before = finish();
  if (before == CUDA_SUCCESS) unload(module);
  return before;
}

CARD_API CUresult cuModuleGetFunction(Function** function, Module* module, const char* name) {
  return find(module, name, function);
}

CARD_API CUresult cuModuleGetGlobal_v2(void** address, size_t* bytes, Module* module,
                                       const char* name) {
  if (bytes) *bytes = 0;  // a Linux library does not say how large a variable is
  return find_variable(module, name, address);
}

CARD_API CUresult cuFuncGetAttribute(int* value, int attribute, Function* function) {
  switch (attribute) {
    case 0: *value = function->kernel->most_threads; break;  // MAX_THREADS_PER_BLOCK
    case 1: *value = static_cast<int>(function->module->shared.bytes); break;  // SHARED_SIZE_BYTES
    case 8: *value = static_cast<int>(function->most_dynamic); break;  // MAX_DYNAMIC_SHARED_...
    default: *value = 0;  // registers, local memory: a processor has none to count
  }
  return CUDA_SUCCESS;
}

CARD_API CUresult cuFuncSetAttribute(Function* function, int attribute, int value) {
  if (attribute != 8) return CUDA_SUCCESS;
  if (value < 0 || value + function->module->shared.bytes > kMostShared) {
    return CUDA_ERROR_INVALID_VALUE;
  }
  function->most_dynamic = value;
  return CUDA_SUCCESS;
}

CARD_API CUresult cuFuncGetParamInfo(Function* function, size_t index, size_t* offset,
                                     size_t* size) {
  if (index >= function->kernel->arguments) return CUDA_ERROR_INVALID_VALUE;
  size_t at = 0;
  for (size_t i = 0; i <= index; i++) {
    size_t bytes = function->kernel->sizes[i], align = bytes < 8 ? bytes : 8;
    at = (at + align - 1) / align * align;
    if (i < index) at += bytes;
  }
  *offset = at;
  if (size) *size = function->kernel->sizes[index];
  return CUDA_SUCCESS;
}

CARD_API CUresult cuFuncSetCacheConfig(Function*, int) { return CUDA_SUCCESS; }

CARD_API CUresult cuLaunchKernel(Function* function, unsigned grid_x, unsigned grid_y,
                                 unsigned grid_z, unsigned block_x, unsigned block_y,
                                 unsigned block_z, unsigned shared, void*, void** arguments,
                                 void** extra) {
  if (spoiled() != CUDA_SUCCESS) return spoiled();
  if (extra) return CUDA_ERROR_INVALID_VALUE;
  return launch(function, {grid_x, grid_y, grid_z}, {block_x, block_y, block_z}, shared, arguments);
}
