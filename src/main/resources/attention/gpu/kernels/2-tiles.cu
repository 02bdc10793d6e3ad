// Rung 2: shared-memory tiles.
//
// The idea: the 1024 threads of a block compute a square of 32 x 32 results. They all need the same
// 32 rows of the left matrix and the same 32 columns of the right one. So they fetch them together,
// 32 x 32 numbers at a time, into the block's shared memory, and each reads from there 32 times. A
// number that rung 1 fetched 32 times comes from memory once.
//
// A thread: fetches one number of each tile, then adds 32 products. Two barriers a tile: no thread
// may read before all have written, and none may write the next tile before all have read this one.
// Neighbouring threads fetch neighbouring numbers, also of the keys, which arrive as rows and are
// read as columns; a 33rd column that nobody uses puts the numbers of a column into different
// banks. A warp shares a row of the softmax: its threads read neighbouring scores and combine what
// they found by shuffles.
//
// Cost: the same 4 n^2 d operations; each number now comes from memory n / 32 times instead of n
// times. Two reads of shared memory for every two operations are what limits it. The n^2 scores
// still travel to memory and back.
//
// Layout as in rung 1: [heads, n, width] and [heads, n, n], blocks: z over heads.
constexpr int TILE = 32;

// scores = scale queries keys^T.
extern "C" __global__ void scores(const float* queries, const float* keys, float* scores, int n,
                                  int width, float scale) {
  __shared__ float query_tile[TILE][TILE];
  __shared__ float key_tile[TILE][TILE + 1];
  int x = threadIdx.x, y = threadIdx.y;
  int row = blockIdx.y * TILE + y, column = blockIdx.x * TILE + x;
  int key = blockIdx.x * TILE + y;  // the one that this thread helps to fetch
  long long head = (long long)blockIdx.z * n;
  float sum = 0;
  for (int first = 0; first < width; first += TILE) {
    bool inside = first + x < width;
    query_tile[y][x] = row < n && inside ? queries[(head + row) * width + first + x] : 0;
    key_tile[y][x] = key < n && inside ? keys[(head + key) * width + first + x] : 0;
    __syncthreads();
    for (int i = 0; i < TILE; i++) sum += query_tile[y][i] * key_tile[x][i];
    __syncthreads();
  }
  if (row < n && column < n) scores[(head + row) * n + column] = scale * sum;
}

// Scores become weights. A warp: one row.
extern "C" __global__ void softmax(float* scores, int n, int causal) {
  int row = blockIdx.x * blockDim.y + threadIdx.y, lane = threadIdx.x;
  if (row >= n) return;
  float* weights = scores + ((long long)blockIdx.z * n + row) * n;
  int seen = causal ? row + 1 : n;
  float highest = weights[0];
  for (int i = lane; i < seen; i += 32) highest = fmaxf(highest, weights[i]);
  for (int far = 16; far > 0; far /= 2)
    highest = fmaxf(highest, __shfl_xor_sync(0xffffffff, highest, far));
  float total = 0;
  for (int i = lane; i < seen; i += 32) total += expf(weights[i] - highest);
  for (int far = 16; far > 0; far /= 2) total += __shfl_xor_sync(0xffffffff, total, far);
  for (int i = lane; i < n; i += 32)
    weights[i] = i < seen ? expf(weights[i] - highest) / total : 0;
}

// context = weights values.
extern "C" __global__ void mix(const float* weights, const float* values, float* context, int n,
                               int width) {
  __shared__ float weight_tile[TILE][TILE];
  __shared__ float value_tile[TILE][TILE];
  int x = threadIdx.x, y = threadIdx.y;
  int row = blockIdx.y * TILE + y, column = blockIdx.x * TILE + x;
  long long head = (long long)blockIdx.z * n;
  float sum = 0;
  for (int first = 0; first < n; first += TILE) {
    bool here = row < n && first + x < n, there = first + y < n && column < width;
    weight_tile[y][x] = here ? weights[(head + row) * n + first + x] : 0;
    value_tile[y][x] = there ? values[(head + first + y) * width + column] : 0;
    __syncthreads();
    for (int i = 0; i < TILE; i++) sum += weight_tile[y][i] * value_tile[i][x];
    __syncthreads();
  }
  if (row < n && column < width) context[(head + row) * width + column] = sum;
}
