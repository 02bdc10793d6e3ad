package attention.gpu.cuda;

import attention.gpu.GpuProblem;

/** What cuDNN refuses, in sentences. */
final class CudnnProblems {
  private static final String WITHOUT =
      "The rungs that are written by hand run without it, all but this last one.";

  private CudnnProblems() {}

  /** A width that no engine of cuDNN takes. */
  static GpuProblem width(long width) {
    return new GpuProblem(
        "cuDNN's fused attention takes heads whose width is a multiple of 8; this one is %d wide. Take 64 or 128"
            .formatted(width));
  }

  /** Sizes that are none. */
  static GpuProblem sizes(AttentionSizes sizes) {
    return new GpuProblem(
        "there is no attention of %s; each size needs at least 1".formatted(sizes));
  }

  /** An array that does not begin where cuDNN was told that it begins. */
  static GpuProblem unaligned(String array, long address) {
    return new GpuProblem(
        "%s begin at address %d, which is not a multiple of 16; cuDNN loads 16 bytes at once. Give it whole arrays"
            .formatted(array, address));
  }

  /** cuDNN knows the attention, but has nothing that computes it here. */
  static GpuProblem unsupported(CudnnCalls calls, AttentionSizes sizes, int status) {
    return new GpuProblem(
        "cuDNN %s has no fused attention for %s on this card%s. %s"
            .formatted(version(calls.version()), sizes, said(calls, status), WITHOUT));
  }

  /** A call failed that should not have. */
  static GpuProblem failed(CudnnCalls calls, String deed, int status) {
    return new GpuProblem(
        "cuDNN %s could not %s%s".formatted(version(calls.version()), deed, said(calls, status)));
  }

  /** A version as a person writes it: {@code 9.19.0}. */
  static String version(long number) {
    return "%d.%d.%d".formatted(number / 10_000, number / 100 % 100, number % 100);
  }

  private static String said(CudnnCalls calls, int status) {
    if (status == 0) {
      return "";
    }
    String reason = calls.reason();
    return "; it says %s%s".formatted(calls.name(status), reason.isEmpty() ? "" : ": " + reason);
  }
}
