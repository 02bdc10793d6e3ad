package attention.example;

import attention.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a problem is called on a worksheet: enough to set the same problem again, if it can be. */
public sealed interface ProblemName {
  /** How it stands on a sheet: {@code small-integers}, {@code random tokens=3 dims=2 seed=7}. */
  String text();

  /** What is asked beside the numbers. */
  Setting setting();

  /** The problem itself; empty for a folder of one's own, which may be elsewhere or changed. */
  Optional<Example> again();

  /**
   * One of the course's worked examples.
   *
   * @param name one of {@link #WORKED}
   * @param setting what is asked of it
   */
  record Worked(String name, Setting setting) implements ProblemName {
    @Override
    public String text() {
      return name + setting.text();
    }

    @Override
    public Optional<Example> again() {
      return Optional.of(ExampleFolder.worked(name).set(setting));
    }
  }

  /**
   * A problem of {@link FriendlyExample}.
   *
   * @param tokens n, 2 to 8
   * @param dims d_model, d_k and d_v alike, all heads together, 2 to 8
   * @param setting what is asked
   * @param seed any number
   */
  record Drawn(int tokens, int dims, Setting setting, long seed) implements ProblemName {
    @Override
    public String text() {
      return "random tokens=%d dims=%d%s seed=%d".formatted(tokens, dims, setting.text(), seed);
    }

    @Override
    public Optional<Example> again() {
      return Optional.of(FriendlyExample.random(tokens, dims, setting, seed));
    }
  }

  /**
   * Somebody's own folder.
   *
   * @param name the folder's own name, without what lies above it
   * @param setting what is asked of it
   */
  record Folder(String name, Setting setting) implements ProblemName {
    @Override
    public String text() {
      return "folder " + name + setting.text();
    }

    @Override
    public Optional<Example> again() {
      return Optional.empty();
    }
  }

  /** The names of the worked examples. */
  List<String> WORKED = List.of("small-integers", "one-hot", "two-heads");

  /** How the name of a drawn problem is written. */
  Pattern DRAWN =
      Pattern.compile(
          "random\\s+tokens=(\\d{1,9})\\s+dims=(\\d{1,9})"
              + Setting.WRITTEN
              + "\\s+seed=(-?\\d{1,19})");

  /** How the name of a worked example is written, with what is asked of it. */
  Pattern WITH_SETTING = Pattern.compile("(\\S.*?)" + Setting.WRITTEN);

  /** What the name of somebody's own folder begins with. */
  Pattern FOLDER =
      Pattern.compile("folder\\s+(\\S.*?)" + Setting.WRITTEN, Pattern.CASE_INSENSITIVE);

  /**
   * Reads a name as {@link #text()} writes it; spaces and capitals may differ.
   *
   * @throws Problem if it is none
   */
  static ProblemName parse(String text) {
    String name = text.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    Matcher worked = WITH_SETTING.matcher(lower);
    if (worked.matches() && WORKED.contains(worked.group(1))) {
      return new Worked(worked.group(1), Setting.parse(worked.group(2)));
    }
    Matcher folder = FOLDER.matcher(name);
    if (folder.matches()) {
      return new Folder(folder.group(1), Setting.parse(folder.group(2).toLowerCase(Locale.ROOT)));
    }
    Matcher drawn = DRAWN.matcher(lower);
    if (drawn.matches()) {
      return drawn(drawn.group(1), drawn.group(2), Setting.parse(drawn.group(3)), drawn.group(4));
    }
    throw new Problem(
        "\"%s\" is no problem's name; write small-integers, one-hot, two-heads, folder and its name, or such as random tokens=3 dims=2 seed=7; heads=2, causal and length=2 may follow a name, or stand before seed."
            .formatted(name));
  }

  /**
   * The problem that a text names: as on a worksheet, or a folder and what is asked of it.
   *
   * @throws Problem if there is no such problem, or it cannot be read
   */
  static Example find(String text) {
    Matcher folder = WITH_SETTING.matcher(text);
    if (text.startsWith("random ") || !folder.matches()) {
      return parse(text).again().orElseThrow();
    }
    return ExampleFolder.read(ExampleFolder.find(folder.group(1)))
        .set(Setting.parse(folder.group(2)));
  }

  /** What is asked by a name, as far as it is one. */
  static Setting settingIn(String text) {
    try {
      return parse(text).setting();
    } catch (Problem unknown) {
      return Setting.plain(); // whoever needs the name says what is wrong with it
    }
  }

  private static ProblemName drawn(String tokens, String dims, Setting setting, String seed) {
    Drawn drawn;
    try {
      drawn =
          new Drawn(
              Integer.parseInt(tokens), Integer.parseInt(dims), setting, Long.parseLong(seed));
    } catch (NumberFormatException tooLong) {
      throw new Problem(
          "The seed %s is too large; it goes up to %d.".formatted(seed, Long.MAX_VALUE), tooLong);
    }
    FriendlyExample.requireSize("tokens", drawn.tokens());
    FriendlyExample.requireSize("dims", drawn.dims());
    return drawn;
  }

  /** The name of the problem in a folder: a worked example's, or that of somebody's own folder. */
  static ProblemName of(Path folder, Setting setting) {
    for (String name : WORKED) {
      if (isSame(ExampleFolder.workedFolder(name), folder)) {
        return new Worked(name, setting);
      }
    }
    Path own = folder.toAbsolutePath().normalize().getFileName();
    return new Folder(own == null ? "/" : own.toString().strip().replaceAll("\\s+", " "), setting);
  }

  private static boolean isSame(Path worked, Path folder) {
    try {
      return Files.isSameFile(worked, folder);
    } catch (IOException oneIsMissing) {
      return false;
    }
  }
}
