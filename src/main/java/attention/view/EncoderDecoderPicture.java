package attention.view;

import attention.tensor.ShapeException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A decoder that asks an encoder, as a picture: the decoder's tokens above with their queries, the
 * encoder's below with keys and values, and a line for each pair.
 *
 * <pre>{@code
 * EncoderDecoderPicture.of(List.of("black", "cat"), List.of("chat", "noir")).weights(weights)
 * }</pre>
 *
 * With weights a line is the thicker, the larger its weight. It never changes: each method returns
 * a new picture.
 */
public final class EncoderDecoderPicture implements Shown {
  private static final double UNWEIGHTED = 0.1; // a share whose line is neither thin nor thick

  private final List<String> decoder;
  private final List<String> encoder;
  private final double[][] shares; // [n_q, n_k]
  private final boolean weighted;

  private EncoderDecoderPicture(
      List<String> decoder, List<String> encoder, double[][] shares, boolean weighted) {
    this.decoder = decoder;
    this.encoder = encoder;
    this.shares = shares;
    this.weighted = weighted;
  }

  /**
   * Every decoder token asks every encoder token.
   *
   * @throws IllegalArgumentException if one of the two has no tokens
   */
  public static EncoderDecoderPicture of(List<String> decoder, List<String> encoder) {
    if (decoder.isEmpty() || encoder.isEmpty()) {
      throw new IllegalArgumentException(
          "the decoder has %d tokens and the encoder %d; the picture needs at least one of each"
              .formatted(decoder.size(), encoder.size()));
    }
    double[][] alike = new double[decoder.size()][encoder.size()];
    Arrays.stream(alike).forEach(row -> Arrays.fill(row, UNWEIGHTED));
    return new EncoderDecoderPicture(List.copyOf(decoder), List.copyOf(encoder), alike, false);
  }

  /**
   * Draws each line as thick as its weight.
   *
   * @param weights {@code [n_q, n_k]}, each from 0 to 1
   * @throws ShapeException if it has not a row for each decoder token and a column for each encoder
   *     token
   */
  public EncoderDecoderPicture weights(INDArray weights) {
    double[][] cells = Entries.of("weights", weights);
    if (cells.length != decoder.size() || cells[0].length != encoder.size()) {
      throw new ShapeException(
          "weights has shape [%d, %d]; this picture needs [n_q, n_k] = [%d, %d], a row for each decoder token"
              .formatted(cells.length, cells[0].length, decoder.size(), encoder.size()));
    }
    return new EncoderDecoderPicture(decoder, encoder, cells, true);
  }

  @Override
  public String text() {
    return "decoder: %s\nencoder: %s\n%s"
        .formatted(
            String.join(" ", decoder),
            String.join(" ", encoder),
            weighted ? table().text() : "every decoder token asks every encoder token\n");
  }

  private MatrixView table() {
    return MatrixView.ofText(
            "weights",
            Arrays.stream(shares)
                .map(
                    row ->
                        Arrays.stream(row)
                            .mapToObj(share -> String.format(Locale.ROOT, "%.4f", share))
                            .toList())
                .toList())
        .rows(decoder)
        .columns(encoder);
  }

  /** An SVG file's text. */
  public String svg() {
    return new EncoderDecoderDrawing(decoder, encoder, shares).svg();
  }

  @Override
  public List<Form> forms() {
    // As an image: a drawing among a page's own elements is taken out of pages that are not
    // trusted.
    String image = Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
    return List.of(
        Form.html(
            "<img alt=\"%s\" style=\"max-width:100%%;height:auto\" src=\"data:image/svg+xml;base64,%s\"/>\n"
                .formatted(Html.escaped(text()), image)));
  }

  /** The text form. */
  @Override
  public String toString() {
    return text();
  }
}
