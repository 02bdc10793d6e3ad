// Rung 4: everything in one kernel, no score in memory.
//
// The idea: the softmax of a row can grow with the row. A block walks over the keys, 64 at a time.
// For each tile it computes the scores, raises the highest score of each row where a higher one
// came, shrinks what it had added up by e^(old - new), and adds the new weights and their share of
// the values. After the last tile it divides by the total. The scores live only as long as their
// tile.
//
// A block: 64 queries of one head. A thread: a patch of 8 rows and 4 columns of the 64 x 64 scores,
// later of 8 rows and HEAD / 16 columns of the context, both in registers: to add 32 products it
// reads 12 numbers, where rung 2 read two for each. It reads them four at a time. Sixteen
// neighbours share their rows: they find a row's highest score by shuffles, and hand each other the
// weights by way of shared memory.
//
// Cost: 4 n^2 d operations a head in single precision, half of it with a causal mask. Memory:
// queries once, keys and values n / 64 times, context once; nothing that grows with n^2.
//
// HEAD, the width of a head, is set when this is compiled: 64 or 128.
#define MINUS_INFINITY __int_as_float(0xff800000)
constexpr int THREADS = 128;
constexpr int TILE = 64;           // queries of a block, and keys of a tile
constexpr int ROWS = 8;            // of a thread: y, y + 8, y + 16, ...
constexpr int SCORES = TILE / 16;  // of each row: of the keys x, x + 16, x + 32, x + 48
constexpr int FOURS = HEAD / 64;   // of the context, in each row: columns 4 x + 64 f and the next 3
constexpr int STRIDE = HEAD + 4;   // from row to row: neighbours in different banks
constexpr int WEIGHTS = TILE + 4;  // the same for the weights

// The block copies 64 rows of a matrix. Rows past the end repeat the last one: what they lead to is
// masked, or not stored.
__device__ void copy(float* tile, const float* matrix, int first, int n) {
  int column = threadIdx.x % (HEAD / 4) * 4;
  for (int row = threadIdx.x / (HEAD / 4); row < TILE; row += THREADS / (HEAD / 4))
    *(float4*)(tile + row * STRIDE + column) =
        *(const float4*)(matrix + (long long)min(first + row, n - 1) * HEAD + column);
}

__device__ float4 four(const float* from) { return *(const float4*)from; }

__device__ void add_products(float& sum, float4 a, float4 b) {
  sum += a.x * b.x;
  sum += a.y * b.y;
  sum += a.z * b.z;
  sum += a.w * b.w;
}

// scores = queries keys^T, for this thread's patch.
__device__ void multiply(float (&scores)[ROWS][SCORES], const float* queries, const float* keys,
                         int y, int x) {
#pragma unroll
  for (int r = 0; r < ROWS; r++)
#pragma unroll
    for (int c = 0; c < SCORES; c++) scores[r][c] = 0;
#pragma unroll 4
  for (int i = 0; i < HEAD; i += 4) {
    float4 key[SCORES];
#pragma unroll
    for (int c = 0; c < SCORES; c++) key[c] = four(keys + (x + 16 * c) * STRIDE + i);
#pragma unroll
    for (int r = 0; r < ROWS; r++) {
      float4 query = four(queries + (y + 8 * r) * STRIDE + i);
#pragma unroll
      for (int c = 0; c < SCORES; c++) add_products(scores[r][c], query, key[c]);
    }
  }
}

__device__ void add(float4& sum, float weight, float4 value) {
  sum.x += weight * value.x;
  sum.y += weight * value.y;
  sum.z += weight * value.z;
  sum.w += weight * value.w;
}

// context += weights values, for this thread's patch.
__device__ void mix(float4 (&context)[ROWS][FOURS], const float* weights, const float* values,
                    int y, int x) {
#pragma unroll 4
  for (int k = 0; k < TILE; k += 4) {
    float4 value[4][FOURS];
#pragma unroll
    for (int i = 0; i < 4; i++)
#pragma unroll
      for (int f = 0; f < FOURS; f++)
        value[i][f] = four(values + (k + i) * STRIDE + 64 * f + 4 * x);
#pragma unroll
    for (int r = 0; r < ROWS; r++) {
      float4 weight = four(weights + (y + 8 * r) * WEIGHTS + k);
#pragma unroll
      for (int f = 0; f < FOURS; f++) {
        add(context[r][f], weight.x, value[0][f]);
        add(context[r][f], weight.y, value[1][f]);
        add(context[r][f], weight.z, value[2][f]);
        add(context[r][f], weight.w, value[3][f]);
      }
    }
  }
}

extern __shared__ float4 shared_memory[];

// queries, keys, values, context: [heads, n, HEAD]. Blocks: x over groups of 64 queries, y over
// heads.
extern "C" __global__ void __launch_bounds__(THREADS, 2)
    attention(const float* queries, const float* keys, const float* values, float* context, int n,
              float scale, int causal) {
  // Under a mask the last queries have the most keys: they start first, short ones fill the end.
  int first = (gridDim.x - 1 - blockIdx.x) * TILE;
  int y = threadIdx.x / 16, x = threadIdx.x % 16;
  long long head = (long long)blockIdx.y * n * HEAD;
  float* query_tile = (float*)shared_memory;
  float* tile = query_tile + TILE * STRIDE;  // the keys, and then the values
  float* weights = tile + TILE * STRIDE;

  float4 sums[ROWS][FOURS];
  float highest[ROWS], total[ROWS];
#pragma unroll
  for (int r = 0; r < ROWS; r++) {
    highest[r] = MINUS_INFINITY;
    total[r] = 0;
#pragma unroll
    for (int f = 0; f < FOURS; f++) sums[r][f] = {0, 0, 0, 0};
  }

  copy(query_tile, queries + head, first, n);
  int end = causal ? min(first + TILE, n) : n;  // no query of this block sees further
  for (int key = 0; key < end; key += TILE) {
    __syncthreads();  // nobody reads the values before these any more
    copy(tile, keys + head, key, n);
    __syncthreads();  // the keys are here
    float scores[ROWS][SCORES];
    multiply(scores, query_tile, tile, y, x);
    __syncthreads();  // nobody reads the keys any more
    copy(tile, values + head, key, n);
#pragma unroll
    for (int r = 0; r < ROWS; r++) {
      float top = highest[r];
#pragma unroll
      for (int c = 0; c < SCORES; c++) {
        int k = key + x + 16 * c;
        bool seen = k < n && (!causal || k <= first + y + 8 * r);
        scores[r][c] = seen ? scores[r][c] * scale : MINUS_INFINITY;
        top = fmaxf(top, scores[r][c]);
      }
      for (int far = 8; far > 0; far /= 2)
        top = fmaxf(top, __shfl_xor_sync(0xffffffff, top, far));
      float shrink = expf(highest[r] - top);
      highest[r] = top;
      total[r] *= shrink;
#pragma unroll
      for (int c = 0; c < SCORES; c++) {
        float weight = expf(scores[r][c] - top);
        total[r] += weight;
        weights[(y + 8 * r) * WEIGHTS + x + 16 * c] = weight;
      }
#pragma unroll
      for (int f = 0; f < FOURS; f++) {
        float4& sum = sums[r][f];
        sum = {sum.x * shrink, sum.y * shrink, sum.z * shrink, sum.w * shrink};
      }
    }
    __syncthreads();  // the values and the weights are here
    mix(sums, weights, tile, y, x);
  }

#pragma unroll
  for (int r = 0; r < ROWS; r++) {
    for (int far = 8; far > 0; far /= 2) total[r] += __shfl_xor_sync(0xffffffff, total[r], far);
    int row = first + y + 8 * r;
    if (row < n)
#pragma unroll
      for (int f = 0; f < FOURS; f++) {
        float4 s = sums[r][f];
        *(float4*)(context + head + (long long)row * HEAD + 64 * f + 4 * x) = {
            s.x / total[r], s.y / total[r], s.z / total[r], s.w / total[r]};
      }
  }
}
