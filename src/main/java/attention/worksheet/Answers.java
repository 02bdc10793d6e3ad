package attention.worksheet;

import attention.derive.Place;
import attention.derive.Step;
import attention.example.Example;
import attention.problem.Problem;
import java.util.List;
import java.util.stream.IntStream;

/** The answers to a problem, head by head, and what they come to together. */
final class Answers {
  private final Example example;
  private final List<HeadAnswers> heads;

  Answers(Example example) {
    this.example = example;
    this.heads =
        IntStream.rangeClosed(1, example.heads())
            .mapToObj(head -> new HeadAnswers(example.head(head)))
            .toList();
  }

  /**
   * The answer in a row and a column, both from 0.
   *
   * @throws Problem if it is too large for a double
   */
  double get(Place place, int row, int column) {
    double answer =
        place.step() == Step.OUTPUT
            ? output(row, column)
            : heads.get(Math.max(1, place.head()) - 1).get(place.step(), row, column);
    if (!Double.isFinite(answer)) {
      throw new Problem(
          "%s[%d,%d] is too large for a double (beyond 1.8e308); use smaller embeddings or weights."
              .formatted(place.label(), row + 1, column + 1));
    }
    return answer;
  }

  private double output(int row, int column) {
    int width = example.wv().rows() / example.heads();
    return IntStream.range(0, example.wv().rows())
        .mapToDouble(
            m ->
                heads.get(m / width).get(Step.CONTEXT, row, m % width)
                    * example.outputWeights().get(column, m).doubleValue())
        .sum();
  }
}
