package attention.mine;

import attention.embed.Embedding;
import attention.embed.TokenEmbedding;
import attention.embed.Vocabulary;
import attention.head.Attention;
import attention.head.SelfAttention;
import attention.head.TextbookAttention;
import attention.lesson.CourseHome;
import attention.lesson.Lesson;
import attention.mix.Mixing;
import attention.mix.WeightedSum;
import attention.project.LinearProjection;
import attention.project.Projection;
import attention.score.ScaledDotProductScores;
import attention.score.Scores;
import attention.weight.Softmax;
import attention.weight.Weighting;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The steps that the learner wrote in {@code exercises/}. A step that has not passed is the
 * course's own, so that what stands on it works from the first lesson on; a line says whose it is.
 *
 * <p>Results are doubles, as the course's steps need them, also where the learner's are floats.
 *
 * <p>Every method throws a {@link attention.problem.Problem} if a step that passed cannot be built
 * now, as when its constructor throws.
 */
public final class Mine {
  private final OwnSteps own;

  /**
   * The steps of one learner.
   *
   * @param home the course's top-level folder
   * @param notices is told whose each step is
   */
  Mine(Path home, Consumer<String> notices) {
    this.own = OwnSteps.in(home, notices);
  }

  /** Lesson 01: the learner's {@code MyEmbedding} with a table {@code [vocabulary, d_model]}. */
  public static Embedding embedding(Vocabulary vocabulary, INDArray table) {
    return printing().ownEmbedding(vocabulary, table);
  }

  /** Lesson 02: the learner's {@code MyProjection} with weights {@code [d_out, d_in]}. */
  public static Projection projection(INDArray weights) {
    return printing().ownProjection(weights);
  }

  /** Lesson 03: the learner's {@code MyScores}. */
  public static Scores scores() {
    return printing().ownScores();
  }

  /** Lesson 04: the learner's {@code MySoftmax}. */
  public static Weighting softmax() {
    return printing().ownSoftmax();
  }

  /** Lesson 05: the learner's {@code MyWeightedSum}. */
  public static Mixing weightedSum() {
    return printing().ownWeightedSum();
  }

  /**
   * Lesson 06: the learner's {@code MySelfAttention}, made of the learner's other steps.
   *
   * @param wq {@code [d_k, d_model]}
   * @param wk {@code [d_k, d_model]}
   * @param wv {@code [d_v, d_model]}
   */
  public static Attention selfAttention(INDArray wq, INDArray wk, INDArray wv) {
    Set<String> told = new LinkedHashSet<>();
    Attention attention = new Mine(CourseHome.path(), told::add).ownSelfAttention(wq, wk, wv);
    told.forEach(System.out::println);
    return attention;
  }

  /**
   * The course's {@link SelfAttention} made of the learner's steps: it can be traced.
   *
   * @param wq {@code [d_k, d_model]}
   * @param wk {@code [d_k, d_model]}
   * @param wv {@code [d_v, d_model]}
   */
  public static SelfAttention head(INDArray wq, INDArray wk, INDArray wv) {
    return head(wq, wk, wv, System.out::println);
  }

  /**
   * The same, telling whose each step is elsewhere than on the standard output.
   *
   * @param notices is told, once a lesson, whose step it is
   */
  public static SelfAttention head(
      INDArray wq, INDArray wk, INDArray wv, Consumer<String> notices) {
    Set<String> told = new LinkedHashSet<>();
    SelfAttention head = new Mine(CourseHome.path(), told::add).parts(wq, wk, wv);
    told.forEach(notices);
    return head;
  }

  private static Mine printing() {
    return new Mine(CourseHome.path(), System.out::println);
  }

  Embedding ownEmbedding(Vocabulary vocabulary, INDArray table) {
    return own.step(Lesson.EMBEDDING, Embedding.class, vocabulary, table)
        .<Embedding>map(mine -> tokens -> doubles(mine.of(tokens)))
        .orElseGet(() -> new TokenEmbedding(vocabulary, table));
  }

  Projection ownProjection(INDArray weights) {
    return own.step(Lesson.PROJECTION, Projection.class, weights)
        .<Projection>map(mine -> features -> doubles(mine.of(features)))
        .orElseGet(() -> new LinearProjection(weights));
  }

  Scores ownScores() {
    return own.step(Lesson.SCORES, Scores.class)
        .<Scores>map(OwnScores::new)
        .orElseGet(ScaledDotProductScores::new);
  }

  Weighting ownSoftmax() {
    return own.step(Lesson.SOFTMAX, Weighting.class)
        .<Weighting>map(mine -> scores -> doubles(mine.of(scores)))
        .orElseGet(Softmax::new);
  }

  Mixing ownWeightedSum() {
    return own.step(Lesson.WEIGHTED_SUM, Mixing.class)
        .<Mixing>map(mine -> (weights, values) -> doubles(mine.of(weights, values)))
        .orElseGet(WeightedSum::new);
  }

  Attention ownSelfAttention(INDArray wq, INDArray wk, INDArray wv) {
    SelfAttention parts = parts(wq, wk, wv);
    TextbookAttention steps = steps();
    return own.step(
            Lesson.SELF_ATTENTION,
            Attention.class,
            parts.toQueries(),
            parts.toKeys(),
            parts.toValues(),
            steps.similarity(),
            steps.weighting(),
            steps.mixing())
        .<Attention>map(whole -> embeddings -> doubles(whole.of(embeddings)))
        .orElse(parts);
  }

  SelfAttention parts(INDArray wq, INDArray wk, INDArray wv) {
    return new SelfAttention(ownProjection(wq), ownProjection(wk), ownProjection(wv), steps());
  }

  private TextbookAttention steps() {
    return new TextbookAttention(ownScores(), ownSoftmax(), ownWeightedSum());
  }

  static INDArray doubles(INDArray result) {
    return result.castTo(DataType.DOUBLE);
  }
}
