package attention.gpu.workbench;

import attention.launch.OneScoreAThread;
import attention.launch.Speeds;
import attention.view.chart.LogLogChart;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How long one head of attention takes on the processor, on the card, and on the way there and
 * back, by the formulas of lesson 15's exercise.
 *
 * @param width of the head
 * @param speeds of the processor, the card and the copies
 */
public record JourneyTimes(int width, Speeds speeds) {
  /** Seconds that the calculation takes on the processor. */
  public double onProcessor(int tokens) {
    return operations(tokens) / (speeds.processorGigaflops() * 1e9);
  }

  /** Seconds that the calculation takes on the card, once the numbers are there. */
  public double onCard(int tokens) {
    return operations(tokens) / (speeds.cardTeraflops() * 1e12);
  }

  /** Seconds that all copies take. */
  public double copies(int tokens) {
    return new OneScoreAThread().copyMicroseconds(tokens, width, speeds) * 1e-6;
  }

  /** The smallest length at which the card's work takes as long as the copies. */
  public int workIsMoreFrom() {
    int tokens = 1;
    while (copies(tokens) > onCard(tokens)) {
      tokens++;
    }
    return tokens;
  }

  /** The smallest length at which the card is done sooner than the processor, copies included. */
  public int worthFrom() {
    return new OneScoreAThread().worthFrom(width, speeds);
  }

  /** The three times by length, each doubled from the shortest to the longest. */
  public LogLogChart chart(String title, int shortest, int longest) {
    int[] lengths = IntStream.iterate(shortest, n -> n <= longest, n -> 2 * n).toArray();
    double[] xs = IntStream.of(lengths).asDoubleStream().toArray();
    return LogLogChart.titled(title)
        .x("tokens")
        .y("seconds")
        .line("on the processor", xs, of(lengths, this::onProcessor))
        .line("on the card, once the numbers are there", xs, of(lengths, this::onCard))
        .dashed("copies", xs, of(lengths, this::copies));
  }

  private static double[] of(int[] lengths, IntToDoubleFunction seconds) {
    return IntStream.of(lengths).mapToDouble(seconds).toArray();
  }

  private double operations(int tokens) {
    return 4.0 * tokens * tokens * width;
  }
}
