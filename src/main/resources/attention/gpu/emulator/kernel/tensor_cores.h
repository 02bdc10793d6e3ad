// Tensor cores: the instructions of a warp under the names that the project's kernels use. Which
// thread holds what is as in the PTX manual, sections "Warp-level matrix load instruction: ldmatrix"
// and "Matrix fragments for mma.m16n8k16 with floating point type".
#pragma once

namespace emulated {

inline float widened(unsigned short bits) { return __uint_as_float(static_cast<unsigned>(bits) << 16); }

// Rounds to the nearest bfloat16; halfway, to the one whose last bit is 0.
inline unsigned short narrowed(float number) {
  unsigned bits = __float_as_uint(number);
  if (__builtin_isnan(number)) return 0x7FFF;
  return static_cast<unsigned short>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

// Four 8 x 8 matrices: thread t brings the address of row t % 8 of matrix t / 8.
struct MatrixLoad {
  const unsigned short* row;
  unsigned* registers;

  template <bool transposed>
  static void all(void** lanes) {
    const unsigned short* rows[32];
    for (int t = 0; t < 32; t++) rows[t] = static_cast<MatrixLoad*>(lanes[t])->row;
    for (int t = 0; t < 32; t++) {
      unsigned* registers = static_cast<MatrixLoad*>(lanes[t])->registers;
      for (int m = 0; m < 4; m++) {
        int across = t / 4, pair = t % 4 * 2;
        unsigned low = transposed ? rows[8 * m + pair][across] : rows[8 * m + across][pair];
        unsigned high = transposed ? rows[8 * m + pair + 1][across] : rows[8 * m + across][pair + 1];
        registers[m] = low | high << 16;
      }
    }
  }
};

// A is 16 x 16, B is 16 x 8, D is 16 x 8.
struct MatrixProduct {
  float* d;
  const unsigned* a;
  const unsigned* b;

  static float half_of(unsigned pair, int which) {
    return widened(static_cast<unsigned short>(which ? pair >> 16 : pair));
  }

  static void all(void** lanes) {
    float a[16][16], b[8][16], d[16][8];
    for (int t = 0; t < 32; t++) {
      const MatrixProduct& one = *static_cast<MatrixProduct*>(lanes[t]);
      int row = t / 4, pair = t % 4 * 2;
      for (int i = 0; i < 4; i++)
        for (int j = 0; j < 2; j++)
          a[row + i % 2 * 8][pair + i / 2 * 8 + j] = half_of(one.a[i], j);
      for (int i = 0; i < 2; i++)
        for (int j = 0; j < 2; j++) b[row][pair + i * 8 + j] = half_of(one.b[i], j);
      for (int i = 0; i < 4; i++) d[row + i / 2 * 8][pair + i % 2] = one.d[i];
    }
    for (int i = 0; i < 16; i++)
      for (int j = 0; j < 8; j++) {
        float sum = 0;
        for (int k = 0; k < 16; k++) sum += a[i][k] * b[j][k];
        d[i][j] += sum;
      }
    for (int t = 0; t < 32; t++) {
      const MatrixProduct& one = *static_cast<MatrixProduct*>(lanes[t]);
      for (int i = 0; i < 4; i++) one.d[i] = d[t / 4 + i / 2 * 8][t % 4 * 2 + i % 2];
    }
  }
};

}  // namespace emulated

inline void ldmatrix_x4(unsigned (&r)[4], const void* row) {
  emulated::MatrixLoad mine{static_cast<const unsigned short*>(row), r};
  emulated_warp(0xffffffff, emulated::MatrixLoad::all<false>, "ldmatrix_x4", &mine);
}

inline void ldmatrix_x4_transposed(unsigned (&r)[4], const void* row) {
  emulated::MatrixLoad mine{static_cast<const unsigned short*>(row), r};
  emulated_warp(0xffffffff, emulated::MatrixLoad::all<true>, "ldmatrix_x4_transposed", &mine);
}

inline void mma_m16n8k16_bf16(float (&d)[4], const unsigned (&a)[4], const unsigned (&b)[2]) {
  emulated::MatrixProduct mine{d, a, b};
  emulated_warp(0xffffffff, emulated::MatrixProduct::all, "mma_m16n8k16_bf16", &mine);
}

inline unsigned pack_bf16(float low, float high) {
  return emulated::narrowed(low) | static_cast<unsigned>(emulated::narrowed(high)) << 16;
}
