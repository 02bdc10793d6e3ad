package attention.fast;

import attention.floats.ArraySize;
import attention.floats.AttentionShape;
import attention.floats.Memory;
import attention.mask.Mask;
import attention.mask.SeenKeys;
import attention.multihead.MultiHead;
import attention.multihead.MultiHeadWeights;
import java.util.concurrent.atomic.AtomicReference;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Attention of several heads, with its projections, by an engine. */
final class VectorMultiHead implements MultiHead {
  private final int heads;
  private final Projections projections;
  private final Engine engine;
  private final Workers workers;
  private final AtomicReference<Desks> kept = new AtomicReference<>();

  VectorMultiHead(MultiHeadWeights weights, Engine engine, Workers workers) {
    this.heads = weights.heads();
    this.projections = Projections.of(weights, engine.panelWidth());
    this.engine = engine;
    this.workers = workers;
  }

  @Override
  public INDArray of(INDArray queries, INDArray keys, INDArray values, Mask mask) {
    int dModel = projections.dModel();
    AttentionShape shape = AttentionShape.ofTokens(queries, keys, values, dModel, heads);
    SeenKeys seen = shape.seen(mask);
    requireRoom(shape);
    INDArray result = Nd4j.createUninitialized(DataType.FLOAT, queries.shape(), 'c');
    Tokens tokens = Tokens.of(queries, keys, values, result);
    boolean many = areMany(shape);
    Desks desks = desks(shape, many);
    if (many) {
      workers.share(
          shape.batch(), desks::next, (desk, member) -> desk.attend(tokens, member, seen));
    } else {
      MemberDesk desk = desks.next();
      for (int member = 0; member < shape.batch(); member++) {
        desk.attend(tokens, member, seen);
      }
    }
    kept.set(desks);
    return result.castTo(queries.dataType());
  }

  /** Many sequences: each is done by one thread and stays near it. Few: all threads share each. */
  private boolean areMany(AttentionShape shape) {
    return shape.batch() >= 2 * workers.threads();
  }

  private void requireRoom(AttentionShape shape) {
    int dModel = projections.dModel();
    ArraySize.of(shape.batch(), Math.max(shape.nQ(), shape.nK()), dModel);
    double ofADesk = 2.0 * dModel * ((double) shape.nQ() + shape.nK());
    Memory.require(
        "attention of several heads",
        Float.BYTES * ofADesk * (areMany(shape) ? workers.threads() : 1)
            + new TiledHeads(engine, workers).bytes(shape.nK(), shape.dK(), shape.dV()));
  }

  /** Those of the last call where they fit; two calls at once have each their own. */
  private Desks desks(AttentionShape shape, boolean many) {
    Desks last = kept.getAndSet(null);
    if (last != null && last.fit(shape, many)) {
      last.tidy();
      return last;
    }
    Workers atADesk = many ? Workers.alone() : workers;
    return Desks.of(
        shape,
        many,
        many ? workers.threads() : 1,
        () -> new MemberDesk(shape, projections, engine, atADesk));
  }
}
