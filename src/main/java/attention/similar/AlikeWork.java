package attention.similar;

/**
 * In what two students' texts of one work are alike.
 *
 * @param work its id
 * @param share what part of the shorter text's own code is in the other, 0 to 1: that which neither
 *     the starter, nor the course's solution, nor many others have
 * @param fingerprints how many both have, a measure of how much code that is
 * @param wordForWord whether even names and comments are the same
 */
public record AlikeWork(String work, double share, int fingerprints, boolean wordForWord) {}
