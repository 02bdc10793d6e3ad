package attention.mine;

import attention.block.BlockSteps;
import attention.block.TransformerBlock;
import attention.cost.AttentionCost;
import attention.cost.CostSteps;
import attention.cross.CrossAttention;
import attention.cross.EncoderDecoderAttention;
import attention.gradient.AttentionBackward;
import attention.gradient.AttentionGradient;
import attention.head.AttentionFunction;
import attention.lesson.CourseHome;
import attention.lesson.Lesson;
import attention.mask.MaskedSoftmax;
import attention.mask.MaskedWeighting;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadAttention;
import attention.position.Positions;
import attention.position.PositionsOfThePapers;
import attention.project.Projection;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The steps of part II and later that the learner wrote in {@code exercises/}; {@link Mine} has
 * those of part I, and says what holds for both.
 *
 * <p>Every method throws a {@link attention.problem.Problem} if a step that passed cannot be built
 * now, as when its constructor throws.
 */
public final class MineAsUsed {
  private final OwnSteps own;

  /**
   * The steps of one learner.
   *
   * @param home the course's top-level folder
   * @param notices is told whose each step is
   */
  MineAsUsed(Path home, Consumer<String> notices) {
    this.own = OwnSteps.in(home, notices);
  }

  /** Lesson 07: the learner's {@code MyMask}. */
  public static MaskedWeighting mask() {
    return printing().ownMask();
  }

  /** Lesson 08: the learner's {@code MyMultiHead}; each projection is d_model to d_model. */
  public static MultiHead multiHead(
      int heads,
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Projection toOutput) {
    return printing().ownMultiHead(heads, toQueries, toKeys, toValues, toOutput);
  }

  /** Lesson 09: the learner's {@code MyCrossAttention}. */
  public static CrossAttention crossAttention(
      Projection toQueries, Projection toKeys, Projection toValues) {
    return printing().ownCrossAttention(toQueries, toKeys, toValues);
  }

  /** Lesson 10: the learner's {@code MyGradient}. */
  public static AttentionGradient gradient() {
    return printing().ownGradient();
  }

  /** Lesson 11: the learner's {@code MyPosition}. */
  public static Positions positions() {
    return printing().ownPositions();
  }

  /** Lesson 12: the learner's {@code MyTransformerBlock}. */
  public static BlockSteps block() {
    return printing().ownBlock();
  }

  /** Lesson 13: the learner's {@code MyCost}. */
  public static CostSteps cost() {
    return printing().ownCost();
  }

  private static MineAsUsed printing() {
    return new MineAsUsed(CourseHome.path(), System.out::println);
  }

  MaskedWeighting ownMask() {
    return own(Lesson.MASK, MaskedWeighting.class, new MaskedSoftmax());
  }

  MultiHead ownMultiHead(
      int heads,
      Projection toQueries,
      Projection toKeys,
      Projection toValues,
      Projection toOutput) {
    return own(
        Lesson.MULTI_HEAD,
        MultiHead.class,
        MultiHeadAttention.scaledDotProduct(heads, toQueries, toKeys, toValues, toOutput),
        heads,
        toQueries,
        toKeys,
        toValues,
        toOutput);
  }

  CrossAttention ownCrossAttention(Projection toQueries, Projection toKeys, Projection toValues) {
    AttentionFunction scaled = AttentionFunction.scaledDotProduct();
    CrossAttention courses = new EncoderDecoderAttention(toQueries, toKeys, toValues, scaled);
    return own(Lesson.CROSS_ATTENTION, CrossAttention.class, courses, toQueries, toKeys, toValues);
  }

  AttentionGradient ownGradient() {
    return own(Lesson.GRADIENT, AttentionGradient.class, new AttentionBackward());
  }

  Positions ownPositions() {
    return own(Lesson.POSITION, Positions.class, new PositionsOfThePapers());
  }

  BlockSteps ownBlock() {
    return own(Lesson.TRANSFORMER_BLOCK, BlockSteps.class, new TransformerBlock());
  }

  CostSteps ownCost() {
    return own(Lesson.COST, CostSteps.class, new AttentionCost());
  }

  private <S> S own(Lesson lesson, Class<S> type, S courses, Object... parameters) {
    return own.step(lesson, type, parameters).map(mine -> Doubles.of(type, mine)).orElse(courses);
  }
}
