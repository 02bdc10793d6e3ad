package attention.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draws an {@link EncoderDecoderPicture} as SVG. */
final class EncoderDecoderDrawing {
  private static final int LABELS = 130; // the names of the rows on the left
  private static final int GAP = 28;
  private static final int MARGIN = 20;
  private static final int NARROWEST = 72;
  private static final int LETTER = 9;
  private static final int HEIGHT = 372;

  // Okabe and Ito 2008: colours that people with any colour vision tell apart.
  private static final String ASKING = "#0072B2";
  private static final String ASKED = "#D55E00";
  private static final String VALUE = "#00785A";
  private static final String INK = "#222B36";

  private final List<String> decoder;
  private final List<String> encoder;
  private final double[][] shares; // [n_q, n_k]
  private final int box; // every token is drawn as wide as the widest
  private final StringBuilder svg = new StringBuilder();

  EncoderDecoderDrawing(List<String> decoder, List<String> encoder, double[][] shares) {
    this.decoder = decoder;
    this.encoder = encoder;
    this.shares = shares;
    this.box =
        Stream.concat(decoder.stream(), encoder.stream())
            .mapToInt(token -> LETTER * Visible.width(Visible.of(token)) + GAP)
            .reduce(NARROWEST, Math::max);
  }

  String svg() {
    int width = LABELS + rowOf(Math.max(decoder.size(), encoder.size())) + 2 * MARGIN;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" font-family=\"sans-serif\" font-size=\"15\">",
        width, HEIGHT);
    add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
    for (int i = 0; i < decoder.size(); i++) {
      for (int j = 0; j < encoder.size(); j++) {
        line(i, j);
      }
    }
    name("context", 45, INK);
    name("decoder", 125, ASKING);
    name("queries", 161, ASKING);
    name("keys, values", 294, ASKED);
    name("encoder", 332, ASKED);
    for (int i = 0; i < decoder.size(); i++) {
      asks(i);
    }
    for (int j = 0; j < encoder.size(); j++) {
      answers(j);
    }
    add("</svg>");
    return svg.toString();
  }

  private void asks(int i) {
    int x = middle(decoder, i);
    add(
        "<path d=\"M%d 100 V62 m-5 7 l5 -7 l5 7\" stroke=\"%s\" stroke-width=\"1.5\" fill=\"none\"/>",
        x, INK);
    vector(x, 26, INK, "c" + (i + 1));
    token(x, 102, ASKING, decoder.get(i));
    vector(x, 142, ASKING, "q" + (i + 1));
  }

  private void answers(int j) {
    int x = middle(encoder, j);
    vector(x - 18, 275, ASKED, "k" + (j + 1));
    vector(x + 18, 275, VALUE, "v" + (j + 1));
    token(x, 309, ASKED, encoder.get(j));
  }

  private void line(int i, int j) {
    double share = Math.max(0, Math.min(1, shares[i][j]));
    add(
        "<line x1=\"%d\" y1=\"170\" x2=\"%d\" y2=\"275\" stroke=\"%s\" stroke-width=\"%.2f\" stroke-opacity=\"%.2f\"/>",
        middle(decoder, i), middle(encoder, j), ASKING, 0.5 + 11 * share, 0.3 + 0.5 * share);
  }

  private void name(String row, int y, String colour) {
    add("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>", MARGIN, y, colour, row);
  }

  private void token(int x, int y, String colour, String text) {
    add(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"36\" rx=\"6\" fill=\"%s\"/>",
        x - box / 2, y, box, colour);
    inTheMiddle(x, y + 23, "white", Html.escaped(Visible.of(text)));
  }

  private void vector(int x, int y, String colour, String text) {
    add(
        "<rect x=\"%d\" y=\"%d\" width=\"34\" height=\"28\" rx=\"6\" fill=\"white\" stroke=\"%s\"/>",
        x - 17, y, colour);
    inTheMiddle(x, y + 19, colour, text);
  }

  private void inTheMiddle(int x, int y, String colour, String text) {
    add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"%s\">%s</text>", x, y, colour, text);
  }

  private void add(String element, Object... parts) {
    svg.append(String.format(Locale.ROOT, element, parts)).append('\n');
  }

  private int rowOf(int tokens) {
    return tokens * box + (tokens - 1) * GAP;
  }

  /** The middle of a token; the shorter sequence stands in the middle of the longer. */
  private int middle(List<String> sequence, int index) {
    int longest = Math.max(decoder.size(), encoder.size());
    int left = LABELS + MARGIN + (rowOf(longest) - rowOf(sequence.size())) / 2;
    return left + index * (box + GAP) + box / 2;
  }
}
