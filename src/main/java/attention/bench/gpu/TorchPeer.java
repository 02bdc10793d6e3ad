package attention.bench.gpu;

import attention.bench.OwnFolder;
import attention.bench.peer.Peer;
import attention.bench.peer.Peer.Refusal;
import attention.bench.peer.Torch;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * PyTorch's attention on the same card, in a child of its own, each of its backends pinned.
 *
 * @param peer the child
 * @param folder through which numbers go to and fro
 */
record TorchPeer(Peer peer, Path folder) implements AutoCloseable {
  private static final String SCRIPT = "torch-gpu-peer.py";

  /** What bfloat16 allows, as for a rung of that type. */
  private static final double BOUND = Math.scalb(1.0, -8);

  private static final String TITLE = "PyTorch, ";

  static TorchPeer start(Path python, Path folder) {
    Path script = OwnFolder.file(folder, SCRIPT);
    return new TorchPeer(
        Peer.start("PyTorch", Torch.child(python, script, TorchPeer.class)), folder);
  }

  /** What versions it runs on. */
  String about() {
    return peer.require(TorchLines.ABOUT);
  }

  /** What it can measure. */
  List<String> titles() {
    return Stream.of(peer.require(TorchLines.TITLES).split("\t", -1)).map(TITLE::concat).toList();
  }

  /**
   * Gives it the numbers.
   *
   * @return its backends
   * @throws Refusal if they do not fit the card
   */
  List<Contender> contenders(GpuSizes sizes, HeadInputs inputs) throws IOException, Refusal {
    peer.require(TorchLines.work(sizes));
    Path file = OwnFolder.file(folder, "inputs.halves");
    try {
      HalfFile.write(file, List.of(inputs.queries(), inputs.keys(), inputs.values()));
      peer.ask(TorchLines.INPUTS, file);
    } finally {
      Files.deleteIfExists(file);
    }
    List<Contender> all = new ArrayList<>();
    for (String title : titles()) {
      all.add(new Backend(this, all.size(), title));
    }
    return all;
  }

  /** Gives back the card's memory. */
  void forget() {
    peer.require(TorchLines.FORGET);
  }

  @Override
  public void close() {
    peer.close();
  }

  /** One of its backends. */
  private record Backend(TorchPeer torch, int index, String title) implements Contender {
    @Override
    public double bound() {
      return BOUND;
    }

    @Override
    public boolean light() {
      return true;
    }

    @Override
    public double[] milliseconds(int repeats) throws CannotDo {
      String answer = asked(TorchLines.CALL, index, repeats);
      return Stream.of(answer.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Override
    public float[] context() throws CannotDo, IOException {
      Path file = OwnFolder.file(torch.folder(), "result.halves");
      try {
        asked(TorchLines.RESULT, file);
        return HalfFile.read(file);
      } finally {
        Files.deleteIfExists(file);
      }
    }

    /** The inputs belong to all backends; the child forgets them when the size is done. */
    @Override
    public void release() {}

    private String asked(Object... words) throws CannotDo {
      try {
        return torch.peer().ask(words);
      } catch (Refusal refused) {
        throw new CannotDo(refused.getMessage(), refused);
      }
    }
  }
}
