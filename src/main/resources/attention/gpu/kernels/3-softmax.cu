// Rung 3: the library multiplies, we write the softmax.
//
// The idea: both products are ordinary products of matrices, and cuBLAS has the best ones there
// are. What remains for us is the step between them, and it does almost nothing but move memory: so
// read each row of scores as few times as possible. A thread does not need the highest score before
// it begins to add: it keeps the highest so far and the total under it, and when a higher one
// comes, the total shrinks by e^(old - new). One pass finds both, a second writes the weights.
//
// A block: one row, with 256 threads. A thread: every 256th score of it. Then the summaries are
// combined, first within each warp by shuffles, then across the 8 warps by way of shared memory.
//
// Cost: 4 n^2 d operations a head, at the library's speed, and the n^2 scores travel four times:
// out of the first product, into the softmax, out of it as weights, into the second product. (The
// second reading of a row comes from the cache.) A causal mask saves nothing of the products.
//
// scores: [heads, n, n]. Blocks: x over rows, y over heads.
#define MINUS_INFINITY __int_as_float(0xff800000)
constexpr int WARPS = 8;

// The highest of some scores, and the total of e^(score - highest).
struct Summary {
  float highest, total;
};

__device__ Summary both(Summary a, Summary b) {
  float highest = fmaxf(a.highest, b.highest);
  if (highest == MINUS_INFINITY) return a;  // neither has seen a score
  return {highest, a.total * expf(a.highest - highest) + b.total * expf(b.highest - highest)};
}

__device__ Summary of_the_warp(Summary mine) {
  for (int far = 16; far > 0; far /= 2)
    mine = both(mine, {__shfl_xor_sync(0xffffffff, mine.highest, far),
                       __shfl_xor_sync(0xffffffff, mine.total, far)});
  return mine;
}

extern "C" __global__ void softmax(float* scores, int n, int causal) {
  __shared__ Summary of_warps[WARPS];
  int row = blockIdx.x, lane = threadIdx.x % 32, warp = threadIdx.x / 32;
  float* weights = scores + ((long long)blockIdx.y * n + row) * n;
  int seen = causal ? row + 1 : n;

  Summary mine = {MINUS_INFINITY, 0};
  for (int i = threadIdx.x; i < seen; i += blockDim.x) mine = both(mine, {weights[i], 1});
  mine = of_the_warp(mine);
  if (lane == 0) of_warps[warp] = mine;
  __syncthreads();
  Summary all = of_warps[0];
  for (int w = 1; w < WARPS; w++) all = both(all, of_warps[w]);

  for (int i = threadIdx.x; i < n; i += blockDim.x)
    weights[i] = i < seen ? expf(weights[i] - all.highest) / all.total : 0;
}
