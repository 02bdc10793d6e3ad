// The words that CUDA C adds to a declaration.
#pragma once

#define __global__ __attribute__((noinline, visibility("default")))
#define __device__
#define __host__
#define __constant__ __attribute__((visibility("default")))
#define __grid_constant__
#define __managed__
#define __forceinline__ inline __attribute__((always_inline))
#define __noinline__ __attribute__((noinline))
#define __launch_bounds__(...)
#define __align__(bytes) __attribute__((aligned(bytes)))

// Of a thread-local variable there is one for each OS thread, and one OS thread runs all threads of
// a block. "extern __shared__" is rewritten before it comes here.
#define __shared__ static __thread

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;

extern "C" int printf(const char* format, ...) __attribute__((format(printf, 1, 2)));

extern "C" void* memcpy(void* to, const void* from, size_t bytes);
extern "C" void* memset(void* to, int byte, size_t bytes);

#define assert(what) \
  ((what) ? static_cast<void>(0) : emulated_assert_failed(#what, __FILE__, __LINE__))
#define __trap() emulated_trap()
#define __cvta_generic_to_shared(pointer) reinterpret_cast<size_t>(pointer)
#define __cvta_generic_to_global(pointer) reinterpret_cast<size_t>(pointer)
