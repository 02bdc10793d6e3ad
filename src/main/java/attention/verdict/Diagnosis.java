package attention.verdict;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A mistake that explains everything the learner's code returned.
 *
 * @param id names it for tools: {@code softmax-over-queries}
 * @param title what was done, in a few words
 * @param explanation two sentences: what that does to the numbers, and why it is wrong
 * @param hint where to look, without giving the line away
 * @param section the heading in the lesson's notebook that explains it
 */
public record Diagnosis(
    String id, String title, String explanation, String hint, @JsonIgnore String section) {}
