// How the stand-in for NVRTC hands a compiled kernel to the stand-in for the driver: a Linux
// library behind a few words that say so. (A card's own compiled kernels, "cubin", are refused.)
#pragma once
#include <cstdint>

namespace emulated {

struct Image {
  char magic[8];
  uint64_t bytes;  // of the library that follows
};

constexpr char kMagic[8] = {'E', 'M', 'U', 'C', 'A', 'R', 'D', '1'};

}  // namespace emulated
