package attention.worker;

import attention.attempt.Attempt;
import attention.attempt.ExitWatch;
import attention.verdict.Grader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/** The program that the child runs: warms up, then does jobs until its parent is gone. */
final class ChildMain {
  /** The variable that holds what the child has to prove itself with. */
  static final String TOKEN = "ATTENTION_WORKER_TOKEN";

  private ChildMain() {}

  /**
   * Runs the child.
   *
   * @param arguments the parent's port, the class of the {@link Grader}, and classes of {@link
   *     Runnable} to run for a start
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Wire wire =
        new Wire(new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])));
    wire.introduce(System.getenv(TOKEN));
    BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(wire, jobs), "jobs");
    listener.setDaemon(true);
    listener.start();
    Grader grader = WarmUp.of(arguments[1], Arrays.asList(arguments).subList(2, arguments.length));
    AtomicReference<Trial> current = new AtomicReference<>();
    ExitWatch exit = new ExitWatch(end -> wire.send(current.get().outcome(end)));
    Runtime.getRuntime().addShutdownHook(exit);
    wire.send(new Message.Ready());
    while (true) {
      Trial trial = new Trial(grader, jobs.take());
      current.set(trial);
      exit.during(trial.attempt());
      Optional<Attempt.End> end = trial.attempt().run();
      if (end.isPresent()) {
        wire.send(trial.outcome(end.get()));
      }
    }
  }

  /** Takes jobs from the parent. When the parent is gone, this Java ends, whatever it is doing. */
  private static void listen(Wire wire, BlockingQueue<Job> jobs) {
    try {
      while (true) {
        jobs.add(wire.receiveJob());
      }
    } catch (IOException gone) {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      Runtime.getRuntime().halt(0);
    }
  }
}
