// libcublas.so.13: products of matrices, in plain loops. Matrices lie column by column, as NVIDIA's
// manual says of cublasGemmEx and cublasGemmStridedBatchedEx.
#include <cstdint>
#include <cstring>
#include <vector>

#include "memory.h"
#include "queue.h"
#include "results.h"

using namespace emulated;

namespace {

// cudaDataType_t, cublasOperation_t, cublasStatus_t by their numbers in NVIDIA's headers
enum Type { FLOAT = 0, BFLOAT16 = 14 };
enum Operation { NOT_TRANSPOSED = 0, TRANSPOSED = 1 };
enum Status { SUCCESS = 0, INVALID_VALUE = 7, EXECUTION_FAILED = 13, NOT_SUPPORTED = 15 };

struct Handle {
  char nothing;
};

size_t bytes_of(int type) { return type == FLOAT ? 4 : 2; }

float read(const char* matrix, int type, size_t i) {
  uint32_t bits = 0;
  if (type == FLOAT) {
    memcpy(&bits, matrix + 4 * i, 4);
  } else {
    uint16_t upper;
    memcpy(&upper, matrix + 2 * i, 2);
    bits = static_cast<uint32_t>(upper) << 16;
  }
  float number;
  memcpy(&number, &bits, 4);
  return number;
}

void write(char* matrix, int type, size_t i, float number) {
  uint32_t bits;
  memcpy(&bits, &number, 4);
  if (type == FLOAT) {
    memcpy(matrix + 4 * i, &bits, 4);
    return;
  }
  uint16_t upper = number != number ? 0x7FFF : (bits + 0x7FFF + (bits >> 16 & 1)) >> 16;
  memcpy(matrix + 2 * i, &upper, 2);
}

// One of the three matrices of each product of a batch.
struct Matrices {
  char* first;
  int type;
  int operation;
  long long leading;  // from one column to the next
  long long stride;   // from one matrix to the next

  size_t place(int row, int column) const {
    return operation == NOT_TRANSPOSED ? row + column * leading : column + row * leading;
  }

  // Whether all of them lie in one array of the card.
  bool there(int rows, int columns, int batch) const {
    size_t last = place(rows - 1, columns - 1) + (batch - 1) * stride;
    return inside_one(reinterpret_cast<uint64_t>(first), (last + 1) * bytes_of(type));
  }

  char* of(int batch) const { return first + batch * stride * bytes_of(type); }
};

void multiply(const Matrices& a, const Matrices& b, const Matrices& c, int batch, int m, int n,
              int k, float alpha, float beta) {
  std::vector<float> row(k);
  for (int i = 0; i < m; i++) {
    for (int l = 0; l < k; l++) row[l] = read(a.of(batch), a.type, a.place(i, l));
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int l = 0; l < k; l++) sum += double{row[l]} * read(b.of(batch), b.type, b.place(l, j));
      double before = beta == 0 ? 0 : double{beta} * read(c.of(batch), c.type, c.place(i, j));
      write(c.of(batch), c.type, c.place(i, j), static_cast<float>(alpha * sum + before));
    }
  }
}

int product(const Matrices& a, const Matrices& b, const Matrices& c, int batches, int m, int n,
            int k, float alpha, float beta) {
  for (const Matrices& one : {a, b, c}) {
    if (one.type != FLOAT && one.type != BFLOAT16) return NOT_SUPPORTED;
    if (one.operation != NOT_TRANSPOSED && one.operation != TRANSPOSED) return NOT_SUPPORTED;
  }
  if (m < 0 || n < 0 || k < 0 || batches < 0) return INVALID_VALUE;
  if (m == 0 || n == 0 || batches == 0) return SUCCESS;
  if (!a.there(m, k, batches) || !b.there(k, n, batches) || !c.there(m, n, batches)) {
    return submit([] { return CUDA_ERROR_ILLEGAL_ADDRESS; }) == CUDA_SUCCESS ? SUCCESS
                                                                             : EXECUTION_FAILED;
  }
  CUresult result = submit([=] {
    for (int batch = 0; batch < batches; batch++) multiply(a, b, c, batch, m, n, k, alpha, beta);
    return CUDA_SUCCESS;
  });
  return result == CUDA_SUCCESS ? SUCCESS : EXECUTION_FAILED;
}

char* place(const void* address) { return const_cast<char*>(static_cast<const char*>(address)); }

}  // namespace

CARD_API int cublasCreate_v2(Handle** handle) {
  *handle = new Handle;
  return SUCCESS;
}

CARD_API int cublasDestroy_v2(Handle* handle) {
  delete handle;
  return SUCCESS;
}

CARD_API int cublasSetStream_v2(Handle*, void*) { return SUCCESS; }

CARD_API int cublasSetMathMode(Handle*, int) { return SUCCESS; }

CARD_API int cublasSetWorkspace_v2(Handle*, void*, size_t) { return SUCCESS; }

CARD_API int cublasGetVersion_v2(Handle*, int* version) {
  *version = 130000;
  return SUCCESS;
}

CARD_API size_t cublasGetCudartVersion() { return 13000; }

CARD_API const char* cublasGetStatusName(int status) {
  switch (status) {
    case SUCCESS: return "CUBLAS_STATUS_SUCCESS";
    case INVALID_VALUE: return "CUBLAS_STATUS_INVALID_VALUE";
    case EXECUTION_FAILED: return "CUBLAS_STATUS_EXECUTION_FAILED";
    case NOT_SUPPORTED: return "CUBLAS_STATUS_NOT_SUPPORTED";
    default: return "CUBLAS_STATUS unknown";
  }
}

CARD_API const char* cublasGetStatusString(int status) { return cublasGetStatusName(status); }

CARD_API int cublasGemmStridedBatchedEx(Handle*, int operation_a, int operation_b, int m, int n,
                                        int k, const void* alpha, const void* a, int type_a,
                                        int leading_a, long long stride_a, const void* b,
                                        int type_b, int leading_b, long long stride_b,
                                        const void* beta, void* c, int type_c, int leading_c,
                                        long long stride_c, int batches, int, int) {
  return product({place(a), type_a, operation_a, leading_a, stride_a},
                 {place(b), type_b, operation_b, leading_b, stride_b},
                 {place(c), type_c, NOT_TRANSPOSED, leading_c, stride_c}, batches, m, n, k,
                 *static_cast<const float*>(alpha), *static_cast<const float*>(beta));
}

CARD_API int cublasGemmEx(Handle* handle, int operation_a, int operation_b, int m, int n, int k,
                          const void* alpha, const void* a, int type_a, int leading_a,
                          const void* b, int type_b, int leading_b, const void* beta, void* c,
                          int type_c, int leading_c, int compute, int algorithm) {
  return cublasGemmStridedBatchedEx(handle, operation_a, operation_b, m, n, k, alpha, a, type_a,
                                    leading_a, 0, b, type_b, leading_b, 0, beta, c, type_c,
                                    leading_c, 0, 1, compute, algorithm);
}

CARD_API int cublasSgemm_v2(Handle* handle, int operation_a, int operation_b, int m, int n, int k,
                            const float* alpha, const float* a, int leading_a, const float* b,
                            int leading_b, const float* beta, float* c, int leading_c) {
  return cublasGemmEx(handle, operation_a, operation_b, m, n, k, alpha, a, FLOAT, leading_a, b,
                      FLOAT, leading_b, beta, c, FLOAT, leading_c, 0, 0);
}
