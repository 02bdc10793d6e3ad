package attention.record;

import attention.problem.Problem;
import attention.roster.Student;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
   * Those of a class who are in this share: shares differ by one student at most.
   *
   * @param everybody the same on every machine, in whatever order
   */
  public <T> List<T> of(List<T> everybody, Function<T, Student> who) {
    List<T> byKey =
        everybody.stream().sorted(Comparator.comparing(one -> who.apply(one).key())).toList();
    return IntStream.range(0, byKey.size())
        .filter(i -> i % of == number - 1)
        .mapToObj(byKey::get)
        .toList();
  }

  /** The form that {@link #of} reads. */
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
