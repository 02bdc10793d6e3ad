package attention.task;

import attention.compile.Wanted;
import attention.embed.Embedding;
import attention.embed.Vocabulary;
import attention.lesson.Lesson;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lesson 01: tokens become vectors. */
public final class EmbeddingTask implements Task<Embedding> {
  @Override
  public Lesson lesson() {
    return Lesson.EMBEDDING;
  }

  @Override
  public Wanted wanted() {
    return new Wanted(
        "MyEmbedding",
        Embedding.class,
        List.of(
            new Wanted.Parameter(Vocabulary.class, "vocabulary"),
            new Wanted.Parameter(INDArray.class, "table")));
  }

  @Override
  public String result() {
    return "embeddings";
  }

  @Override
  public String shape() {
    return "[n, d_model]";
  }

  @Override
  public List<Object> parameters(Probe probe) {
    return List.of(probe.vocabulary(), probe.array("table"));
  }

  @Override
  public INDArray ask(Embedding step, Probe probe) {
    return step.of(probe.tokens());
  }
}
