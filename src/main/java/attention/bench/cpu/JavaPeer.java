package attention.bench.cpu;

import attention.bench.peer.Answers;
import attention.fast.MachinePeak;
import attention.ladder.Ladder;

/** The program that the child in Java runs. */
final class JavaPeer {
  private JavaPeer() {}

  /** Runs the child. */
  public static void main(String[] arguments) throws InterruptedException {
    Answers.forEver(new RungServer(Ladder.rungs(), JavaPeer::peak)::answer);
  }

  private static String peak(int threads) {
    MachinePeak peak = MachinePeak.measured(threads);
    return peak.gflops() + " " + peak.how();
  }
}
