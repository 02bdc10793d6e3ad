package attention.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import attention.doctor.Finding.Status;
import attention.gpu.guard.CudaLibraries;
import attention.gpu.guard.CudaLibrary;
import attention.gpu.nd4j.NvidiaSmi;
import attention.gpu.nvcc.Nvcc;
import attention.process.Command;
import attention.process.Command.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardChecksTest {
  @TempDir private Path folder;

  @Test
  void withoutNvidiasToolThereIsNoCardAndNothingToDo() {
    Finding finding = GpuCheck.look(answer(new Outcome(Command.NOT_ENDED, "", "it hangs")));

    assertThat(finding.status()).isEqualTo(Status.NOTE);
    assertThat(finding.found()).isEqualTo("none: nvidia-smi does not answer: it hangs");
    assertThat(finding.mend()).contains("Nothing to do", "emulated card");
  }

  @Test
  void aDriverThatFailsIsQuoted() {
    Finding finding =
        GpuCheck.look(answer(new Outcome(9, "couldn't communicate with the driver", "")));

    assertThat(finding.status()).isEqualTo(Status.NOTE);
    assertThat(finding.found()).contains("couldn't communicate with the driver");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NVIDIA GeForce RTX 3060, 8.6, 580.65 | lesson 15 can use it, and so can ND4J (./mvnw -Pnd4j-cuda process-classes), one at a time",
        "NVIDIA L40, 8.9, 580.65              | lesson 15 can use it, and so can ND4J",
        "NVIDIA H100 80GB HBM3, 9.0, 580.65   | lesson 15 can use it; ND4J's CUDA backend has no machine code for it",
        "NVIDIA B200, 10.0, 580.65            | lesson 15 can use it; ND4J's CUDA backend has no machine code for it",
        "Tesla V100, 7.0, 580.65              | ND4J can use it (./mvnw -Pnd4j-cuda process-classes); for lesson 15's own kernels it is too old",
        "Tesla K80, 3.7, 470.1                | ND4J can use it",
        "Tesla K40m, 3.5, 470.1               | it is too old for lesson 15, and ND4J's CUDA backend has no machine code for it"
      })
  void aCardIsNamedAndTheWaysThatLeadToIt(String line, String ways) {
    Finding finding = GpuCheck.look(answer(new Outcome(0, line + "\n", "")));

    assertThat(finding.status()).isEqualTo(Status.GOOD);
    assertThat(finding.found()).contains(line.substring(0, line.indexOf(',')), "; " + ways);
  }

  @Test
  void aDriverThatDoesNotKnowCuda13IsToBeRenewedForLesson15() {
    Finding finding = GpuCheck.look(answer(new Outcome(0, "NVIDIA A100, 8.0, 570.124.06\n", "")));

    assertThat(finding.status()).isEqualTo(Status.NOTE);
    assertThat(finding.mend()).contains("driver 580 or newer");
  }

  @Test
  void whatIsMissingOfCudaComesWithHowToGetItWhereThereIsACard() throws IOException {
    for (CudaLibrary library : CudaLibrary.values()) {
      if (library != CudaLibrary.CUDNN && library != CudaLibrary.COMPILER) {
        Files.createFile(folder.resolve(library.file()));
      }
    }
    Finding finding = CudaCheck.look(CudaLibraries.in(List.of(folder)), true);

    assertThat(finding.status()).isEqualTo(Status.NOTE);
    assertThat(finding.found()).isEqualTo("not on this machine: libnvrtc.so.13, libcudnn.so.9");
    assertThat(finding.mend())
        .contains("For compiling kernels: ", "pip install nvidia-cuda-nvrtc", "nvidia-cudnn-cu13");
  }

  @Test
  void withoutACardNothingOfCudaIsMissed() {
    Finding finding = CudaCheck.look(CudaLibraries.in(List.of(folder)), false);

    assertThat(finding.status()).isEqualTo(Status.NOTE);
    assertThat(finding.found()).contains("libcuda.so.1", "libnvrtc.so.13", "libcudnn.so.9");
    assertThat(finding.mend()).contains("Nothing to do");
  }

  @Test
  void librariesThatAreAllThereAreNamedByTheirFolder() throws IOException {
    for (CudaLibrary library : CudaLibrary.values()) {
      Files.createFile(folder.resolve(library.file()));
    }
    Finding finding = CudaCheck.look(CudaLibraries.in(List.of(folder)), true);

    assertThat(finding).isEqualTo(Finding.good("CUDA 13", "in " + folder));
  }

  @Test
  void elsewhereThanOnLinuxTheLessonCanBeRead() {
    assertThat(CudaCheck.look(false, true).mend()).contains("it can be read without");
    assertThat(CompilerCheck.emulatedCard(false, Optional.empty()).mend())
        .contains("can be read without");
  }

  @Test
  void anyCompilerForCppMakesAnEmulatedCard() {
    assertThat(CompilerCheck.emulatedCard(true, Optional.of(Path.of("bin", "g++"))).found())
        .contains("built by " + Path.of("bin", "g++"));
    Finding none = CompilerCheck.emulatedCard(true, Optional.empty());
    assertThat(none.status()).isEqualTo(Status.NOTE);
    assertThat(none.mend()).contains("apt install g++");
  }

  @Test
  void nvccIsNiceToHave() {
    assertThat(CompilerCheck.nvcc(Optional.of(new Nvcc(Path.of("bin", "nvcc")))).found())
        .isEqualTo(Path.of("bin", "nvcc").toString());
    assertThat(CompilerCheck.nvcc(Optional.empty()).mend()).contains("Nothing to do");
  }

  private static NvidiaSmi answer(Outcome outcome) {
    return NvidiaSmi.of(outcome);
  }
}
