// libcuda.so.1: memory and copies. All of it stands in one queue, whatever the stream.
#include <cstdlib>
#include <cstring>

#include "memory.h"
#include "queue.h"
#include "results.h"

using namespace emulated;

namespace {

char* place(uint64_t address) { return reinterpret_cast<char*>(address); }

CUresult fill(uint64_t address, const void* pattern, size_t width, size_t count) {
  if (!inside_one(address, width * count)) return CUDA_ERROR_INVALID_VALUE;
  uint32_t bits = 0;
  memcpy(&bits, pattern, width);
  return submit([=] {
    for (size_t i = 0; i < count; i++) memcpy(place(address) + i * width, &bits, width);
    return CUDA_SUCCESS;
  });
}

CUresult copy_in(uint64_t to, const void* from, size_t bytes) {
  if (!inside_one(to, bytes)) return CUDA_ERROR_INVALID_VALUE;
  return submit([=] {
    memcpy(place(to), from, bytes);
    return CUDA_SUCCESS;
  });
}

CUresult copy_out(void* to, uint64_t from, size_t bytes) {
  if (!inside_one(from, bytes)) return CUDA_ERROR_INVALID_VALUE;
  return submit([=] {
    memcpy(to, place(from), bytes);
    return CUDA_SUCCESS;
  });
}

CUresult then_finish(CUresult result) { return result == CUDA_SUCCESS ? finish() : result; }

}  // namespace

CARD_API CUresult cuMemAlloc_v2(uint64_t* address, size_t bytes) {
  return spoiled() != CUDA_SUCCESS ? spoiled() : take(bytes, address);
}

CARD_API CUresult cuMemFree_v2(uint64_t address) {
  CUresult before = finish();  // kernels handed in before may still use it
  if (before != CUDA_SUCCESS || address == 0) return before;
  return give_back(address);
}

CARD_API CUresult cuMemHostAlloc(void** memory, size_t bytes, unsigned) {
  *memory = malloc(bytes);
  return *memory ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
}

CARD_API CUresult cuMemAllocHost_v2(void** memory, size_t bytes) {
  return cuMemHostAlloc(memory, bytes, 0);
}

CARD_API CUresult cuMemFreeHost(void* memory) {
  free(memory);
  return CUDA_SUCCESS;
}

CARD_API CUresult cuMemcpyHtoDAsync_v2(uint64_t to, const void* from, size_t bytes, void*) {
  return copy_in(to, from, bytes);
}

CARD_API CUresult cuMemcpyDtoHAsync_v2(void* to, uint64_t from, size_t bytes, void*) {
  return copy_out(to, from, bytes);
}

CARD_API CUresult cuMemcpyDtoDAsync_v2(uint64_t to, uint64_t from, size_t bytes, void*) {
  if (!inside_one(to, bytes) || !inside_one(from, bytes)) return CUDA_ERROR_INVALID_VALUE;
  return submit([=] {
    memmove(place(to), place(from), bytes);
    return CUDA_SUCCESS;
  });
}

CARD_API CUresult cuMemcpyHtoD_v2(uint64_t to, const void* from, size_t bytes) {
  return then_finish(copy_in(to, from, bytes));
}

CARD_API CUresult cuMemcpyDtoH_v2(void* to, uint64_t from, size_t bytes) {
  return then_finish(copy_out(to, from, bytes));
}

CARD_API CUresult cuMemcpyDtoD_v2(uint64_t to, uint64_t from, size_t bytes) {
  return then_finish(cuMemcpyDtoDAsync_v2(to, from, bytes, nullptr));
}

CARD_API CUresult cuMemsetD8_v2(uint64_t to, unsigned char value, size_t count) {
  return fill(to, &value, 1, count);
}

CARD_API CUresult cuMemsetD8Async(uint64_t to, unsigned char value, size_t count, void*) {
  return fill(to, &value, 1, count);
}

CARD_API CUresult cuMemsetD16_v2(uint64_t to, unsigned short value, size_t count) {
  return fill(to, &value, 2, count);
}

CARD_API CUresult cuMemsetD16Async(uint64_t to, unsigned short value, size_t count, void*) {
  return fill(to, &value, 2, count);
}

CARD_API CUresult cuMemsetD32_v2(uint64_t to, unsigned value, size_t count) {
  return fill(to, &value, 4, count);
}

CARD_API CUresult cuMemsetD32Async(uint64_t to, unsigned value, size_t count, void*) {
  return fill(to, &value, 4, count);
}
