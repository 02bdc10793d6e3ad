package attention.kernel;

import attention.gpu.nd4j.Nd4jCuda;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.channels.ShellReplyEnvironment;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/** The kernel that runs the course's notebooks. */
public final class CourseKernel extends BaseKernel {
  private static volatile CourseKernel running;

  // Started beside the sockets, so that JShell warms up while Jupyter says hello.
  private final CompletableFuture<CellEvaluator> evaluator;
  // Asked before any cell could load ND4J; a kernel that ended instead could tell nobody why.
  private final CompletableFuture<Optional<String>> obstacle;

  private CourseKernel(String classPath) {
    super(
        "attention-by-hand",
        "0.1.0",
        new LanguageInfo(
            "java",
            Runtime.version().toString(),
            "text/x-java-source",
            ".java",
            "java",
            "java",
            null),
        List.of(),
        null,
        new JupyterIO(StandardCharsets.UTF_8),
        new CommManager(),
        new Renderer(),
        null,
        null,
        false,
        new StringStyler.Builder().build());
    evaluator = CompletableFuture.supplyAsync(() -> new CellEvaluator(classPath));
    obstacle = CompletableFuture.supplyAsync(Nd4jCuda::obstacle);
  }

  /**
   * Serves one notebook until Jupyter says that it is over.
   *
   * @param arguments the connection file that Jupyter wrote
   */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    if (arguments.length != 1) {
      System.err.println("The kernel is started by Jupyter, with the name of a connection file.");
      System.exit(2);
    }
    Lifeline.hold();
    Lifeline.endWithLoops();
    String connectionFile = Files.readString(Path.of(arguments[0]));
    CourseKernel kernel = new CourseKernel(System.getProperty("java.class.path"));
    JupyterConnection connection =
        new JupyterConnection(KernelConnectionProperties.parse(connectionFile));
    kernel.becomeHandlerForConnection(connection);
    kernel.onStartup();
    running = kernel;
    connection.connect();
    connection.waitUntilClose();
    System.exit(0);
  }

  /** The kernel of this JVM, or null where there is none. */
  public static CourseKernel running() {
    return running;
  }

  @Override
  public Object evalRaw(String code) {
    return evaluator.join().evaluate(executionCount.get() - 1, code);
  }

  @Override
  public DisplayData eval(String code) {
    obstacle
        .join()
        .ifPresent(
            sentence -> {
              throw new CellError(List.of(sentence));
            });
    try {
      Object value = evalRaw(code);
      return value == null ? null : shown(value);
    } catch (Error fatal) {
      // The thread that serves Jupyter must outlive even this.
      throw new CellError(List.of("The kernel failed: " + fatal));
    }
  }

  private DisplayData shown(Object value) {
    try {
      return value instanceof DisplayData data ? data : getRenderer().render(value);
    } catch (RuntimeException | Error failed) {
      throw new CellError(
          List.of(
              "The cell ran, but its value cannot be shown, its toString() failing: " + failed));
    }
  }

  @Override
  public List<String> formatError(Throwable error) {
    return error instanceof CellError cell ? cell.lines() : super.formatError(error);
  }

  @Override
  public ReplacementOptions complete(String code, int cursor) {
    return evaluator.join().completions().at(code, cursor);
  }

  @Override
  public DisplayData inspect(String code, int cursor, boolean detailed) {
    String signatures = evaluator.join().completions().signatures(code, cursor);
    return signatures.isEmpty() ? null : new DisplayData(signatures);
  }

  @Override
  public String isComplete(String code) {
    return evaluator.join().completions().completeness(code);
  }

  @Override
  public void interrupt() {
    evaluator.join().stop();
  }

  @Override
  public void onShutdown(boolean restarting) {
    Lifeline.cutSoon();
    super.onShutdown(restarting);
  }

  @Override
  protected void replaceOutputStreams(ShellReplyEnvironment environment) {
    super.replaceOutputStreams(environment);
    System.setIn(new NoInput());
  }
}
