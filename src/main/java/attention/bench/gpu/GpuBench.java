package attention.bench.gpu;

import attention.bench.LeftOut;
import attention.bench.OwnFolder;
import attention.bench.Ticker;
import attention.bench.gpu.GpuRecord.State;
import attention.bench.peer.Peer;
import attention.bench.peer.Peer.Refusal;
import attention.bench.peer.Torch;
import attention.gpu.Gpu;
import attention.gpu.NumberType;
import attention.gpu.rung.GpuRung;
import attention.gpu.rung.GpuSizes;
import attention.gpu.rung.HeadInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Measures the ladder on a card, and PyTorch beside it on the same card in a child of its own; all
 * get the same numbers, and take turns.
 *
 * @param request what is to be measured
 * @param rungs the ladder
 * @param progress hears what is going on
 */
public record GpuBench(GpuRequest request, List<GpuRung> rungs, Consumer<String> progress) {
  private static final Torch TORCH =
      new Torch("import torch; torch.cuda.init()", "pip install torch (its build for CUDA)");

  /** Takes a copy of the list. */
  public GpuBench {
    rungs = List.copyOf(rungs);
  }

  /**
   * Measures; takes minutes.
   *
   * @param gpu the card, open
   * @param choice which PyTorch
   * @param soFar gets the record before the first size, and again after each
   * @return the whole record
   * @throws attention.problem.Problem if a child cannot be started or dies
   */
  public GpuRecord run(Gpu gpu, Torch.Choice choice, Consumer<GpuRecord> soFar) {
    Optional<Path> python = TORCH.python(choice, progress);
    return OwnFolder.during(
        folder -> {
          try (TorchPeer torch = python.map(one -> TorchPeer.start(one, folder)).orElse(null);
              Peer processor = Peer.start("Java", ProcessorPeer.child())) {
            return run(gpu, Optional.ofNullable(torch), processor, soFar);
          }
        });
  }

  /** Measures with these children. */
  GpuRecord run(Gpu gpu, Optional<TorchPeer> torch, Peer processor, Consumer<GpuRecord> soFar)
      throws IOException {
    List<String> titles = new ArrayList<>(rungs.stream().map(GpuRung::title).toList());
    torch.ifPresent(peer -> titles.addAll(peer.titles()));
    request.requireKnown(titles);
    try (Ticker ticker = new Ticker(progress)) {
      ticker.at("asking the card what it is");
      GpuRecord record = GpuHosts.emptyRecord(gpu, torch.map(TorchPeer::about).orElse(""));
      soFar.accept(record);
      DrawnInputs drawn = new DrawnInputs();
      for (GpuSizes sizes : request.sizes()) {
        ticker.at(GpuTable.title(sizes) + ", drawing its numbers");
        record =
            record
                .with(one(gpu, sizes, drawn.of(sizes), torch, ticker))
                .with(gpu.versions()); // cuBLAS and cuDNN load when they are first used
        soFar.accept(record);
      }
      if (request.lengths() > 0 && record.state() == State.MEASURED) {
        record = record.with(lengths(gpu, processor, ticker));
        soFar.accept(record);
      }
      return record;
    }
  }

  private SizesRecord one(
      Gpu gpu, GpuSizes sizes, HeadInputs inputs, Optional<TorchPeer> torch, Ticker ticker)
      throws IOException {
    String name = GpuTable.title(sizes);
    ticker.at(name + ", calculating its reference");
    SampledReference reference = new SampledReference(sizes, inputs);
    List<LeftOut> leftOut = new ArrayList<>();
    try (OnCard onCard =
        new OnCard(gpu, List.of(inputs.queries(), inputs.keys(), inputs.values()))) {
      List<Contender> contenders = new ArrayList<>();
      rungs.forEach(rung -> contenders.add(new RungContender(rung, sizes, onCard)));
      if (torch.isPresent()) {
        contenders.addAll(backends(torch.get(), sizes, inputs, leftOut));
      }
      contenders.removeIf(one -> !request.wants(one.title()));
      SizesRun run = new SizesRun(name, reference, contenders, request.repeats(), ticker);
      run.run();
      leftOut.addAll(0, run.leftOut());
      return new SizesRecord(sizes, run.measured(), leftOut);
    } finally {
      torch.ifPresent(TorchPeer::forget);
    }
  }

  private static List<Contender> backends(
      TorchPeer torch, GpuSizes sizes, HeadInputs inputs, List<LeftOut> leftOut)
      throws IOException {
    try {
      return torch.contenders(sizes, inputs);
    } catch (Refusal refused) {
      leftOut.add(LeftOut.because("PyTorch", refused.getMessage()));
      return List.of();
    }
  }

  private Lengths lengths(Gpu gpu, Peer processor, Ticker ticker) {
    // The fastest whose kernels are the course's own; where there is none, the fastest.
    GpuRung rung =
        rungs.stream()
            .filter(one -> one.type() == NumberType.BFLOAT16 && !one.file().isEmpty())
            .findFirst()
            .orElse(rungs.get(rungs.size() - 1));
    return new LengthsRun(gpu, rung, processor, request.repeats(), ticker).to(request.lengths());
  }
}
