package attention.build;

import attention.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The reports that Maven's test plug-ins leave under target/.
 *
 * @param target the build's folder
 */
public record TestReports(Path target) {
  private static final List<String> FOLDERS = List.of("surefire-reports", "failsafe-reports");

  /** How many tests there were, and how they ended. */
  public record Count(int passed, int failed, int skipped) {
    Count plus(Count other) {
      return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    /** Whether there were tests, and all of them ran and passed. */
    public boolean clean() {
      return passed > 0 && failed == 0 && skipped == 0;
    }

    @Override
    public String toString() {
      return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }
  }

  /**
   * Removes the reports of earlier runs, which would be counted with the next.
   *
   * @throws Problem if one cannot be removed
   */
  public void clear() {
    for (Path report : all()) {
      try {
        Files.delete(report);
      } catch (IOException held) {
        throw new Problem(
            "The old report %s cannot be removed (%s); close what holds it."
                .formatted(report, held),
            held);
      }
    }
  }

  /**
   * Adds the reports up.
   *
   * @throws Problem if one cannot be read
   */
  public Count count() {
    return all().stream().map(TestReports::count).reduce(new Count(0, 0, 0), Count::plus);
  }

  private List<Path> all() {
    List<Path> reports = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (Files.isDirectory(target.resolve(folder))) {
        try (DirectoryStream<Path> files =
            Files.newDirectoryStream(target.resolve(folder), "TEST-*.xml")) {
          files.forEach(reports::add);
        } catch (IOException unreadable) {
          throw unreadable(target.resolve(folder), unreadable);
        }
      }
    }
    return reports;
  }

  private static Count count(Path report) {
    try (InputStream in = Files.newInputStream(report)) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      xml.nextTag(); // <testsuite tests= failures= errors= skipped=>
      int failed = number(xml, "failures") + number(xml, "errors");
      int skipped = number(xml, "skipped");
      return new Count(number(xml, "tests") - failed - skipped, failed, skipped);
    } catch (IOException | XMLStreamException | NumberFormatException unreadable) {
      throw unreadable(report, unreadable);
    }
  }

  private static int number(XMLStreamReader xml, String attribute) {
    return Integer.parseInt(xml.getAttributeValue(null, attribute));
  }

  private static Problem unreadable(Path report, Exception cause) {
    return new Problem(
        "The test report %s cannot be read (%s); delete target/ and run the tests again."
            .formatted(report, cause),
        cause);
  }
}
