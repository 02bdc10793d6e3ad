// What the 32 threads of a warp do together. The last one to come does it for all.
#pragma once

namespace emulated {

inline int lane() {
  return (threadIdx.x + blockDim.x * (threadIdx.y + blockDim.y * threadIdx.z)) % 32;
}

// A thread's part in a shuffle: what it gives, from whom it takes, what it got.
template <class T>
struct Shuffled {
  T value;
  int source;
  T result;

  static void all(void** lanes) {
    for (int i = 0; i < 32; i++) {
      if (!lanes[i]) continue;
      Shuffled* mine = static_cast<Shuffled*>(lanes[i]);
      Shuffled* other = static_cast<Shuffled*>(lanes[mine->source & 31]);
      // a thread that is not there has left nothing that means anything
      if (other) mine->result = other->value;
      else __builtin_memset(static_cast<void*>(&mine->result), 0xFF, sizeof(T));
    }
  }
};

template <class T>
inline T shuffle(unsigned mask, T value, int source, const char* name) {
  Shuffled<T> mine{value, source, value};
  emulated_warp(mask, Shuffled<T>::all, name, &mine);
  return mine.result;
}

struct Vote {
  int yes;
  unsigned all_yes;
  unsigned there;

  static void count(void** lanes) {
    unsigned yes = 0, there = 0;
    for (int i = 0; i < 32; i++) {
      if (!lanes[i]) continue;
      there |= 1u << i;
      if (static_cast<Vote*>(lanes[i])->yes) yes |= 1u << i;
    }
    for (int i = 0; i < 32; i++) {
      if (!lanes[i]) continue;
      static_cast<Vote*>(lanes[i])->all_yes = yes;
      static_cast<Vote*>(lanes[i])->there = there;
    }
  }
};

inline Vote vote(unsigned mask, int yes, const char* name) {
  Vote mine{yes, 0, 0};
  emulated_warp(mask, Vote::count, name, &mine);
  return mine;
}

inline void nothing(void**) {}

}  // namespace emulated

inline void __syncwarp(unsigned mask = 0xffffffff) {
  char mine;
  emulated_warp(mask, emulated::nothing, "__syncwarp", &mine);
}

inline unsigned __activemask() { return emulated_lanes_still_running(); }

template <class T>
inline T __shfl_sync(unsigned mask, T value, int source, int width = 32) {
  int first = emulated::lane() & ~(width - 1);
  return emulated::shuffle(mask, value, first + (source & (width - 1)), "__shfl_sync");
}

template <class T>
inline T __shfl_up_sync(unsigned mask, T value, unsigned distance, int width = 32) {
  int me = emulated::lane(), source = me - static_cast<int>(distance);
  if (source < (me & ~(width - 1))) source = me;
  return emulated::shuffle(mask, value, source, "__shfl_up_sync");
}

template <class T>
inline T __shfl_down_sync(unsigned mask, T value, unsigned distance, int width = 32) {
  int me = emulated::lane(), source = me + static_cast<int>(distance);
  if (source > (me | (width - 1))) source = me;
  return emulated::shuffle(mask, value, source, "__shfl_down_sync");
}

template <class T>
inline T __shfl_xor_sync(unsigned mask, T value, int bits, int width = 32) {
  int me = emulated::lane(), source = me ^ bits;
  if (source > (me | (width - 1))) source = me;
  return emulated::shuffle(mask, value, source, "__shfl_xor_sync");
}

inline unsigned __ballot_sync(unsigned mask, int yes) {
  return emulated::vote(mask, yes, "__ballot_sync").all_yes;
}

inline int __any_sync(unsigned mask, int yes) {
  return emulated::vote(mask, yes, "__any_sync").all_yes != 0;
}

inline int __all_sync(unsigned mask, int yes) {
  emulated::Vote all = emulated::vote(mask, yes, "__all_sync");
  return all.all_yes == all.there;
}
