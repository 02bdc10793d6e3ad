package attention.fast;

import attention.mask.SeenKeys;

/**
 * One head of one sequence, to be done by one thread or by several.
 *
 * @param engine which multiplies
 * @param member of the batch, from 0
 * @param queries {@code [n_q, d_k]}
 * @param keys {@code [n_k, d_k]}
 * @param values {@code [n_k, d_v]}
 * @param seen by each query
 * @param contexts {@code [n_q, d_v]}, where the result goes
 */
record HeadWork(
    Engine engine,
    int member,
    Heads.One queries,
    Heads.One keys,
    Heads.One values,
    SeenKeys seen,
    Heads.One contexts) {
  /** What one thread needs to do a head alone. */
  record Desk(KeysAndValues room, QueryBlock block) {}

  KeysAndValues room() {
    return KeysAndValues.room(keys.rows(), keys.width(), values.width(), engine.panelWidth());
  }

  QueryBlock block() {
    return new QueryBlock(engine, keys.width(), values.width());
  }

  Desk desk() {
    return new Desk(room(), block());
  }

  /** The same again where it fits, else another one. */
  Desk deskLike(Desk last) {
    boolean fits =
        last != null
            && last.room().count() == keys.rows()
            && last.block().fits(keys.width(), values.width());
    return fits ? last : desk();
  }

  int blocks() {
    return TiledHeads.parts(queries.rows(), QueryBlock.QUERIES);
  }

  /** Does all of it. */
  void by(Desk desk) {
    lay(desk.room(), 0, keys.rows());
    boolean strict = isStrict();
    for (int i = 0; i < blocks(); i++) {
      gather(desk.block(), desk.room(), strict, i);
    }
  }

  /** Lays out some keys with their values. */
  void lay(KeysAndValues room, int first, int count) {
    room.put(first, count, keys.from(first), values.from(first));
  }

  /** Gathers the contexts of one block of queries. */
  void gather(QueryBlock block, KeysAndValues room, boolean strict, int number) {
    int first = number * QueryBlock.QUERIES;
    block.gather(
        Math.min(QueryBlock.QUERIES, queries.rows() - first),
        queries.from(first),
        room,
        row -> seen.by(member, first + row),
        strict,
        contexts.from(first));
  }

  /**
   * Whether what is hidden must be calculated all the same: NaN and ∞ behind a mask spread as they
   * do in the textbook class, where −∞ is added to every hidden score and 0 times every value.
   */
  boolean isStrict() {
    boolean someAreHidden = seen.by(member, 0) < keys.rows();
    return someAreHidden && !(isFinite(queries) && isFinite(keys) && isFinite(values));
  }

  private boolean isFinite(Heads.One all) {
    return engine.areFinite(all.rows(), all.width(), all.from(0));
  }
}
