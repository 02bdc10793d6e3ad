package attention.gpu.cuda;

import attention.gpu.Work;
import attention.gpu.guard.CudaLibrary;
import java.util.Map;
import java.util.TreeMap;
import org.bytedeco.cuda.cudart.CUstream_st;
import org.bytedeco.cuda.global.cublas;
import org.bytedeco.cuda.global.cudnn;

/** What loads only when it is needed: cuBLAS and cuDNN. */
final class Libraries implements AutoCloseable {
  private final CUstream_st stream;
  private final ScratchMemory memory;
  private LibraryWork<Work.MatrixProduct> products;
  private LibraryWork<Work.FusedAttention> attention;

  Libraries(CUstream_st stream, ScratchMemory memory) {
    this.stream = stream;
    this.memory = memory;
  }

  LibraryWork<Work.MatrixProduct> products() {
    if (products == null) {
      NativeLibrary.load(cublas.class, CudaLibrary.CUBLAS_LT, CudaLibrary.CUBLAS);
      products = new Products(stream);
    }
    return products;
  }

  LibraryWork<Work.FusedAttention> attention() {
    if (attention == null) {
      NativeLibrary.load( // its binding stands on that of cuBLAS
          cudnn.class, CudaLibrary.CUBLAS_LT, CudaLibrary.CUBLAS, CudaLibrary.CUDNN);
      attention = new CudnnAttention(new NativeCudnn(), stream.address(), memory);
    }
    return attention;
  }

  /** Of those that are loaded. */
  Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    if (products != null) {
      versions.put("cuBLAS", products.version());
    }
    if (attention != null) {
      versions.put("cuDNN", attention.version());
    }
    return versions;
  }

  @Override
  public void close() {
    if (attention != null) {
      attention.close();
      attention = null;
    }
    if (products != null) {
      products.close();
      products = null;
    }
  }
}
