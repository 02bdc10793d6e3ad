// Copies from the card's memory to shared memory that go on while the thread does other things
// (PTX: cp.async). What they bring is there after the wait, and not before.
#pragma once

inline void cp_async_16(void* to_shared, const void* from) {
  emulated_copy_begin(to_shared, from, 16, 16);
}

inline void cp_async_commit() { emulated_copy_commit(); }

template <int pending>
inline void cp_async_wait() {
  emulated_copy_wait(pending);
}

inline void __pipeline_memcpy_async(void* to, const void* from, size_t bytes, size_t zeros = 0) {
  emulated_copy_begin(to, from, static_cast<int>(bytes), static_cast<int>(bytes - zeros));
}
inline void __pipeline_commit() { emulated_copy_commit(); }
inline void __pipeline_wait_prior(int pending) { emulated_copy_wait(pending); }
