package attention.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import attention.record.Result;
import attention.record.SmallClass;
import attention.record.Transcript;
import attention.verdict.Check;
import attention.verdict.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JUnitXmlTest {
  @Test
  void everyWorkIsASuiteAndEveryCheckACase() {
    assertThat(JUnitXml.of(SmallClass.BO))
        .isEqualToNormalizingNewlines(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="=1+1 _b_Bo_">
              <testsuite name="04-softmax" tests="3" failures="1" errors="0" skipped="1" time="1.500">
                <testcase classname="04-softmax" name="The result has the shape of the scores"/>
                <testcase classname="04-softmax" name="Every row sums to 1">
                  <failure type="failed" message="Row 2 sums to 0.7; expected 1.">Row 2 sums to 0.7; expected 1.
            weights[2,1] is 0.3; expected 0.6
            ```</failure>
                </testcase>
                <testcase classname="04-softmax" name="Larger scores weigh more">
                  <skipped message="Cannot be checked before the rows sum to 1."/>
                </testcase>
              </testsuite>
              <testsuite name="worksheet" tests="1" failures="0" errors="0" skipped="1" time="0.000">
                <testcase classname="worksheet" name="Handed in">
                  <skipped message="Nothing was handed in."/>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void whateverAMessageHoldsAParserReadsItAndNothingElse()
      throws ParserConfigurationException, SAXException, IOException {
    String hostile =
        "]]></failure><testcase name=\"forged\"/>&x;\u0000\u0007\u001b\ud800\uffff \"'\ud83d\ude00";

    Document document = parsed(JUnitXml.of(withMessage(hostile)));

    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(1);
    Element failure = (Element) document.getElementsByTagName("failure").item(0);
    String shown =
        "]]></failure><testcase name=\"forged\"/>&x;\u2400\u2407\u241b\ufffd\ufffd \"'\ud83d\ude00";
    assertThat(failure.getTextContent()).isEqualTo(shown);
    assertThat(failure.getAttribute("message")).isEqualTo(shown);
  }

  private static Transcript withMessage(String message) {
    Transcript ada = SmallClass.ADA;
    Result result =
        new Result(
            "04-softmax",
            Optional.of(Status.CRASHED),
            List.of(Check.failed("ran", "The code comes to an end", message)),
            List.of(),
            0,
            4,
            1,
            "",
            "MySoftmax.java",
            Optional.empty());
    return new Transcript(
        ada.student(), ada.page(), ada.origin(), ada.at(), "", List.of(), List.of(result));
  }

  private static Document parsed(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
