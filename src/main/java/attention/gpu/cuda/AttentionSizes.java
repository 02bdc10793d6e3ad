package attention.gpu.cuda;

import attention.gpu.Work;

/**
 * What decides how cuDNN computes an attention; where its arrays lie and by what it scales does
 * not.
 *
 * @param batch how many sentences
 * @param heads of each
 * @param tokens of each sentence
 * @param width of each head
 * @param causal whether a token sees only itself and those before it
 */
record AttentionSizes(long batch, long heads, long tokens, long width, boolean causal) {
  static AttentionSizes of(Work.FusedAttention work) {
    return new AttentionSizes(
        work.batch(), work.heads(), work.tokens(), work.width(), work.causal());
  }

  /** {@code [batch, heads, tokens, width]}. */
  long[] rows() {
    return new long[] {batch, heads, tokens, width};
  }

  /** The same memory with rows as columns: {@code [batch, heads, width, tokens]}. */
  long[] columns() {
    return new long[] {batch, heads, width, tokens};
  }

  /** A number for each query and each key: {@code [batch, heads, tokens, tokens]}. */
  long[] scores() {
    return new long[] {batch, heads, tokens, tokens};
  }

  /** A number for each query: {@code [batch, heads, tokens, 1]}. */
  long[] queries() {
    return new long[] {batch, heads, tokens, 1};
  }

  @Override
  public String toString() {
    return "%d × %d heads of %d tokens, each %d wide%s"
        .formatted(batch, heads, tokens, width, causal ? ", causal" : "");
  }
}
