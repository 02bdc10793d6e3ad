package attention.bench.gpu;

import attention.bench.LeftOut;
import attention.bench.gpu.GpuRecord.State;
import attention.gpu.rung.GpuSizes;
import java.util.List;
import java.util.Map;

/** Records made up for tests; no card has measured their times. */
final class GpuRecords {
  private static final GpuHost HOST =
      new GpuHost(
          "A card",
          "9.0",
          132,
          80_000_000_000L,
          "580.1",
          "13.0",
          Map.of("cuBLAS", "13.1", "NVRTC", "13.0"),
          "2.11, CUDA 13.0",
          "17, Server VM",
          "A processor",
          16,
          "Linux amd64");

  private GpuRecords() {}

  /** 4·2·4·64·1024² operations: 2.147 GFLOP; with the mask 1024·1025/2 pairs. */
  static GpuRecord made() {
    return new GpuRecord(
        State.MEASURED,
        "",
        "2026-11-23",
        HOST,
        List.of(
            new SizesRecord(
                new GpuSizes(2, 4, 1024, 64, false),
                List.of(
                    new GpuMeasured("naive", List.of(4.0, 3.0, 5.0), 2e-7, 1e-5),
                    new GpuMeasured("broken", List.of(), 0.5, 1e-5),
                    new GpuMeasured("lost", List.of(), null, 0.02),
                    new GpuMeasured(SizesRecord.FLASH, List.of(0.5, 0.5, 0.25), 3e-3, 0.02),
                    new GpuMeasured(SizesRecord.CUDNN, List.of(0.4, 0.4, 0.4), 3e-3, 0.02)),
                List.of(new LeftOut("cuDNN", "left out; libcudnn.so.9 is missing."))),
            new SizesRecord(
                new GpuSizes(2, 4, 1024, 64, true),
                List.of(new GpuMeasured("naive", List.of(123.4), 2e-7, 1e-5)),
                List.of())),
        new Lengths(
            8,
            64,
            "tensor cores",
            "Vector API, 512 bits, 16 threads",
            List.of(
                new LengthRecord(64, 0.02, 0.005, 0.03), new LengthRecord(4096, 90.0, 0.8, 0.5))));
  }
}
