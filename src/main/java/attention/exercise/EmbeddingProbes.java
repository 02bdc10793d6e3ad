package attention.exercise;

import attention.embed.Vocabulary;
import attention.task.Aspect;
import attention.task.Probe;
import java.util.List;

/** With what an embedding is tried: sentences, tables of other sizes, tokens nobody knows. */
final class EmbeddingProbes {
  private static final Vocabulary WORDS = Vocabulary.of("the", "cat", "sat", "on");
  private static final double[][] TABLE = {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}, {3, -1, 2}};

  static final List<Probe> ALL =
      List.of(
          // Neither the first nor the last row is needed: an id that is off by one finds a row.
          Probe.of(Aspect.USUAL)
              .with(Vocabulary.of("a", "dog", "bites", "man", "now"), "man", "bites", "dog")
              .with("table", new double[][] {{1, 2}, {0, -3}, {4, 0}, {2.5, 1}, {-1, 5}}),
          // Two tokens come twice, and there are more tokens than rows in the table.
          Probe.of(Aspect.USUAL).with(WORDS, "on", "the", "cat", "sat", "cat").with("table", TABLE),
          // A square table: a column is as long as a row.
          Probe.of(Aspect.USUAL)
              .with(Vocabulary.of("the", "cat", "sat"), "sat", "the")
              .with("table", new double[][] {{1, 2, 0}, {0, 1, 3}, {4, 0, -1}}),
          Probe.of(Aspect.ONE_TOKEN).with(WORDS, "cat").with("table", TABLE),
          Probe.of(Aspect.UNKNOWN_TOKEN).with(WORDS, "the", "dog", "sat").with("table", TABLE),
          Probe.of(Aspect.UNKNOWN_TOKEN).with(WORDS, "The", "cat").with("table", TABLE),
          Probe.of(Aspect.UNKNOWN_TOKEN)
              .with(WORDS.withUnknown("<unk>"), "dog", "sat", "The", "bird")
              .with(
                  "table",
                  new double[][] {{1, 0, 1}, {0, 2, 0}, {1, 1, 1}, {3, -1, 2}, {5, 4, 0}}));

  private EmbeddingProbes() {}
}
