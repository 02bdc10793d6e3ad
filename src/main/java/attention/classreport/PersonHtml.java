package attention.classreport;

import attention.view.Html;
import attention.view.Visible;
import java.net.URI;
import java.net.URISyntaxException;

/** What others wrote, in HTML. */
final class PersonHtml {
  private static final String PAGES = "feedback/"; // where the students' pages lie

  private PersonHtml() {}

  /** The name, which leads to the student's page. */
  static String link(Person person) {
    return "<a href=\"%s\"><bdi>%s</bdi></a>".formatted(text(page(person)), text(person.name()));
  }

  private static String page(Person person) {
    try {
      return new URI(null, null, PAGES + person.page() + ".html", null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** One line, whatever it holds. */
  static String text(String text) {
    return Html.escaped(Visible.of(text));
  }
}
