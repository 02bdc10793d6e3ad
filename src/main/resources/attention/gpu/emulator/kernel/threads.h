// Where a thread stands, and how the threads of a block wait for each other.
#pragma once

#define threadIdx emulated_thread_index
#define blockIdx emulated_block_index
#define blockDim emulated_block_size
#define gridDim emulated_grid_size
constexpr int warpSize = 32;

// Where it stands in the source is part of it: two places are two barriers.
inline void __syncthreads(const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
  emulated_barrier(0, file, line);
}
inline int __syncthreads_count(int yes, const char* file = __builtin_FILE(),
                               int line = __builtin_LINE()) {
  return emulated_barrier(yes != 0, file, line);
}
inline int __syncthreads_or(int yes, const char* file = __builtin_FILE(),
                            int line = __builtin_LINE()) {
  return emulated_barrier(yes != 0, file, line) != 0;
}
inline int __syncthreads_and(int yes, const char* file = __builtin_FILE(),
                             int line = __builtin_LINE()) {
  return emulated_barrier(yes == 0, file, line) == 0;
}

// Threads take turns, so what one wrote the next one sees.
inline void __threadfence() {}
inline void __threadfence_block() {}
inline void __threadfence_system() {}
inline long long clock64() { return emulated_clock(); }
inline int clock() { return static_cast<int>(emulated_clock()); }
inline void __nanosleep(unsigned) {}

template <class T>
inline T __ldg(const T* place) {
  return *place;
}
template <class T>
inline T __ldcg(const T* place) {
  return *place;
}
template <class T>
inline void __stcs(T* place, T value) {
  *place = value;
}
