package attention.slip;

/**
 * A mistake made throughout a matrix, by its name.
 *
 * @param id for tools; where the bank of mistakes knows it too, its name there
 * @param title what was done, in a few words
 * @param explanation what it does to the numbers, and what to do instead
 */
public record Slip(String id, String title, String explanation) {}
