package attention.classreport;

import attention.view.Html;
import attention.view.chart.ShownChart;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A chart on the page: sharp in print, and without a file of its own. */
final class Figure {
  private static final Pattern CLIP = Pattern.compile("clip\\d+");

  private Figure() {}

  /**
   * The chart in HTML.
   *
   * @param words what it shows, for those who do not see it
   */
  static String html(ShownChart chart, String words) {
    byte[] svg = withLastingIds(chart.svg()).getBytes(StandardCharsets.UTF_8);
    return "<img class=\"chart\" alt=\"%s\" src=\"data:image/svg+xml;base64,%s\">\n"
        .formatted(Html.escaped(words), Base64.getEncoder().encodeToString(svg));
  }

  /** The ids that XChart writes change each time; so that one class gives one page, count them. */
  private static String withLastingIds(String svg) {
    Map<String, String> counted = new HashMap<>();
    return CLIP.matcher(svg)
        .replaceAll(id -> counted.computeIfAbsent(id.group(), old -> "clip" + counted.size()));
  }
}
