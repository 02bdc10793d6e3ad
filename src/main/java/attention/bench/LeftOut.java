package attention.bench;

/**
 * What was not measured.
 *
 * @param title of the one left out
 * @param reason in words
 */
public record LeftOut(String title, String reason) {}
