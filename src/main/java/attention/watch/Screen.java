package attention.watch;

import attention.watch.Line.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scene laid out on a screen: the lesson and the bar on top, the keys in the last line.
 *
 * @param width columns
 * @param height rows
 * @param glyphs the characters it may use
 */
record Screen(int width, int height, Glyphs glyphs) {
  private static final int LONGEST_BAR = 40;
  private static final Line GAP = Line.plain("");

  /** Exactly as many lines as the screen is high, none wider than it. */
  List<Line> lines(Scene scene) {
    Wrap wrap = new Wrap(width);
    List<Line> top = top(scene, wrap);
    List<Line> bottom = bottom(scene, wrap);
    int room = Math.max(0, height - top.size() - bottom.size());
    List<Line> lines = new ArrayList<>(top);
    lines.addAll(part(body(scene, wrap, room), room, scene.part()));
    while (lines.size() < height - bottom.size()) {
      lines.add(GAP);
    }
    lines.addAll(bottom);
    return lines.subList(Math.max(0, lines.size() - height), lines.size()).stream()
        .map(line -> new Line(wrap.cut(glyphs.write(line.text())), line.ink()))
        .toList();
  }

  private List<Line> top(Scene scene, Wrap wrap) {
    List<Line> top = new ArrayList<>();
    String title = "%s: %s".formatted(scene.lesson().id(), scene.lesson().title());
    top.add(new Line(wrap.cut(title), Ink.STRONG));
    top.add(new Line(bar(scene), Ink.GOOD));
    top.add(new Line(wrap.cut(scene.file()), Ink.FAINT));
    if (!scene.doing().isEmpty()) {
      top.add(Line.plain(scene.doing()));
    } else {
      top.add(scene.verdict().map(new Report(wrap, glyphs)::headline).orElse(GAP));
    }
    top.add(GAP);
    return top;
  }

  private String bar(Scene scene) {
    String count = " %d of %d passed".formatted(scene.passed(), scene.lessons());
    int length = Math.max(1, Math.min(LONGEST_BAR, width - count.length()));
    int done = scene.lessons() == 0 ? 0 : length * scene.passed() / scene.lessons();
    return glyphs.full().repeat(done) + glyphs.empty().repeat(length - done) + count;
  }

  private List<Line> body(Scene scene, Wrap wrap, int room) {
    if (!scene.page().isEmpty()) {
      return wrap.lines(scene.page(), "").stream().map(Line::plain).toList();
    }
    return scene
        .verdict()
        .map(verdict -> new Report(wrap, glyphs).details(verdict, scene, room))
        .orElse(List.of());
  }

  private static List<Line> part(List<Line> body, int room, int asked) {
    if (body.size() <= room || room == 0) {
      return body.subList(0, Math.min(room, body.size()));
    }
    int high = Math.max(1, room - 1);
    int parts = (body.size() + high - 1) / high;
    int from = asked % parts * high;
    int to = Math.min(body.size(), from + high);
    List<Line> shown = new ArrayList<>(body.subList(from, to));
    if (shown.size() < room) {
      int rest = body.size() - to;
      String more = rest > 0 ? "… %d lines more: key m".formatted(rest) : "… from the top: key m";
      shown.add(new Line(more, Ink.FAINT));
    }
    return shown;
  }

  private List<Line> bottom(Scene scene, Wrap wrap) {
    List<Line> bottom = new ArrayList<>();
    bottom.add(GAP);
    if (!scene.note().isEmpty()) {
      wrap.lines(scene.note(), "").forEach(line -> bottom.add(new Line(line, Ink.STRONG)));
    }
    bottom.add(new Line(keys(), Ink.FAINT));
    return bottom;
  }

  /** Every key's letter and word; where that is too wide the words alone, for they begin alike. */
  private String keys() {
    return Stream.of(
            Key.LETTERS.stream().map(key -> key.letter() + " " + key.word()),
            Key.LETTERS.stream().map(Key::word))
        .map(keys -> keys.collect(Collectors.joining("  ")))
        .filter(keys -> keys.length() <= width)
        .findFirst()
        .orElseGet(() -> Key.LETTERS.stream().map(Key::letter).collect(Collectors.joining(" ")));
  }
}
