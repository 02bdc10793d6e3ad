package attention.gpu.guard;

import java.util.List;

/** A library of CUDA that the course uses where it is installed; none comes with the course. */
public enum CudaLibrary {
  /** Speaks to the card; comes with NVIDIA's driver. */
  DRIVER(
      "libcuda.so.1",
      "the card",
      "It comes with NVIDIA's driver: install driver 580 or newer (on Debian and Ubuntu: apt install nvidia-driver)."),
  /** JavaCPP's binding of the driver wants it too. */
  RUNTIME("libcudart.so.13", "the binding to Java", toolkit("nvidia-cuda-runtime")),
  /** Compiles kernels. */
  COMPILER("libnvrtc.so.13", "compiling kernels", toolkit("nvidia-cuda-nvrtc")),
  /** Half of cuBLAS. */
  CUBLAS_LT("libcublasLt.so.13", "the rung with cuBLAS", toolkit("nvidia-cublas")),
  /** Multiplies matrices. */
  CUBLAS("libcublas.so.13", "the rung with cuBLAS", toolkit("nvidia-cublas")),
  /** Fused attention. */
  CUDNN(
      "libcudnn.so.9",
      "the rung with cuDNN",
      "Install cuDNN 9 for CUDA 13, or: pip install nvidia-cudnn-cu13. All other rungs run without it.");

  private final String file;
  private final String purpose;
  private final String howToGet;

  CudaLibrary(String file, String purpose, String howToGet) {
    this.file = file;
    this.purpose = purpose;
    this.howToGet = howToGet;
  }

  private static String toolkit(String wheel) {
    return "Install NVIDIA's CUDA toolkit 13, or: pip install " + wheel + ".";
  }

  /** Its name on Linux, with the version that the course needs. */
  public String file() {
    return file;
  }

  /** What does not work without it. */
  public String purpose() {
    return purpose;
  }

  /** What to do where it is missing, in a sentence. */
  public String howToGet() {
    return howToGet;
  }

  /** Files beside it that must be of the same version; whoever loads it loads them with it. */
  public List<String> parts() {
    return this == CUDNN
        ? List.of(
            "libcudnn_graph.so.9", "libcudnn_ops.so.9", "libcudnn_adv.so.9", "libcudnn_cnn.so.9")
        : List.of();
  }
}
