// Reading and writing in one go. Threads take turns here, so any plain one will do.
#pragma once

#define EMULATED_ATOMIC(name, expression)              \
  template <class T>                                   \
  inline T name(T* place, decltype(T()) value) {       \
    T old = *place;                                    \
    *place = expression;                               \
    return old;                                        \
  }
EMULATED_ATOMIC(atomicAdd, old + value)
EMULATED_ATOMIC(atomicSub, old - value)
EMULATED_ATOMIC(atomicExch, value)
EMULATED_ATOMIC(atomicMin, value < old ? value : old)
EMULATED_ATOMIC(atomicMax, old < value ? value : old)
EMULATED_ATOMIC(atomicAnd, old & value)
EMULATED_ATOMIC(atomicOr, old | value)
EMULATED_ATOMIC(atomicXor, old ^ value)
EMULATED_ATOMIC(atomicInc, old >= value ? 0 : old + 1)
EMULATED_ATOMIC(atomicDec, old == 0 || old > value ? value : old - 1)
#undef EMULATED_ATOMIC

template <class T>
inline T atomicCAS(T* place, decltype(T()) expected, decltype(T()) value) {
  T old = *place;
  if (old == expected) *place = value;
  return old;
}
