package attention.fast;

import attention.floats.ArraySize;
import attention.floats.AttentionShape;
import attention.floats.FloatNumbers;
import attention.mask.SeenKeys;

/** What is needed to calculate one sequence from its tokens to its result. */
final class MemberDesk {
  /** Tokens that are projected at a time, so that they stay near. */
  private static final int ROWS = 64;

  private final AttentionShape shape;
  private final Projections projections;
  private final Engine engine;
  private final Workers workers;
  private final int dModel;
  private final float[] queries; // [n_q, d_model], and so the others, with n_k
  private final float[] keys;
  private final float[] values;
  private final float[] merged;

  MemberDesk(AttentionShape shape, Projections projections, Engine engine, Workers workers) {
    this.shape = shape;
    this.projections = projections;
    this.engine = engine;
    this.workers = workers;
    this.dModel = projections.dModel();
    queries = new float[ArraySize.of(shape.nQ(), dModel)];
    keys = new float[ArraySize.of(shape.nK(), dModel)];
    values = new float[keys.length];
    merged = new float[queries.length];
  }

  /** Calculates one sequence. */
  void attend(Tokens tokens, int member, SeenKeys seen) {
    int heads = shape.heads();
    project(tokens.queries(), member, shape.nQ(), projections.toQueries(), queries);
    project(tokens.keys(), member, shape.nK(), projections.toKeys(), keys);
    project(tokens.values(), member, shape.nK(), projections.toValues(), values);
    new TiledHeads(engine, workers)
        .attend(
            1,
            heads,
            Heads.together(queries, heads, shape.nQ(), shape.dK()),
            Heads.together(keys, heads, shape.nK(), shape.dK()),
            Heads.together(values, heads, shape.nK(), shape.dV()),
            (one, query) -> seen.by(member, query),
            Heads.together(merged, heads, shape.nQ(), shape.dV()));
    output(tokens.result(), member);
  }

  private void project(FloatNumbers tokens, int member, int rows, Linear by, float[] result) {
    workers.share(
        parts(rows),
        () -> new float[ROWS * dModel],
        (some, part) -> {
          int first = part * ROWS;
          int count = Math.min(ROWS, rows - first);
          tokens.read((member * rows + first) * dModel, some, count * dModel);
          by.of(
              engine, count, new Block(some, 0, dModel), new Block(result, first * dModel, dModel));
        });
  }

  private void output(FloatNumbers result, int member) {
    int rows = shape.nQ();
    workers.share(
        parts(rows),
        () -> new float[ROWS * dModel],
        (some, part) -> {
          int first = part * ROWS;
          int count = Math.min(ROWS, rows - first);
          projections
              .toOutput()
              .of(
                  engine,
                  count,
                  new Block(merged, first * dModel, dModel),
                  new Block(some, 0, dModel));
          result.write((member * rows + first) * dModel, some, count * dModel);
        });
  }

  private static int parts(int rows) {
    return (rows + ROWS - 1) / ROWS;
  }
}
