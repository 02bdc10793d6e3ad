package attention.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.tensor.ShapeException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EncoderDecoderPictureTest {
  private final EncoderDecoderPicture plain =
      EncoderDecoderPicture.of(List.of("black", "cat"), List.of("le", "chat", "noir"));
  private final EncoderDecoderPicture weighted =
      plain.weights(Nd4j.create(new double[][] {{0, 0.25, 0.75}, {0, 1, 0}}));

  @Test
  void aLineForEachPairAndABoxForEachToken() throws Exception {
    Document svg = parsed(plain);

    assertThat(all(svg, "line")).hasSize(2 * 3);
    assertThat(all(svg, "text"))
        .extracting(Element::getTextContent)
        .contains("black", "cat", "le", "chat", "noir", "q2", "c2", "k3", "v3")
        .doesNotContain("q3", "k4");
  }

  @Test
  void aLineIsTheThickerTheLargerItsWeight() throws Exception {
    assertThat(all(parsed(weighted), "line"))
        .extracting(line -> line.getAttribute("stroke-width"))
        .containsExactly("0.50", "3.25", "8.75", "0.50", "11.50", "0.50");
    assertThat(all(parsed(plain), "line"))
        .extracting(line -> line.getAttribute("stroke-width"))
        .containsOnly("1.60");
  }

  @Test
  void aLineLeadsFromAQueryToAToken() throws Exception {
    Document svg = parsed(weighted);

    Element secondToThird = all(svg, "line").get(5);

    assertThat(secondToThird.getAttribute("x1")).isEqualTo(placeOf("q2", svg));
    assertThat(secondToThird.getAttribute("x2")).isEqualTo(placeOf("noir", svg));
    assertThat(placeOf("q2", svg)).isEqualTo(placeOf("cat", svg)).isEqualTo(placeOf("c2", svg));
  }

  @Test
  void aTokenMayHoldWhatMeansSomethingInXml() throws Exception {
    EncoderDecoderPicture odd =
        EncoderDecoderPicture.of(List.of("<a> & 'b'\n"), List.of("a much longer token than usual"));

    assertThat(all(parsed(odd), "text"))
        .extracting(Element::getTextContent)
        .contains("<a> & 'b'␊", "a much longer token than usual");
  }

  @Test
  void aPageShowsTheDrawingAndATerminalTheNumbers() {
    Form shown = weighted.forms().get(0);
    assertThat(shown.mimeType()).isEqualTo("text/html");
    assertThat(shown.content())
        .startsWith("<img alt=\"decoder: black cat\nencoder: le chat noir\n");
    String image = shown.content().replaceFirst("(?s).*base64,(.*)\"/>.*", "$1");
    assertThat(new String(Base64.getDecoder().decode(image), StandardCharsets.UTF_8))
        .isEqualTo(weighted.svg());
    assertThat(weighted.text())
        .startsWith("decoder: black cat\nencoder: le chat noir\nweights")
        .contains("0.2500  0.7500");
    assertThat(plain)
        .hasToString(
            "decoder: black cat\nencoder: le chat noir\nevery decoder token asks every encoder token\n");
  }

  @Test
  void weightsOnTheirSideAreRefused() {
    assertThatThrownBy(() -> plain.weights(Nd4j.zeros(3, 2)))
        .isInstanceOf(ShapeException.class)
        .hasMessage(
            "weights has shape [3, 2]; this picture needs [n_q, n_k] = [2, 3], a row for each decoder token");
  }

  @Test
  void aSequenceWithoutTokensIsRefused() {
    assertThatThrownBy(() -> EncoderDecoderPicture.of(List.of(), List.of("le")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the decoder has 0 tokens and the encoder 1; the picture needs at least one of each");
  }

  private static Document parsed(EncoderDecoderPicture picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)));
  }

  private static String placeOf(String text, Document svg) {
    return all(svg, "text").stream()
        .filter(element -> element.getTextContent().equals(text))
        .findFirst()
        .orElseThrow()
        .getAttribute("x");
  }

  private static List<Element> all(Document svg, String tag) {
    NodeList found = svg.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }
}
