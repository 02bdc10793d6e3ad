package attention.task;

import attention.lesson.Lesson;

/** The task of each lesson. */
public final class Tasks {
  private Tasks() {}

  /**
   * A lesson's task; made anew, so that none is loaded that nobody asks for.
   *
   * @throws IllegalArgumentException if it has none
   */
  public static Task<?> of(Lesson lesson) {
    return switch (lesson) {
      case EMBEDDING -> new EmbeddingTask();
      case PROJECTION -> new ProjectionTask();
      case SCORES -> new ScoresTask();
      case SOFTMAX -> new SoftmaxTask();
      case WEIGHTED_SUM -> new WeightedSumTask();
      case SELF_ATTENTION -> new SelfAttentionTask();
      case MASK -> new MaskTask();
      case MULTI_HEAD -> new MultiHeadTask();
      case CROSS_ATTENTION -> new CrossAttentionTask();
      case GRADIENT -> new GradientTask();
      case POSITION -> new PositionTask();
      case TRANSFORMER_BLOCK -> new BlockTask();
      case COST -> new CostTask();
      case TILED_ATTENTION -> new TiledTask();
      case GPU -> new LaunchTask();
      default -> throw new IllegalArgumentException("lesson %s has no task".formatted(lesson.id()));
    };
  }
}
