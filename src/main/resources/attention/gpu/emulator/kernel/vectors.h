// float4 and its like: a few numbers that are read and written at once.
#pragma once

#define EMULATED_VECTORS(type, element, wide2, wide4)                                             \
  struct type##1 { element x; };                                                                  \
  struct alignas(wide2) type##2 { element x, y; };                                                \
  struct type##3 { element x, y, z; };                                                            \
  struct alignas(wide4) type##4 { element x, y, z, w; };                                          \
  inline type##1 make_##type##1(element x) { return {x}; }                                        \
  inline type##2 make_##type##2(element x, element y) { return {x, y}; }                          \
  inline type##3 make_##type##3(element x, element y, element z) { return {x, y, z}; }            \
  inline type##4 make_##type##4(element x, element y, element z, element w) { return {x, y, z, w}; }

EMULATED_VECTORS(char, signed char, 2, 4)
EMULATED_VECTORS(uchar, unsigned char, 2, 4)
EMULATED_VECTORS(short, short, 4, 8)
EMULATED_VECTORS(ushort, unsigned short, 4, 8)
EMULATED_VECTORS(int, int, 8, 16)
EMULATED_VECTORS(uint, unsigned, 8, 16)
EMULATED_VECTORS(longlong, long long, 16, 16)
EMULATED_VECTORS(ulonglong, unsigned long long, 16, 16)
EMULATED_VECTORS(float, float, 8, 16)
EMULATED_VECTORS(double, double, 16, 16)

struct dim3 {
  unsigned x, y, z;
  constexpr dim3(unsigned x = 1, unsigned y = 1, unsigned z = 1) : x(x), y(y), z(z) {}
  constexpr dim3(uint3 all) : x(all.x), y(all.y), z(all.z) {}
};
