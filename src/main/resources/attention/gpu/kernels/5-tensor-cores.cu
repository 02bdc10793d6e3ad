// Rung 5: fused attention on tensor cores.
//
// The idea is that of rung 4: walk over the keys tile by tile, let the softmax grow, never write a
// score to memory. New is who multiplies: a tensor core takes two small matrices of bfloat16 from
// the registers of a warp and adds their product to a third, in one instruction. It is so fast that
// the work is now to feed it:
//   - copies run in the background: while the keys are multiplied, the values arrive; while the
//     values are multiplied, the next keys arrive;
//   - every row of a tile is followed by 16 unused bytes. Without them the eight rows that are read
//     at once would begin in the same bank of shared memory, and wait for each other;
//   - the weights never leave the registers: the scores come out of the first product lying just as
//     the second product wants its left side;
//   - powers of 2 instead of e, since the card has an instruction for them; log2(e) is in the
//     scale.
//
// A block: 128 queries of one head, against all their keys. A warp: 32 of these queries, as two
// groups of 16 rows, since 16 rows is what a tensor core takes; what the warp reads of the keys and
// values serves both groups. A thread, of number t in its warp: the rows t / 4 and t / 4 + 8 of
// each group, and of every 8 columns two; the four threads that share a row are neighbours. The
// comment on `mma_m16n8k16_bf16` in tensor_cores.cuh says which thread holds what.
//
// Cost: 4 n^2 d operations a head besides the softmax, about half of it with a causal mask, since
// tiles above the diagonal are not visited. Queries are read and the context is written once; keys
// and values are read by every block, n / 128 times, mostly from the card's cache.
#include "tensor_cores.cuh"

// HEAD, the width of a head, is set when this is compiled: 64 or 128.
constexpr int THREADS = 128;                 // of a block: 4 warps
constexpr int QUERIES = 128;                 // of a block: 32 for each warp
constexpr int GROUPS = 2;                    // of 16 rows, for each warp
constexpr int KEYS = HEAD == 64 ? 128 : 64;  // of a tile: as many scores as the registers can hold
constexpr int PIECES = HEAD / 8;             // of 16 bytes, in a row
constexpr int STRIDE = HEAD + 8;             // from row to row of a tile

// Registers have no index. A loop over them has to be written out when it is compiled.
#define UNROLLED _Pragma("unroll")

// What a thread holds, in registers, of its rows of each group.
struct Rows {
  float scores[GROUPS][KEYS / 8][4];
  unsigned weights[GROUPS][KEYS / 16][4];  // two bfloat16 each
  float context[GROUPS][HEAD / 8][4];
  float highest[GROUPS][2];  // score so far
  float total[GROUPS][2];    // of the weights so far, of this thread's columns
};

__device__ bfloat16* piece(bfloat16* tile, int row, int p) { return tile + row * STRIDE + 8 * p; }

// The block starts to copy rows of a matrix into a tile. Rows past the end repeat the last one:
// what they lead to is masked, or not stored.
template <int rows>
__device__ void start_copy(bfloat16* tile, const bfloat16* matrix, int first, int tokens) {
  int p = threadIdx.x % PIECES;
  UNROLLED for (int i = 0; i < rows; i += THREADS / PIECES) {
    int row = i + threadIdx.x / PIECES;
    cp_async_16(piece(tile, row, p), matrix + min(first + row, tokens - 1) * HEAD + 8 * p);
  }
  cp_async_commit();
}

// scores = queries keys^T, 16 of the width at a time. Of 16 keys r[0] and r[1] hold the first 8,
// r[2] and r[3] the next 8; each of the two is a half of the 16 columns.
__device__ void multiply_by_keys(Rows& my, bfloat16* queries, bfloat16* keys, int lane) {
  UNROLLED for (int g = 0; g < GROUPS; g++)
    UNROLLED for (int n = 0; n < KEYS / 8; n++)
      UNROLLED for (int i = 0; i < 4; i++) my.scores[g][n][i] = 0;
  UNROLLED for (int w = 0; w < HEAD / 16; w++) {
    unsigned left[GROUPS][4];
    UNROLLED for (int g = 0; g < GROUPS; g++)
      ldmatrix_x4(left[g], piece(queries, 16 * g + lane % 16, 2 * w + lane / 16));
    UNROLLED for (int n = 0; n < KEYS / 16; n++) {
      unsigned r[4];
      ldmatrix_x4(r, piece(keys, 16 * n + lane / 16 * 8 + lane % 8, 2 * w + lane / 8 % 2));
      const unsigned first8[2] = {r[0], r[1]}, next8[2] = {r[2], r[3]};
      UNROLLED for (int g = 0; g < GROUPS; g++) {
        mma_m16n8k16_bf16(my.scores[g][2 * n], left[g], first8);
        mma_m16n8k16_bf16(my.scores[g][2 * n + 1], left[g], next8);
      }
    }
  }
}

// Scores of keys that a row may not see become minus infinity. `row` and `key` are those of this
// thread's first score.
__device__ void mask(Rows& my, int row, int key, int tokens, bool causal) {
  UNROLLED for (int g = 0; g < GROUPS; g++)
    UNROLLED for (int n = 0; n < KEYS / 8; n++)
      UNROLLED for (int i = 0; i < 4; i++) {
        int r = row + 16 * g + i / 2 * 8, k = key + 8 * n + i % 2;
        if (k >= tokens || (causal && k > r)) my.scores[g][n][i] = MINUS_INFINITY;
      }
}

// Scores become weights under the highest score so far; what was added up under a lower one
// shrinks.
__device__ void softmax(Rows& my, float scale) {
  UNROLLED for (int g = 0; g < GROUPS; g++)
    UNROLLED for (int half = 0; half < 2; half++) {
      float highest = my.highest[g][half];
      UNROLLED for (int n = 0; n < KEYS / 8; n++) {
        const float* pair = &my.scores[g][n][2 * half];
        highest = fmaxf(highest, fmaxf(pair[0], pair[1]));
      }
      highest = fmaxf(highest, __shfl_xor_sync(0xffffffff, highest, 1));
      highest = fmaxf(highest, __shfl_xor_sync(0xffffffff, highest, 2));
      float shrink = fast_exp2((my.highest[g][half] - highest) * scale), total = 0;
      UNROLLED for (int n = 0; n < KEYS / 8; n++) {
        const float* pair = &my.scores[g][n][2 * half];
        float one = fast_exp2(pair[0] * scale - highest * scale);
        float next = fast_exp2(pair[1] * scale - highest * scale);
        total += one + next;
        my.weights[g][n / 2][n % 2 * 2 + half] = pack_bf16(one, next);
      }
      my.highest[g][half] = highest;
      my.total[g][half] = my.total[g][half] * shrink + total;
      UNROLLED for (int n = 0; n < HEAD / 8; n++) {
        my.context[g][n][2 * half] *= shrink;
        my.context[g][n][2 * half + 1] *= shrink;
      }
    }
}

// context += weights values, 16 keys at a time. Of 16 columns r[0] and r[1] hold the first 8, r[2]
// and r[3] the next 8; each of the two is a half of the 16 keys. They are transposed on the way,
// since the second product adds over keys, which lie here in rows.
__device__ void multiply_by_values(Rows& my, bfloat16* values, int lane) {
  UNROLLED for (int k = 0; k < KEYS / 16; k++)
    UNROLLED for (int n = 0; n < HEAD / 16; n++) {
      unsigned r[4];
      ldmatrix_x4_transposed(r, piece(values, 16 * k + lane % 16, 2 * n + lane / 16));
      const unsigned first8[2] = {r[0], r[1]}, next8[2] = {r[2], r[3]};
      UNROLLED for (int g = 0; g < GROUPS; g++) {
        mma_m16n8k16_bf16(my.context[g][2 * n], my.weights[g][k], first8);
        mma_m16n8k16_bf16(my.context[g][2 * n + 1], my.weights[g][k], next8);
      }
    }
}

// The warp divides its rows by their totals and writes them, by way of shared memory, so that a
// thread writes 16 bytes and neighbours write neighbouring pieces. They take the place of the
// warp's own queries, which were read for the last time, and where no other warp looks.
__device__ void store(Rows& my, bfloat16* tile, bfloat16* context, int first, int tokens,
                      int lane) {
  UNROLLED for (int g = 0; g < GROUPS; g++)
    UNROLLED for (int half = 0; half < 2; half++) {
      float total = my.total[g][half];
      total += __shfl_xor_sync(0xffffffff, total, 1);
      total += __shfl_xor_sync(0xffffffff, total, 2);
      float share = 1 / total;
      UNROLLED for (int n = 0; n < HEAD / 8; n++) {
        const float* pair = &my.context[g][n][2 * half];
        bfloat16* place = piece(tile, 16 * g + 8 * half + lane / 4, n) + lane % 4 * 2;
        *(unsigned*)place = pack_bf16(pair[0] * share, pair[1] * share);
      }
    }
  __syncwarp();
  for (int i = lane; i < 16 * GROUPS * PIECES; i += 32) {
    int row = i / PIECES, p = i % PIECES;
    if (first + row < tokens)
      *(uint4*)(context + (first + row) * HEAD + 8 * p) = *(uint4*)piece(tile, row, p);
  }
}

extern __shared__ uint4 shared_memory[];

// queries, keys, values and context are [heads of all sequences, tokens, HEAD]; scale is
// log2(e) / sqrt(HEAD). Blocks: x over groups of 128 queries, y over heads.
extern "C" __global__ void __launch_bounds__(THREADS, 2)
    attention(const bfloat16* queries, const bfloat16* keys, const bfloat16* values,
              bfloat16* context, int tokens, float scale, int causal) {
  // Under a mask the last queries have the most keys: they start first, short ones fill the end.
  int first = (gridDim.x - 1 - blockIdx.x) * QUERIES;
  int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
  int my_first = first + warp * 16 * GROUPS;
  long long head = (long long)blockIdx.y * tokens * HEAD;

  bfloat16* query_tile = (bfloat16*)shared_memory;
  bfloat16* key_tile = query_tile + QUERIES * STRIDE;
  bfloat16* value_tile = key_tile + KEYS * STRIDE;
  bfloat16* my_queries = query_tile + warp * 16 * GROUPS * STRIDE;

  Rows my;
  UNROLLED for (int g = 0; g < GROUPS; g++)
    UNROLLED for (int half = 0; half < 2; half++) {
      my.highest[g][half] = MINUS_INFINITY;
      my.total[g][half] = 0;
      UNROLLED for (int n = 0; n < HEAD / 8; n++)
        my.context[g][n][2 * half] = my.context[g][n][2 * half + 1] = 0;
    }

  int end = causal ? min(first + QUERIES, tokens) : tokens;  // no query of this block sees further
  int all_see = causal ? min(my_first + 1, tokens) : tokens;  // so many keys every query of my warp
  start_copy<QUERIES>(query_tile, queries + head, first, tokens);
  start_copy<KEYS>(key_tile, keys + head, 0, tokens);
  for (int key = 0; key < end; key += KEYS) {
    cp_async_wait<0>();
    __syncthreads();  // the keys are here, and nobody reads the values before them any more
    start_copy<KEYS>(value_tile, values + head, key, tokens);
    multiply_by_keys(my, my_queries, key_tile, lane);
    if (key + KEYS > all_see)
      mask(my, my_first + lane / 4, key + lane % 4 * 2, tokens, causal);
    softmax(my, scale);
    cp_async_wait<0>();
    __syncthreads();  // the values are here, and nobody reads these keys any more
    if (key + KEYS < end) start_copy<KEYS>(key_tile, keys + head, key + KEYS, tokens);
    multiply_by_values(my, value_tile, lane);
  }
  store(my, my_queries, context + head, my_first, tokens, lane);
}
