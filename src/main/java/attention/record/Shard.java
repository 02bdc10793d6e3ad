package attention.record;

import attention.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One share of a class that several machines grade.
 *
 * @param number which, from 1
 * @param of how many there are, at least {@code number}
 */
public record Shard(int number, int of) {
  /** The share that is the whole class. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern FORM = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /**
   * Reads {@code 3/8}.
   *
   * @throws Problem if it is not of this form, or there is no such share
   */
  public static Shard of(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (parts.matches()) {
      int number = Integer.parseInt(parts.group(1));
      int of = Integer.parseInt(parts.group(2));
      if (number >= 1 && number <= of) {
        return new Shard(number, of);
      }
    }
    throw new Problem(
        "\"%s\" is no share of a class; expected i/n with i from 1 to n, such as 3/8."
            .formatted(text));
  }

  /**
   * Whether someone is in this share.
   *
   * @param index in a list that is the same on every machine, from 0
   */
  public boolean holds(int index) {
    return index % of == number - 1;
  }

  /** The form that {@link #of} reads. */
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
