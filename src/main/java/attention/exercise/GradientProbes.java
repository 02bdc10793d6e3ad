package attention.exercise;

import static attention.task.GradientMethod.EMBEDDINGS;
import static attention.task.GradientMethod.KEYS;
import static attention.task.GradientMethod.QUERIES;
import static attention.task.GradientMethod.SCORES;
import static attention.task.GradientMethod.VALUES;
import static attention.task.GradientMethod.WEIGHTS;

import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/**
 * With what the backward pass is tried. Each method gets sizes that all differ, and square ones,
 * where a product fits in any order. No gradient that comes in is all ones: then dS would be 0,
 * whatever is wrong with it.
 */
final class GradientProbes {
  private static final double[][] SQUARE_WEIGHTS = {
    {0.5, 0.25, 0.25}, {0, 0.75, 0.25}, {0.125, 0.5, 0.375}
  };
  private static final double[][] SQUARE_SCORES = {
    {0.5, -0.75, 0.25}, {-1, 0.25, 0.75}, {1.5, 0.5, -2}
  };

  static final List<Probe> ALL =
      List.of(
          VALUES.probe(
              Aspect.USUAL,
              new double[][] {{0.25, 0.5, 0.25}, {0.75, 0, 0.25}},
              new double[][] {{1, -2, 0.5, 3}, {2, 4, -1, 0}}),
          VALUES.probe(Aspect.USUAL, SQUARE_WEIGHTS, new double[][] {{1, -2}, {4, 3}, {-1, 0.5}}),
          WEIGHTS.probe(
              Aspect.USUAL,
              new double[][] {{1, 0, 2, -1}, {0, 3, 1, 1}, {2, 1, 0, 0.5}},
              new double[][] {{1, -2, 0.5, 3}, {2, 4, -1, 0}}),
          WEIGHTS.probe(
              Aspect.USUAL,
              new double[][] {{1, 0, 2}, {-1, 3, 1}, {2, 1, 0.5}},
              new double[][] {{1, -2, 0.5}, {2, 4, -1}}),
          // The second query does not see the second key.
          SCORES.probe(
              Aspect.USUAL,
              new double[][] {{0.25, 0.5, 0.25}, {0.75, 0, 0.25}},
              new double[][] {{2, -1, 4}, {1, 3, -2}}),
          SCORES.probe(
              Aspect.USUAL, SQUARE_WEIGHTS, new double[][] {{1, -2, 3}, {2, 0.5, -1}, {4, 1, 0}}),
          // A single weight is always 1, so its score changes nothing.
          SCORES.probe(Aspect.ONE_TOKEN, new double[][] {{1}}, new double[][] {{3}}),
          QUERIES.probe(
              Aspect.USUAL,
              new double[][] {{0.5, -0.75, 0.25}, {-1, 0.25, 0.75}},
              new double[][] {{1, 0, 2, -1, 0.5}, {0, 3, 1, 1, -2}, {2, 1, 0, 4, 1}}),
          QUERIES.probe(Aspect.USUAL, SQUARE_SCORES, new double[][] {{1, 2}, {-1, 3}, {0.5, -2}}),
          KEYS.probe(
              Aspect.USUAL,
              new double[][] {{0.5, -0.75, 0.25}, {-1, 0.25, 0.75}},
              new double[][] {{1, 0, 2, -1, 0.5}, {2, 1, 0, 4, 1}}),
          KEYS.probe(Aspect.USUAL, SQUARE_SCORES, new double[][] {{1, 2}, {-1, 3}, {0.5, -2}}),
          EMBEDDINGS.probe(
              Aspect.USUAL,
              new double[][] {{1, -2}, {0.5, 3}, {2, 1}},
              new double[][] {{2, 1}, {-1, 0.5}, {3, -2}},
              new double[][] {{1, 0, 2, -1}, {0.5, 1, -2, 3}, {-1, 2, 1, 1}},
              new double[][] {{1, 0, 2, -1, 1}, {0, 1, -1, 2, 3}},
              new double[][] {{2, 1, 0, 1, -1}, {-1, 0, 3, 1, 0}},
              new double[][] {
                {1, 2, 0, 1, 1}, {0, -1, 1, 2, 0}, {3, 0, 1, -1, 2}, {1, 1, -2, 0, 1}
              }),
          EMBEDDINGS.probe(
              Aspect.USUAL,
              new double[][] {{1, -2}, {0.5, 3}},
              new double[][] {{2, 1}, {-1, 0.5}},
              new double[][] {{-1, 4}, {3, 2}},
              new double[][] {{1, 2}, {0, -1}},
              new double[][] {{2, 1}, {-3, 1}},
              new double[][] {{1, 3}, {-2, 2}}));

  private GradientProbes() {}
}
