package attention.roster;

/**
 * Someone on a roster.
 *
 * @param name as it stands on the sheet
 * @param key what tells this student from all others: the id if there is one, else the name
 * @param line where on the roster, from 1
 */
public record Student(String name, String key, int line) {}
