package attention.watch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what is new below what was there, for pipes and consoles that are no terminal. */
final class PlainDisplay implements Display {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private final PrintWriter out;
  private final Glyphs glyphs = Glyphs.in(StandardCharsets.UTF_8);
  private final Wrap wrap = new Wrap(80);
  private Optional<Scene> before = Optional.empty();

  /** A display that prints. */
  PlainDisplay(PrintWriter out) {
    this.out = out;
  }

  @Override
  public boolean show(Scene scene) {
    List<String> news = new ArrayList<>();
    if (before.isEmpty()) {
      news.add(
          "Commands, each in a line of its own: "
              + Key.LETTERS.stream().map(Key::word).collect(Collectors.joining(", "))
              + ".");
    }
    if (before.map(Scene::lesson).filter(scene.lesson()::equals).isEmpty()) {
      news.add("");
      news.add("%s: %s".formatted(scene.lesson().id(), scene.lesson().title()));
      news.add(scene.file());
    }
    news.addAll(fresh(scene.note(), before.map(Scene::note)));
    news.addAll(fresh(scene.doing(), before.map(Scene::doing)));
    news.addAll(fresh(scene.page(), before.map(Scene::page)));
    if (isNewVerdict(scene)) {
      news.addAll(verdict(scene));
    }
    before = Optional.of(scene);
    news.forEach(out::println);
    return !out.checkError();
  }

  private List<String> fresh(String text, Optional<String> earlier) {
    return text.isEmpty() || earlier.filter(text::equals).isPresent()
        ? List.of()
        : wrap.lines(text, "");
  }

  /** The same verdict once more is shown once more, if it comes of another grading. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isNewVerdict(Scene scene) {
    return scene.verdict().isPresent()
        && before.flatMap(Scene::verdict).orElse(null) != scene.verdict().get();
  }

  private List<String> verdict(Scene scene) {
    Report report = new Report(wrap, glyphs);
    List<String> lines = new ArrayList<>();
    lines.add("");
    scene
        .verdict()
        .ifPresent(
            verdict -> {
              lines.add(report.headline(verdict).text());
              report.details(verdict, scene, NO_LIMIT).forEach(line -> lines.add(line.text()));
              lines.add("%d of %d passed".formatted(scene.passed(), scene.lessons()));
            });
    return lines;
  }
}
