// Rung 1: the formula, one thread a number.
//
// The idea: softmax(Q K^T / sqrt(d)) V is three steps, and each step is a kernel. A step computes a
// matrix; each of its numbers is independent of the others, so each gets a thread of its own that
// does what one cell of a worksheet does.
//
// Cost: 4 n^2 d operations a head. To compute one score a thread reads a whole query and a whole
// key, to compute one number of the context a whole row of weights and a whole column of values:
// two numbers read for every two operations. Neighbouring threads of `scores` read neighbouring
// keys, which lie a whole row apart in memory, so the card fetches far more than they ask for. And
// n^2 scores go to memory, come back, go again as weights, and come back. One thread for a whole
// row of the softmax leaves most of the card idle.
//
// All matrices lie row by row, heads one after another: queries, keys, values and context are
// [heads, n, width], scores are [heads, n, n]. Blocks: z over heads.

// scores = scale queries keys^T. A thread: one score, of query `row` with key `column`.
extern "C" __global__ void scores(const float* queries, const float* keys, float* scores, int n,
                                  int width, float scale) {
  int column = blockIdx.x * blockDim.x + threadIdx.x;
  int row = blockIdx.y * blockDim.y + threadIdx.y;
  if (row >= n || column >= n) return;
  const float* query = queries + ((long long)blockIdx.z * n + row) * width;
  const float* key = keys + ((long long)blockIdx.z * n + column) * width;
  float sum = 0;
  for (int i = 0; i < width; i++) sum += query[i] * key[i];
  scores[((long long)blockIdx.z * n + row) * n + column] = scale * sum;
}

// Scores become weights. A thread: one row. With a causal mask a query sees the keys up to its own.
extern "C" __global__ void softmax(float* scores, int n, int causal) {
  int row = blockIdx.x * blockDim.x + threadIdx.x;
  if (row >= n) return;
  float* weights = scores + ((long long)blockIdx.z * n + row) * n;
  int seen = causal ? row + 1 : n;
  float highest = weights[0];
  for (int i = 1; i < seen; i++) highest = fmaxf(highest, weights[i]);
  float total = 0;
  for (int i = 0; i < seen; i++) total += expf(weights[i] - highest);
  for (int i = 0; i < seen; i++) weights[i] = expf(weights[i] - highest) / total;
  for (int i = seen; i < n; i++) weights[i] = 0;
}

// context = weights values. A thread: one number, of query `row`.
extern "C" __global__ void mix(const float* weights, const float* values, float* context, int n,
                               int width) {
  int column = blockIdx.x * blockDim.x + threadIdx.x;
  int row = blockIdx.y * blockDim.y + threadIdx.y;
  if (row >= n || column >= width) return;
  const float* weight = weights + ((long long)blockIdx.z * n + row) * n;
  const float* value = values + (long long)blockIdx.z * n * width + column;
  float sum = 0;
  for (int i = 0; i < n; i++) sum += weight[i] * value[(long long)i * width];
  context[((long long)blockIdx.z * n + row) * width + column] = sum;
}
