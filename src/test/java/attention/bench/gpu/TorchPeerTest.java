package attention.bench.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.bench.gpu.Contender.CannotDo;
import attention.bench.peer.FakePeer;
import attention.bench.peer.Peer;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import attention.gpu.rung.PeakedInputs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TorchPeerTest {
  private static final GpuSizes SIZES = new GpuSizes(2, 1, 1, 64, true);
  private static final HeadInputs INPUTS = PeakedInputs.of(SIZES, 1);

  @TempDir private Path folder;

  @Test
  void eachBackendIsCalledByItsNumberAndSaysWhatEachCallTook() throws Exception {
    Path result = folder.resolve("made");
    HalfFile.write(result, List.of(INPUTS.values()));
    try (TorchPeer torch =
        peer(
            "about=2.11",
            "work 2 1 1 64 true=",
            "call 1 3=0.5 0.25 0.5",
            "result=copy " + result)) {
      List<Contender> backends = torch.contenders(SIZES, INPUTS);

      assertThat(torch.about()).isEqualTo("2.11");
      assertThat(backends)
          .extracting(Contender::title)
          .containsExactly(SizesRecord.FLASH, SizesRecord.CUDNN);
      assertThat(backends.get(1).milliseconds(3)).containsExactly(0.5, 0.25, 0.5);
      assertThat(backends.get(1).context()).isEqualTo(INPUTS.values());
      torch.forget();
    }
    assertThat(folder).isDirectoryContaining(file -> file.equals(result));
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void aBackendThatCannotDoItSaysWhy() throws Exception {
    try (TorchPeer torch = peer("call=no CUDA out of memory")) {
      Contender backend = torch.contenders(SIZES, INPUTS).get(0);

      assertThatThrownBy(() -> backend.milliseconds(1))
          .isInstanceOf(CannotDo.class)
          .hasMessage("CUDA out of memory");
    }
  }

  @Test
  void inputsThatDoNotFitAreRefused() {
    try (TorchPeer torch = peer("inputs=no CUDA out of memory")) {
      assertThatThrownBy(() -> torch.contenders(SIZES, INPUTS))
          .isInstanceOf(Peer.Refusal.class)
          .hasMessage("CUDA out of memory");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private TorchPeer peer(String... answers) {
    String[] all = new String[answers.length + 1];
    all[0] = "titles=FLASH_ATTENTION\tCUDNN_ATTENTION";
    System.arraycopy(answers, 0, all, 1, answers.length);
    return new TorchPeer(Peer.start("Fake", FakePeer.answering(all).get()), folder);
  }
}
