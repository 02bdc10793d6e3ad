// The functions of mathematics. Where a card has a quick and rough one, here is an exact one.
#pragma once

#define EMULATED_ONE(name)                      \
  extern "C" double name(double) noexcept;      \
  extern "C" float name##f(float) noexcept;     \
  inline float name(float x) { return name##f(x); }
#define EMULATED_TWO(name)                              \
  extern "C" double name(double, double) noexcept;      \
  extern "C" float name##f(float, float) noexcept;      \
  inline float name(float x, float y) { return name##f(x, y); }

EMULATED_ONE(exp) EMULATED_ONE(exp2) EMULATED_ONE(expm1) EMULATED_ONE(log) EMULATED_ONE(log2)
EMULATED_ONE(log10) EMULATED_ONE(log1p) EMULATED_ONE(sqrt) EMULATED_ONE(cbrt) EMULATED_ONE(sin)
EMULATED_ONE(cos) EMULATED_ONE(tan) EMULATED_ONE(asin) EMULATED_ONE(acos) EMULATED_ONE(atan)
EMULATED_ONE(sinh) EMULATED_ONE(cosh) EMULATED_ONE(tanh) EMULATED_ONE(erf) EMULATED_ONE(erfc)
EMULATED_ONE(fabs) EMULATED_ONE(floor) EMULATED_ONE(ceil) EMULATED_ONE(round) EMULATED_ONE(trunc)
EMULATED_ONE(rint)
EMULATED_TWO(pow) EMULATED_TWO(fmod) EMULATED_TWO(atan2) EMULATED_TWO(hypot) EMULATED_TWO(fmin)
EMULATED_TWO(fmax) EMULATED_TWO(copysign)
#undef EMULATED_ONE
#undef EMULATED_TWO

extern "C" double fma(double, double, double) noexcept;
extern "C" float fmaf(float, float, float) noexcept;
extern "C" float ldexpf(float, int) noexcept;
inline float fma(float x, float y, float z) { return fmaf(x, y, z); }

inline float rsqrtf(float x) { return 1.0f / sqrtf(x); }
inline double rsqrt(double x) { return 1.0 / sqrt(x); }
inline float rsqrt(float x) { return rsqrtf(x); }
inline float exp10f(float x) { return powf(10.0f, x); }

inline float __expf(float x) { return expf(x); }
inline float __exp10f(float x) { return exp10f(x); }
inline float __logf(float x) { return logf(x); }
inline float __log2f(float x) { return log2f(x); }
inline float __log10f(float x) { return log10f(x); }
inline float __sinf(float x) { return sinf(x); }
inline float __cosf(float x) { return cosf(x); }
inline float __powf(float x, float y) { return powf(x, y); }
inline float __fdividef(float x, float y) { return x / y; }
inline float fdividef(float x, float y) { return x / y; }
inline float __frcp_rn(float x) { return 1.0f / x; }
inline float __fsqrt_rn(float x) { return sqrtf(x); }
inline float __frsqrt_rn(float x) { return rsqrtf(x); }
inline float __fmaf_rn(float x, float y, float z) { return fmaf(x, y, z); }
inline float __fadd_rn(float x, float y) { return x + y; }
inline float __fsub_rn(float x, float y) { return x - y; }
inline float __fmul_rn(float x, float y) { return x * y; }
inline float __fdiv_rn(float x, float y) { return x / y; }
inline float __saturatef(float x) { return x > 0.0f ? (x < 1.0f ? x : 1.0f) : 0.0f; }

inline bool isnan(float x) { return __builtin_isnan(x); }
inline bool isnan(double x) { return __builtin_isnan(x); }
inline bool isinf(float x) { return __builtin_isinf(x); }
inline bool isinf(double x) { return __builtin_isinf(x); }
inline bool isfinite(float x) { return __builtin_isfinite(x); }
inline bool isfinite(double x) { return __builtin_isfinite(x); }

#define EMULATED_LEAST_AND_MOST(type)                        \
  inline type min(type x, type y) { return y < x ? y : x; }  \
  inline type max(type x, type y) { return x < y ? y : x; }
EMULATED_LEAST_AND_MOST(int)
EMULATED_LEAST_AND_MOST(unsigned)
EMULATED_LEAST_AND_MOST(long)
EMULATED_LEAST_AND_MOST(unsigned long)
EMULATED_LEAST_AND_MOST(long long)
EMULATED_LEAST_AND_MOST(unsigned long long)
#undef EMULATED_LEAST_AND_MOST
inline unsigned min(int x, unsigned y) { return min(static_cast<unsigned>(x), y); }
inline unsigned min(unsigned x, int y) { return min(x, static_cast<unsigned>(y)); }
inline unsigned max(int x, unsigned y) { return max(static_cast<unsigned>(x), y); }
inline unsigned max(unsigned x, int y) { return max(x, static_cast<unsigned>(y)); }
inline float min(float x, float y) { return fminf(x, y); }
inline float max(float x, float y) { return fmaxf(x, y); }
inline double min(double x, double y) { return fmin(x, y); }
inline double max(double x, double y) { return fmax(x, y); }
inline int abs(int x) { return x < 0 ? -x : x; }
inline long abs(long x) { return x < 0 ? -x : x; }
inline long long abs(long long x) { return x < 0 ? -x : x; }
inline float abs(float x) { return fabsf(x); }
inline double abs(double x) { return fabs(x); }

// The same bits under another type.
template <class To, class From>
inline To emulated_bits(From from) {
  static_assert(sizeof(To) == sizeof(From), "as many bits");
  To to;
  __builtin_memcpy(&to, &from, sizeof to);
  return to;
}
inline float __int_as_float(int x) { return emulated_bits<float>(x); }
inline int __float_as_int(float x) { return emulated_bits<int>(x); }
inline float __uint_as_float(unsigned x) { return emulated_bits<float>(x); }
inline unsigned __float_as_uint(float x) { return emulated_bits<unsigned>(x); }
inline double __longlong_as_double(long long x) { return emulated_bits<double>(x); }
inline long long __double_as_longlong(double x) { return emulated_bits<long long>(x); }

inline int __popc(unsigned x) { return __builtin_popcount(x); }
inline int __popcll(unsigned long long x) { return __builtin_popcountll(x); }
inline int __clz(int x) { return x ? __builtin_clz(x) : 32; }
inline int __ffs(int x) { return __builtin_ffs(x); }
inline unsigned __brev(unsigned x) {
  unsigned turned = 0;
  for (int i = 0; i < 32; i++) turned |= (x >> i & 1) << (31 - i);
  return turned;
}
inline int __mul24(int x, int y) { return x * y; }
inline int __mulhi(int x, int y) { return static_cast<int>((static_cast<long long>(x) * y) >> 32); }
inline int __float2int_rn(float x) { return static_cast<int>(rintf(x)); }
inline int __float2int_rz(float x) { return static_cast<int>(x); }
inline float __int2float_rn(int x) { return static_cast<float>(x); }
inline float __ll2float_rn(long long x) { return static_cast<float>(x); }
