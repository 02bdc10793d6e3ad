package attention.mask;

/**
 * How many keys each query sees, where what it sees is a run from the first key on: all that a
 * calculation needs to know of a causal mask or of padding, without a number for each pair.
 */
@FunctionalInterface
public interface SeenKeys {
  /**
   * Counts the keys that a query sees.
   *
   * @param member of the batch, from 0
   * @param query from 0
   * @return 0 to n_k; never less for a later query of the same member
   */
  int by(int member, int query);
}
