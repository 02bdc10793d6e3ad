package attention.classreport;

import java.util.ArrayList;
import java.util.List;

/** How many they are, and the first of them: a page names a dozen, of however many. */
final class People {
  private static final int NAMED = 12;

  private final List<String> named = new ArrayList<>(); // in HTML
  private int size;

  void add(Person person) {
    add(person, "");
  }

  /** Adds somebody and a remark, such as how late. */
  void add(Person person, String remark) {
    size++;
    if (named.size() < NAMED) {
      String name = PersonHtml.link(person);
      named.add(remark.isEmpty() ? name : "%s (%s)".formatted(name, PersonHtml.text(remark)));
    }
  }

  int size() {
    return size;
  }

  /** The names in a line of HTML: {@code Ada, Ben and 312 more}. */
  String html() {
    String names = String.join(", ", named);
    return size > named.size()
        ? "%s and %s more".formatted(names, Words.number(size - named.size()))
        : names;
  }
}
