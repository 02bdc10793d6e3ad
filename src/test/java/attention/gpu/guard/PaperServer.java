package attention.gpu.guard;

import attention.gpu.Card;
import attention.gpu.CardSpoiled;
import attention.gpu.Driver;
import attention.gpu.DriverInMemory;
import attention.gpu.Function;
import attention.gpu.GpuProblem;
import attention.gpu.KernelSource;
import attention.gpu.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The program that holds a card of paper, for tests of what guards it. Its kernels do what their
 * names say.
 */
public final class PaperServer {
  /** Before a file's name: a kernel that makes the file, and then never ends. */
  static final String ENDLESS_AFTER = "endless after ";

  private PaperServer() {}

  /** Serves; with a second argument, refuses to open in its words. */
  public static void main(String[] arguments) {
    CallServer.serve(
        Path.of(arguments[0]),
        () -> {
          if (arguments.length > 1) {
            throw new GpuProblem(arguments[1]);
          }
          return new Behaving(new DriverInMemory());
        });
  }

  /** Does what a kernel's name says; leaves the rest to the card of paper. */
  private record Behaving(DriverInMemory paper) implements Driver {
    @Override
    public void run(List<? extends Work> works) {
      for (Work work : works) {
        if (work instanceof Work.Launch launch) {
          behave(launch.function().name());
        }
      }
      paper.run(works);
    }

    private static void behave(String name) {
      switch (name) {
        case "print" -> System.out.println("a line, and ü");
        case "refuse" -> throw new GpuProblem("the card says no");
        case "spoil" -> {
          System.err.println("emulated card: thread 3 of block 1 wrote 4 bytes behind the array");
          throw new CardSpoiled("the card says never again");
        }
        case "fail" -> throw new IllegalStateException("a mistake of the course");
        case "crash" -> {
          String report =
              """
              #
              # A fatal error has been detected by the Java Runtime Environment:
              #
              #  SIGSEGV (0xb) at pc=0x00007f961f908f14, pid=16894, tid=16894
              #
              # Problematic frame:
              # C  [libcuda.so.1+0x85f14]
              #
              """;
          System.out.print(report);
          System.err.print(report + "Native frames:\nC  [libjvm.so+0x17]\n");
          Runtime.getRuntime().halt(1);
        }
        case "endless" -> stay();
        default -> {
          if (name.startsWith(ENDLESS_AFTER)) {
            create(Path.of(name.substring(ENDLESS_AFTER.length())));
            stay();
          } // else an ordinary kernel
        }
      }
    }

    private static void create(Path file) {
      try {
        Files.createFile(file);
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }

    private static void stay() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException never) {
        throw new IllegalStateException(never);
      }
    }

    @Override
    public Card card() {
      return paper.card();
    }

    @Override
    public long allocate(long bytes) {
      return paper.allocate(bytes);
    }

    @Override
    public void free(long address) {
      paper.free(address);
    }

    @Override
    public void write(long address, ByteBuffer bytes) {
      paper.write(address, bytes);
    }

    @Override
    public ByteBuffer read(long address, long bytes) {
      return paper.read(address, bytes);
    }

    @Override
    public long compile(KernelSource source) {
      return paper.compile(source);
    }

    @Override
    public Function function(long compiled, String name) {
      return paper.function(compiled, name);
    }

    @Override
    public void unload(long compiled) {
      paper.unload(compiled);
    }

    @Override
    public double[] time(List<? extends Work> works, int repeats) {
      run(works);
      return paper.time(works, repeats);
    }

    @Override
    public String printed() {
      return paper.printed();
    }

    @Override
    public Map<String, String> versions() {
      return Map.of("paper", "A4");
    }

    @Override
    public void close() {
      paper.close();
    }
  }
}
