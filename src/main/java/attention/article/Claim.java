package attention.article;

/**
 * Something the article says that is wrong.
 *
 * @param id a letter in brackets, such as {@code (a)}
 * @param title what it is about, in a few words
 * @param section the article's section, its title translated
 * @param claim what the article says, in our words
 * @param correction what is right
 * @param evidence how one can see it
 */
public record Claim(
    String id, String title, String section, String claim, String correction, String evidence) {}
