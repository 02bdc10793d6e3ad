package attention.cli;

import attention.bundle.Bundle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./attention bundle}: for a machine with a card and without Java. */
@Command(
    name = "bundle",
    description = {
      "Pack bench gpu for a machine with a GPU and neither Java nor network.",
      "One file with a small Java, a few jars and the kernels. There: unpack it, and start"
          + " attention-gpu/run."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:It was packed.", "2:It could not be."})
final class BundleCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE.tar.gz",
      defaultValue = "attention-gpu.tar.gz",
      description = "Where it goes. Default: ${DEFAULT-VALUE} in the folder you are in.")
  private Path out;

  @Override
  public Integer call() {
    long bytes = new Bundle(spec.commandLine().getErr()::println).pack(out);
    spec.commandLine()
        .getOut()
        .println(
            String.format(
                Locale.ROOT,
                "%s, %.1f MB. On the machine with the GPU: tar xzf %s, then attention-gpu/run",
                out,
                bytes / MEGABYTE,
                out.getFileName()));
    return 0;
  }
}
