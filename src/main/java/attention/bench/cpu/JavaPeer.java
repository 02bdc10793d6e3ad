package attention.bench.cpu;

import attention.fast.MachinePeak;
import attention.ladder.Ladder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The program that the child in Java runs: answers lines until its parent is gone. */
final class JavaPeer {
  private JavaPeer() {}

  /** Runs the child. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err); // what libraries print must not get between the answers
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(lines), "lines");
    listener.setDaemon(true);
    listener.start();
    RungServer server = new RungServer(Ladder.rungs(), JavaPeer::peak);
    while (true) {
      answers.println(server.answer(lines.take()));
    }
  }

  private static String peak(int threads) {
    MachinePeak peak = MachinePeak.measured(threads);
    return peak.gflops() + " " + peak.how();
  }

  /** Takes lines from the parent. When it is gone, this Java ends, whatever it is doing. */
  private static void listen(BlockingQueue<String> lines) {
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
      }
    } catch (IOException gone) {
      // The same as an end.
    }
    Runtime.getRuntime().halt(0);
  }
}
