// libcuda.so.1: the device and its context.
#include <cstring>

#include "memory.h"
#include "queue.h"
#include "results.h"
#include "shared.h"

using namespace emulated;

namespace {

bool initialised = false;
char context;  // its address is the only context there is

int attribute_of(int attribute) {
  switch (attribute) {
    case 1: return 1024;         // MAX_THREADS_PER_BLOCK
    case 2: case 3: return 1024; // MAX_BLOCK_DIM_X, _Y
    case 4: return 64;           // MAX_BLOCK_DIM_Z
    case 5: return 2147483647;   // MAX_GRID_DIM_X
    case 6: case 7: return 65535;
    case 8: return kMostSharedUnasked;  // MAX_SHARED_MEMORY_PER_BLOCK
    case 9: return 65536;        // TOTAL_CONSTANT_MEMORY
    case 10: return 32;          // WARP_SIZE
    case 12: return 65536;       // MAX_REGISTERS_PER_BLOCK
    case 13: return 1000000;     // CLOCK_RATE
    case 16: return 1;           // MULTIPROCESSOR_COUNT
    case 39: return 2048;        // MAX_THREADS_PER_MULTIPROCESSOR
    case 41: return 1;           // UNIFIED_ADDRESSING
    case 75: return 9;           // COMPUTE_CAPABILITY_MAJOR
    case 76: return 0;           // COMPUTE_CAPABILITY_MINOR
    case 81: return 228 << 10;   // MAX_SHARED_MEMORY_PER_MULTIPROCESSOR
    case 82: return 65536;       // MAX_REGISTERS_PER_MULTIPROCESSOR
    case 97: return kMostShared; // MAX_SHARED_MEMORY_PER_BLOCK_OPTIN
    case 106: return 32;         // MAX_BLOCKS_PER_MULTIPROCESSOR
    default: return 0;
  }
}

}  // namespace

CARD_API CUresult cuInit(unsigned) {
  initialised = true;
  return CUDA_SUCCESS;
}

CARD_API CUresult cuDriverGetVersion(int* version) {
  *version = 13000;
  return CUDA_SUCCESS;
}

CARD_API CUresult cuDeviceGetCount(int* count) {
  if (!initialised) return CUDA_ERROR_NOT_INITIALIZED;
  *count = 1;
  return CUDA_SUCCESS;
}

CARD_API CUresult cuDeviceGet(int* device, int ordinal) {
  if (!initialised) return CUDA_ERROR_NOT_INITIALIZED;
  *device = ordinal;
  return ordinal == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

CARD_API CUresult cuDeviceGetName(char* name, int length, int) {
  strncpy(name, "emulated card (this computer's processor)", length);
  if (length > 0) name[length - 1] = 0;
  return CUDA_SUCCESS;
}

CARD_API CUresult cuDeviceGetAttribute(int* value, int attribute, int) {
  *value = attribute_of(attribute);
  return CUDA_SUCCESS;
}

CARD_API CUresult cuDeviceTotalMem_v2(size_t* bytes, int) {
  *bytes = card_bytes();
  return CUDA_SUCCESS;
}

CARD_API CUresult cuDevicePrimaryCtxRetain(void** made, int) {
  if (!initialised) return CUDA_ERROR_NOT_INITIALIZED;
  *made = &context;
  return CUDA_SUCCESS;
}

CARD_API CUresult cuDevicePrimaryCtxRelease_v2(int) { return CUDA_SUCCESS; }

CARD_API CUresult cuCtxSetCurrent(void*) { return CUDA_SUCCESS; }

CARD_API CUresult cuCtxGetCurrent(void** current) {
  *current = &context;
  return CUDA_SUCCESS;
}

CARD_API CUresult cuCtxGetDevice(int* device) {
  *device = 0;
  return CUDA_SUCCESS;
}

CARD_API CUresult cuCtxSynchronize() { return finish(); }

CARD_API CUresult cuMemGetInfo_v2(size_t* free, size_t* total) {
  *free = free_bytes();
  *total = card_bytes();
  return spoiled();
}
