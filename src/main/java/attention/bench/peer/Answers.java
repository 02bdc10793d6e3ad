package attention.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;

/** What a child in Java does: answers lines until its parent is gone. */
public final class Answers {
  private Answers() {}

  /**
   * Answers for ever.
   *
   * @param answer makes an answer of a question, both of one line
   */
  public static void forEver(UnaryOperator<String> answer) throws InterruptedException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err); // what libraries print must not get between the answers
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(lines), "lines");
    listener.setDaemon(true);
    listener.start();
    while (true) {
      answers.println(answer.apply(lines.take()));
    }
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
