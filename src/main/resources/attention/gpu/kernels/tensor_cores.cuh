// What a warp can do beside plain arithmetic, one instruction a function, each under the name that
// the PTX manual gives it. The 32 threads of a warp run them together: no thread may be elsewhere.
//
// Where this is compiled for the emulated card, the emulator brings the same functions in plain
// C++.
#pragma once

#define MINUS_INFINITY __int_as_float(0xff800000)

// A bfloat16 is the upper half of a float. Nothing here computes with a single one.
typedef unsigned short bfloat16;

#ifdef EMULATED_CARD

__device__ inline float fast_exp2(float x) { return exp2f(x); }

#else

// The address that instructions on shared memory take: shared memory has a numbering of its own.
__device__ inline unsigned shared_address(const void* pointer) {
  return (unsigned)__cvta_generic_to_shared(pointer);
}

// Starts to copy 16 bytes from the card's memory to shared memory, and goes on without waiting.
// Both addresses are multiples of 16.
__device__ inline void cp_async_16(void* to_shared, const void* from) {
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(shared_address(to_shared)),
               "l"(__cvta_generic_to_global(from))
               : "memory");
}

// Makes one group of the copies that this thread has started since the last group.
__device__ inline void cp_async_commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }

// Waits until all but the last `pending` groups of this thread have arrived. What other threads
// copied has arrived only after they waited too, and all met at a barrier.
template <int pending>
__device__ inline void cp_async_wait() {
  asm volatile("cp.async.wait_group %0;" ::"n"(pending) : "memory");
}

// Reads four 8 x 8 matrices of bfloat16 from shared memory. Thread t gives the address of a row:
// row t % 8 of matrix t / 8. It receives from each matrix two neighbours, packed in one word:
// columns 2 (t % 4) and 2 (t % 4) + 1 of row t / 4.
__device__ inline void ldmatrix_x4(unsigned (&r)[4], const void* row) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
               : "r"(shared_address(row))
               : "memory");
}

// The same, each matrix transposed on the way: rows 2 (t % 4) and 2 (t % 4) + 1 of column t / 4.
__device__ inline void ldmatrix_x4_transposed(unsigned (&r)[4], const void* row) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3])
               : "r"(shared_address(row))
               : "memory");
}

// D += A B on the tensor cores: A is 16 x 16 and B is 16 x 8 in bfloat16, D is 16 x 8 in float.
// With g = t / 4 and c = 2 (t % 4), thread t holds
//   of A: a[0] row g, columns c, c+1;        a[1] row g+8, columns c, c+1;
//         a[2] row g, columns c+8, c+9;      a[3] row g+8, columns c+8, c+9;
//   of B: b[0] rows c, c+1 of column g;      b[1] rows c+8, c+9 of column g;
//   of D: d[0], d[1] row g, columns c, c+1;  d[2], d[3] row g+8, columns c, c+1.
// (PTX ISA, "Matrix Fragments for mma.m16n8k16 with floating point type".)
__device__ inline void mma_m16n8k16_bf16(float (&d)[4], const unsigned (&a)[4],
                                         const unsigned (&b)[2]) {
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 "
               "{%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
               : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}

// Rounds two floats to bfloat16, and packs them in one word, the first in the lower half.
__device__ inline unsigned pack_bf16(float low, float high) {
  unsigned packed;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(packed) : "f"(high), "f"(low));
  return packed;
}

// 2 to the power of x in one instruction, good to about 22 bits; what is too small becomes 0.
__device__ inline float fast_exp2(float x) {
  float power;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(power) : "f"(x));
  return power;
}

#endif
