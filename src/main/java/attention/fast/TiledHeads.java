package attention.fast;

import attention.mask.SeenKeys;
import java.util.function.IntFunction;

/**
 * Attention of all heads of some sequences. Many small heads are shared out whole, so that each
 * stays near its thread; of a few large ones the threads share the queries.
 */
final class TiledHeads {
  /** Numbers of a head that fit near one thread. */
  private static final int NEAR = 1 << 18;

  private final Engine engine;
  private final Workers workers;
  private HeadWork.Desk ownDesk; // of a thread that works alone, for calls to come

  TiledHeads(Engine engine, Workers workers) {
    this.engine = engine;
    this.workers = workers;
  }

  /** The memory that {@link #attend} takes, in bytes. */
  double bytes(int keys, int dK, int dV) {
    int atATime = areSmall(keys, dK, dV) ? workers.threads() : 1;
    return Float.BYTES
        * ((double) keys * (dK + dV) * atATime
            + (double) QueryBlock.size(dK, dV, engine.panelWidth()) * workers.threads());
  }

  void attend(
      int members,
      int heads,
      Heads queries,
      Heads keys,
      Heads values,
      SeenKeys seen,
      Heads contexts) {
    IntFunction<HeadWork> work =
        i ->
            new HeadWork(
                engine,
                i / heads,
                queries.of(i / heads, i % heads),
                keys.of(i / heads, i % heads),
                values.of(i / heads, i % heads),
                seen,
                contexts.of(i / heads, i % heads));
    int all = members * heads;
    boolean small = areSmall(keys.rows(), keys.width(), values.width());
    if (workers.threads() == 1) {
      ownDesk = work.apply(0).deskLike(ownDesk);
      workers.share(all, () -> ownDesk, (desk, i) -> work.apply(i).by(desk));
    } else if (small && all >= 2 * workers.threads()) {
      workers.share(all, work.apply(0)::desk, (desk, i) -> work.apply(i).by(desk));
    } else {
      KeysAndValues room = work.apply(0).room();
      for (int i = 0; i < all; i++) {
        together(work.apply(i), room);
      }
    }
  }

  private void together(HeadWork head, KeysAndValues room) {
    workers.share(head.parts(), head::copies, (copies, part) -> head.lay(room, copies, part));
    boolean strict = head.isStrict();
    int blocks = head.blocks();
    workers.share(
        blocks,
        head::block,
        // Behind a causal mask the last queries see most: the longest tasks first.
        (block, i) -> head.gather(block, room, strict, blocks - 1 - i));
  }

  private static boolean areSmall(int keys, int dK, int dV) {
    return (long) keys * (dK + dV) <= NEAR;
  }

  static int parts(int all, int size) {
    return (all + size - 1) / size;
  }
}
