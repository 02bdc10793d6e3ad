package attention.gpu.cuda;

import static org.bytedeco.cuda.global.cublas.CUBLAS_COMPUTE_32F;
import static org.bytedeco.cuda.global.cublas.CUBLAS_GEMM_DEFAULT;
import static org.bytedeco.cuda.global.cublas.CUBLAS_OP_N;
import static org.bytedeco.cuda.global.cublas.CUBLAS_OP_T;
import static org.bytedeco.cuda.global.cublas.CUBLAS_STATUS_SUCCESS;
import static org.bytedeco.cuda.global.cublas.cublasCreate_v2;
import static org.bytedeco.cuda.global.cublas.cublasDestroy_v2;
import static org.bytedeco.cuda.global.cublas.cublasGemmStridedBatchedEx;
import static org.bytedeco.cuda.global.cublas.cublasGetStatusString;
import static org.bytedeco.cuda.global.cublas.cublasGetVersion_v2;
import static org.bytedeco.cuda.global.cublas.cublasSetStream_v2;
import static org.bytedeco.cuda.global.cudart.CUDA_R_16BF;
import static org.bytedeco.cuda.global.cudart.CUDA_R_32F;

import attention.gpu.GpuProblem;
import attention.gpu.NumberType;
import attention.gpu.Work;
import org.bytedeco.cuda.cublas.cublasContext;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.javacpp.FloatPointer;

/** Matrix products by cuBLAS, which adds up in floats whatever it multiplies. */
final class Products implements LibraryWork<Work.MatrixProduct> {
  private static final int PATCH = 100;
  private static final int MINOR = 100;

  private final cublasContext cublas = new cublasContext();

  Products(CUstream_st stream) {
    check(cublasCreate_v2(cublas), "started");
    check(cublasSetStream_v2(cublas, stream), "given its place in the stream");
  }

  /**
   * cuBLAS counts a matrix column by column. Rows read that way are columns, so it sees aᵀ, bᵀ and
   * cᵀ, and is asked for cᵀ = bᵀ·aᵀ.
   */
  @Override
  public void enqueue(Work.MatrixProduct work) {
    int type = work.type() == NumberType.FLOAT ? CUDA_R_32F : CUDA_R_16BF;
    int rowOfB = work.transposed() ? work.k() : work.n();
    try (FloatPointer scale = new FloatPointer(work.scale());
        FloatPointer nothing = new FloatPointer(0f);
        CardPointer a = new CardPointer(work.a());
        CardPointer b = new CardPointer(work.b());
        CardPointer c = new CardPointer(work.c())) {
      check(
          cublasGemmStridedBatchedEx(
              cublas,
              work.transposed() ? CUBLAS_OP_T : CUBLAS_OP_N,
              CUBLAS_OP_N,
              work.n(),
              work.m(),
              work.k(),
              scale,
              b,
              type,
              rowOfB,
              (long) work.k() * work.n(),
              a,
              type,
              work.k(),
              (long) work.m() * work.k(),
              nothing,
              c,
              type,
              work.n(),
              (long) work.m() * work.n(),
              work.batch(),
              CUBLAS_COMPUTE_32F,
              CUBLAS_GEMM_DEFAULT),
          "asked for %d products of [%d, %d] and [%d, %d]"
              .formatted(work.batch(), work.m(), work.k(), work.k(), work.n()));
    }
  }

  /** cuBLAS packs its version into one number: 130101 is 13.1.1. */
  @Override
  public String version() {
    int[] version = new int[1];
    check(cublasGetVersion_v2(cublas, version), "asked for its version");
    int patch = version[0] % PATCH;
    int minor = version[0] / PATCH % MINOR;
    return "%d.%d.%d".formatted(version[0] / PATCH / MINOR, minor, patch);
  }

  @Override
  public void close() {
    cublasDestroy_v2(cublas);
  }

  private static void check(int status, String doing) {
    if (status != CUBLAS_STATUS_SUCCESS) {
      throw new GpuProblem(
          "cuBLAS refused when it was %s: %s (cuBLAS error %d)."
              .formatted(doing, cublasGetStatusString(status).getString(), status));
    }
  }
}
