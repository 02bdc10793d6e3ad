package attention.fast;

import attention.multihead.MultiHeadWeights;

/** The four projections of multi-head attention, ready for an engine. */
record Projections(int heads, Linear toQueries, Linear toKeys, Linear toValues, Linear toOutput) {
  static Projections of(MultiHeadWeights weights, int panelWidth) {
    return new Projections(
        weights.heads(),
        Linear.of(weights.queries(), panelWidth),
        Linear.of(weights.keys(), panelWidth),
        Linear.of(weights.values(), panelWidth),
        Linear.of(weights.output(), panelWidth));
  }

  int dModel() {
    return toOutput.weights().width();
  }
}
