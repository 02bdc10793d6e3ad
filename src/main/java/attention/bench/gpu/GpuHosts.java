package attention.bench.gpu;

import attention.bench.ProcessorName;
import attention.bench.gpu.GpuRecord.State;
import attention.gpu.Card;
import attention.gpu.Gpu;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Finds out what card and what machine this is, and what runs on it. */
final class GpuHosts {
  /** What a record says first if the card is an emulated one. */
  static final String EMULATED =
      "An emulated card ran this, on the computer's processor: it shows whether the numbers are right. Its times say nothing of a card, so there are none.";

  private GpuHosts() {}

  /**
   * A record with nothing measured yet.
   *
   * @param torch version of PyTorch; empty if it is not measured
   */
  static GpuRecord emptyRecord(Gpu gpu, String torch) {
    Card card = gpu.card();
    boolean emulated = card.emulated();
    GpuHost host =
        new GpuHost(
            card.name(),
            card.capability(),
            card.processors(),
            card.bytes(),
            emulated ? "" : DriverVersion.here(),
            card.cuda(),
            gpu.versions(),
            torch,
            "%s, %s".formatted(Runtime.version(), System.getProperty("java.vm.name")),
            ProcessorName.here(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return new GpuRecord(
        emulated ? State.EMULATED : State.MEASURED,
        emulated ? EMULATED : "",
        LocalDate.now(ZoneId.systemDefault()).toString(),
        host,
        List.of(),
        null);
  }
}
