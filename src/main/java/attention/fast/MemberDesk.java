package attention.fast;

import attention.floats.ArraySize;
import attention.floats.AttentionShape;
import attention.floats.FloatNumbers;
import attention.mask.SeenKeys;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What is needed to calculate one sequence from its tokens to its result. */
final class MemberDesk {
  /** Tokens that are projected at a time, so that they stay near. */
  private static final int ROWS = 64;

  /** What becomes of some tokens: {@code [n, d_model]}. */
  @SuppressWarnings("ArrayRecordComponent") // a place to write to
  private record Projected(FloatNumbers tokens, Linear by, float[] result) {}

  private final AttentionShape shape;
  private final Projections projections;
  private final Engine engine;
  private final Workers workers;
  private final int dModel;
  private final float[] queries; // [n_q, d_model], and so the others, with n_k
  private final float[] keys;
  private final float[] values;
  private final float[] merged;
  private final float[] ownRows; // of a thread that works alone
  private final TiledHeads tiled;

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
    ownRows = someRows();
    tiled = new TiledHeads(engine, workers);
  }

  /** Calculates one sequence. */
  void attend(Tokens tokens, int member, SeenKeys seen) {
    int heads = shape.heads();
    List<Projected> all =
        List.of(
            new Projected(tokens.queries(), projections.toQueries(), queries),
            new Projected(tokens.keys(), projections.toKeys(), keys),
            new Projected(tokens.values(), projections.toValues(), values));
    // What is projected from the same tokens is projected together: they are read once.
    IdentityHashMap<FloatNumbers, List<Projected>> byTokens = new IdentityHashMap<>();
    all.forEach(one -> byTokens.computeIfAbsent(one.tokens(), t -> new ArrayList<>()).add(one));
    byTokens.forEach((from, several) -> project(from, member, several));
    tiled.attend(
        1,
        heads,
        Heads.together(queries, heads, shape.nQ(), shape.dK()),
        Heads.together(keys, heads, shape.nK(), shape.dK()),
        Heads.together(values, heads, shape.nK(), shape.dV()),
        (one, query) -> seen.by(member, query),
        Heads.together(merged, heads, shape.nQ(), shape.dV()));
    output(tokens.result(), member);
  }

  private void project(FloatNumbers tokens, int member, List<Projected> several) {
    int rows = several.get(0).result().length / dModel;
    workers.share(
        parts(rows),
        this::roomForRows,
        (some, part) -> {
          int first = part * ROWS;
          int count = Math.min(ROWS, rows - first);
          tokens.read((member * rows + first) * dModel, some, count * dModel);
          Block read = new Block(some, 0, dModel);
          for (Projected one : several) {
            one.by().of(engine, count, read, new Block(one.result(), first * dModel, dModel));
          }
        });
  }

  private void output(FloatNumbers result, int member) {
    int rows = shape.nQ();
    workers.share(
        parts(rows),
        this::roomForRows,
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

  private float[] roomForRows() {
    return workers.threads() == 1 ? ownRows : someRows();
  }

  private float[] someRows() {
    return new float[ROWS * dModel];
  }

  private static int parts(int rows) {
    return (rows + ROWS - 1) / ROWS;
  }
}
