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
  /** Keys that are laid out at a time, whole panels. */
  static final int KEYS = 1024;

  /** What one thread needs to do a head alone. */
  record Desk(KeysAndValues room, Copies copies, QueryBlock block) {}

  /** Room for some keys and values that have to be copied before they can be laid out. */
  @SuppressWarnings("ArrayRecordComponent") // room is what it is
  record Copies(float[] keys, float[] values) {}

  KeysAndValues room() {
    return KeysAndValues.room(keys.rows(), keys.width(), values.width(), engine.panelWidth());
  }

  QueryBlock block() {
    return new QueryBlock(engine, keys.width(), values.width());
  }

  Copies copies() {
    return new Copies(keys.room(KEYS), values.room(KEYS));
  }

  Desk desk() {
    return new Desk(room(), copies(), block());
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
    for (int part = 0; part < parts(); part++) {
      lay(desk.room(), desk.copies(), part);
    }
    boolean strict = isStrict();
    for (int i = 0; i < blocks(); i++) {
      gather(desk.block(), desk.room(), strict, i);
    }
  }

  int parts() {
    return TiledHeads.parts(keys.rows(), KEYS);
  }

  /** Lays out one part of the keys with their values. */
  void lay(KeysAndValues room, Copies copies, int part) {
    int first = part * KEYS;
    int count = Math.min(KEYS, keys.rows() - first);
    room.put(
        first,
        count,
        keys.read(first, count, copies.keys()),
        values.read(first, count, copies.values()));
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
    float[] room = all.room(KEYS);
    for (int first = 0; first < all.rows(); first += KEYS) {
      int count = Math.min(KEYS, all.rows() - first);
      if (!engine.areFinite(count, all.width(), all.read(first, count, room))) {
        return false;
      }
    }
    return true;
  }
}
