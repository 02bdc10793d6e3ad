package attention.watch;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Draws each scene over the one before, in one write, so that nothing flickers.
 *
 * <p>It draws on the ordinary screen, not on a second one: what was there before, and the last
 * verdict after the end, can be scrolled to.
 */
public final class ScreenDisplay implements Display {
  /** A window's size, in characters. */
  public record Size(int columns, int rows) {}

  private static final String HOME = "\u001b[H";

  /** Before the text, not after it: in the last column it would take the last character away. */
  private static final String CLEAR_LINE = "\u001b[K";

  private final Supplier<Size> size;
  private final Glyphs glyphs;
  private final boolean coloured;
  private final Consumer<String> window;
  private boolean begun;

  /**
   * A display in a window.
   *
   * @param size asked for at every drawing
   * @param window takes what is to be written, and shows it at once
   */
  ScreenDisplay(Supplier<Size> size, Glyphs glyphs, boolean coloured, Consumer<String> window) {
    this.size = size;
    this.glyphs = glyphs;
    this.coloured = coloured;
    this.window = window;
  }

  /** A display of usual size that does all the work and throws the result away. */
  public static ScreenDisplay unseen() {
    return new ScreenDisplay(
        () -> new Size(80, 24), Glyphs.in(StandardCharsets.UTF_8), true, text -> {});
  }

  @Override
  public boolean show(Scene scene) {
    Size now = size.get();
    // What stands in the window scrolls up, out of the way, before the first drawing.
    String before = begun ? "" : "\n".repeat(now.rows());
    begun = true;
    window.accept(
        new Screen(now.columns(), now.rows(), glyphs)
            .lines(scene).stream()
                .map(line -> CLEAR_LINE + (coloured ? line.coloured() : line.text()))
                .collect(Collectors.joining("\r\n", before + HOME, "")));
    return true;
  }
}
