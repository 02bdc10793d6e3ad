package attention.progress;

/**
 * One hint of an exercise.
 *
 * @param number from 1; a later hint helps more
 * @param of how many hints there are
 * @param text Markdown, as it stands in the exercise's README
 */
public record Hint(int number, int of, String text) {}
