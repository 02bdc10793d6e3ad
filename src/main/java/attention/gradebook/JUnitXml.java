package attention.gradebook;

import attention.record.Result;
import attention.record.Transcript;
import attention.verdict.Check;
import attention.verdict.Status;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A student's results as build servers read them: a {@code testsuite} a work, a {@code testcase} a
 * check. A check that could not be tried, and a work that was not handed in, are skipped.
 *
 * <p>Source: the schema that Jenkins's xUnit plugin accepts, {@code junit-10.xsd}, which follows
 * what Maven's Surefire writes.
 */
final class JUnitXml {
  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The text of the file. */
  static String of(Transcript transcript) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JUnitXml(xml).write(transcript);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a string takes whatever is written", impossible);
    }
    return text.toString();
  }

  private void write(Transcript transcript) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    attribute("name", transcript.page());
    for (Result result : transcript.results()) {
      suite(result);
    }
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void suite(Result result) throws XMLStreamException {
    List<Check> checks = checks(result);
    long skipped = checks.stream().filter(check -> isSkipped(result, check)).count();
    long failed = checks.stream().filter(check -> !check.passed()).count() - skipped;
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", result.work());
    attribute("tests", Integer.toString(checks.size()));
    attribute("failures", Long.toString(failed));
    attribute("errors", "0");
    attribute("skipped", Long.toString(skipped));
    attribute("time", String.format(Locale.ROOT, "%.3f", result.seconds()));
    for (Check check : checks) {
      testCase(result, check);
    }
    line(1);
    xml.writeEndElement();
  }

  private void testCase(Result result, Check check) throws XMLStreamException {
    line(2);
    if (check.passed()) {
      xml.writeEmptyElement("testcase");
      name(result, check);
      return;
    }
    xml.writeStartElement("testcase");
    name(result, check);
    line(3);
    if (isSkipped(result, check)) {
      xml.writeEmptyElement("skipped");
      attribute("message", check.message());
    } else {
      xml.writeStartElement("failure");
      attribute("type", result.status().map(JUnitXml::type).orElse(""));
      attribute("message", check.message().lines().findFirst().orElse(""));
      xml.writeCharacters(XmlText.of(check.message()));
      xml.writeEndElement();
    }
    line(2);
    xml.writeEndElement();
  }

  private void name(Result result, Check check) throws XMLStreamException {
    attribute("classname", result.work());
    attribute("name", check.title());
  }

  /** Those of the result; one that says so where nothing was handed in. */
  private static List<Check> checks(Result result) {
    return result.status().isPresent()
        ? result.checks()
        : List.of(Check.failed("handed-in", "Handed in", "Nothing was handed in."));
  }

  private static boolean isSkipped(Result result, Check check) {
    return !check.passed() && (result.status().isEmpty() || !check.tried());
  }

  private static String type(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.of(value));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
