package attention.fast;

/**
 * Keys and values of one head, in panels.
 *
 * @param keys {@code [d_k, n_k]}
 * @param values {@code [n_k, d_v]}
 */
record KeysAndValues(Panels keys, Panels values) {
  static KeysAndValues room(int keys, int dK, int dV, int panelWidth) {
    return new KeysAndValues(Panels.room(dK, keys, panelWidth), Panels.room(keys, dV, panelWidth));
  }

  int count() {
    return keys.width();
  }

  /**
   * Puts in some keys with their values.
   *
   * @param first of them
   * @param ofKeys {@code [count, d_k]}
   * @param ofValues {@code [count, d_v]}
   */
  void put(int first, int count, Block ofKeys, Block ofValues) {
    keys.putColumns(first, count, ofKeys);
    values.putRows(first, count, ofValues);
  }
}
