package attention.gpu.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.gpu.GpuProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingTest {
  @TempDir private Path folder;

  @Test
  void withoutADriverThereIsNoCard() {
    assertThatThrownBy(() -> Missing.refuse(CudaLibraries.in(List.of(folder))))
        .isInstanceOf(GpuProblem.class)
        .hasMessageStartingWith("No card can be opened here.\n")
        .hasMessageContaining(
            "For the card libcuda.so.1 is needed, and is not on this machine. It comes with NVIDIA's driver: install driver 580 or newer")
        .hasMessageContaining("For compiling kernels libnvrtc.so.13 is needed")
        .hasMessageEndingWith(
            "The emulated card needs none of that: ./attention bench gpu --emulated, or Cards.emulated() in Java.");
  }

  @Test
  void whatIsThereIsNotMissed() throws IOException {
    put(CudaLibrary.DRIVER);
    put(CudaLibrary.RUNTIME);
    assertThatThrownBy(() -> Missing.refuse(CudaLibraries.in(List.of(folder))))
        .hasMessage(
            """
            No card can be opened here.
            For compiling kernels libnvrtc.so.13 is needed, and is not on this machine. Install NVIDIA's CUDA toolkit 13, or: pip install nvidia-cuda-nvrtc.
            The emulated card needs none of that: ./attention bench gpu --emulated, or Cards.emulated() in Java.""");
  }

  @Test
  void cublasAndCudnnCanWait() throws IOException {
    put(CudaLibrary.DRIVER);
    put(CudaLibrary.RUNTIME);
    put(CudaLibrary.COMPILER);
    CudaLibraries found = CudaLibraries.in(List.of(folder));
    assertThatCode(() -> Missing.refuse(found)).doesNotThrowAnyException();
    assertThat(found.missing())
        .containsExactly(CudaLibrary.CUBLAS_LT, CudaLibrary.CUBLAS, CudaLibrary.CUDNN);
  }

  private void put(CudaLibrary library) throws IOException {
    Files.createFile(folder.resolve(library.file()));
  }
}
