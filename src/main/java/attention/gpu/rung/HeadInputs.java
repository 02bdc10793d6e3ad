package attention.gpu.rung;

/**
 * What attention is computed from: each array is {@code [batch, heads, tokens, width]}.
 *
 * @param queries what is asked
 * @param keys what is compared with
 * @param values what is mixed
 */
@SuppressWarnings("ArrayRecordComponent") // numbers that nobody changes
public record HeadInputs(float[] queries, float[] keys, float[] values) {}
