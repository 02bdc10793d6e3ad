package attention.gpu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CudaLibrariesTest {
  @TempDir private Path root;

  @Test
  void theFirstFolderThatHasALibraryWins() throws IOException {
    Path first = library("first", CudaLibrary.COMPILER).getParent();
    Path second = library("second", CudaLibrary.COMPILER).getParent();
    library("second", CudaLibrary.DRIVER);
    CudaLibraries found = CudaLibraries.in(List.of(first, second));
    assertThat(found.of(CudaLibrary.COMPILER)).contains(first.resolve("libnvrtc.so.13"));
    assertThat(found.of(CudaLibrary.DRIVER)).contains(second.resolve("libcuda.so.1"));
    assertThat(found.of(CudaLibrary.CUDNN)).isEmpty();
    assertThat(found.folders()).containsExactly(second, first);
  }

  @Test
  void aFolderWithALibrarysNameIsNoLibrary() throws IOException {
    Files.createDirectories(root.resolve("libcuda.so.1"));
    assertThat(CudaLibraries.in(List.of(root)).found()).isEmpty();
  }

  @Test
  void librariesAreFoundWhereToolkitsAndPipPutThem() throws IOException {
    Path toolkit = library("usr/local/cuda-13.0/lib64", CudaLibrary.RUNTIME);
    Path wheel =
        library("home/.local/lib/python3.12/site-packages/nvidia/cu13/lib", CudaLibrary.COMPILER);
    Path debian = library("usr/lib/python3/dist-packages/nvidia/cudnn/lib", CudaLibrary.CUDNN);
    Path system = library("usr/lib/x86_64-linux-gnu", CudaLibrary.DRIVER);
    assertThat(found(Map.of()).found())
        .containsOnly(
            Map.entry(CudaLibrary.RUNTIME, toolkit),
            Map.entry(CudaLibrary.COMPILER, wheel),
            Map.entry(CudaLibrary.CUDNN, debian),
            Map.entry(CudaLibrary.DRIVER, system));
  }

  @Test
  void theNewestToolkitOfSeveralWins() throws IOException {
    library("usr/local/cuda-13.0/lib64", CudaLibrary.RUNTIME);
    Path newest = library("usr/local/cuda-13.1/lib64", CudaLibrary.RUNTIME);
    assertThat(found(Map.of()).of(CudaLibrary.RUNTIME)).contains(newest);
  }

  @Test
  void theLibraryPathComesBeforeAll() throws IOException {
    library("usr/local/cuda/lib64", CudaLibrary.RUNTIME);
    Path chosen = library("chosen", CudaLibrary.RUNTIME);
    String path = "" + File.pathSeparator + chosen.getParent();
    assertThat(found(Map.of("LD_LIBRARY_PATH", path)).of(CudaLibrary.RUNTIME)).contains(chosen);
  }

  @Test
  void aPythonOfOnesOwnIsLookedInto() throws IOException {
    Path wheel = library("venv/lib/python3.11/site-packages/nvidia/cublas/lib", CudaLibrary.CUBLAS);
    Map<String, String> environment = Map.of("VIRTUAL_ENV", root.resolve("venv").toString());
    assertThat(found(environment).of(CudaLibrary.CUBLAS)).contains(wheel);
  }

  @Test
  void aToolkitThatTheEnvironmentNamesIsLookedInto() throws IOException {
    Path named = library("opt/cuda/lib64", CudaLibrary.RUNTIME);
    Map<String, String> environment = Map.of("CUDA_HOME", root.resolve("opt/cuda").toString());
    assertThat(found(environment).of(CudaLibrary.RUNTIME)).contains(named);
  }

  private CudaLibraries found(Map<String, String> environment) {
    return CudaLibraries.in(LibraryFolders.of(environment, root, root.resolve("home")));
  }

  private Path library(String folder, CudaLibrary library) throws IOException {
    Path made = Files.createDirectories(root.resolve(folder));
    return Files.createFile(made.resolve(library.file()));
  }
}
