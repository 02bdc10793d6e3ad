package attention.gpu.workbench;

import attention.gpu.GpuProblem;
import attention.gpu.nvcc.Compiled;
import attention.gpu.nvcc.Nvcc;
import attention.gpu.rung.GpuLadder;
import attention.gpu.rung.GpuRung;
import attention.gpu.rung.KernelFile;
import attention.view.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the ladder's kernels take of a card: registers, shared memory, and spills. */
public final class KernelNeeds {
  private KernelNeeds() {}

  /**
   * Compiles every file of the ladder with this machine's nvcc.
   *
   * @param architecture of the card: {@code sm_90} for compute capability 9.0
   * @param width of a head: 64 or 128
   * @return a table; where there is no nvcc, or it fails, a sentence
   */
  public static Object table(String architecture, int width) {
    return table(Nvcc.find(), architecture, width);
  }

  static Object table(Optional<Nvcc> nvcc, String architecture, int width) {
    if (nvcc.isEmpty()) {
      return "(No table: nvcc is not here. It comes with NVIDIA's CUDA toolkit, and needs no card.)";
    }
    List<String> files = new ArrayList<>();
    List<Compiled> needs = new ArrayList<>();
    try {
      for (GpuRung rung : GpuLadder.rungs()) {
        if (!rung.file().isEmpty()) {
          for (Compiled kernel :
              nvcc.get()
                  .compile(KernelFile.source(rung.file()).with("HEAD", width), architecture)) {
            files.add(rung.file());
            needs.add(kernel);
          }
        }
      }
    } catch (GpuProblem refused) {
      return "(No table. %s)".formatted(refused.getMessage());
    }
    return TableView.titled("compiled for %s, width %d".formatted(architecture, width))
        .column("file", files)
        .column("kernel", needs.stream().map(Compiled::kernel).toList())
        .column("registers of a thread", needs.stream().mapToDouble(Compiled::registers).toArray())
        .column("bytes spilled", needs.stream().mapToDouble(Compiled::spilledBytes).toArray())
        .column(
            "shared memory declared, bytes",
            needs.stream().mapToDouble(Compiled::sharedBytes).toArray())
        .decimals(0);
  }
}
