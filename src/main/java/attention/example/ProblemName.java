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

  /** The problem itself; empty for a folder of one's own, which may be elsewhere or changed. */
  Optional<Example> again();

  /**
   * One of the course's worked examples.
   *
   * @param name one of {@link #WORKED}
   */
  record Worked(String name) implements ProblemName {
    @Override
    public String text() {
      return name;
    }

    @Override
    public Optional<Example> again() {
      return Optional.of(ExampleFolder.worked(name));
    }
  }

  /**
   * A problem of {@link FriendlyExample}.
   *
   * @param tokens n, 2 to 8
   * @param dims d_model, d_k and d_v alike, 2 to 8
   * @param seed any number
   */
  record Drawn(int tokens, int dims, long seed) implements ProblemName {
    @Override
    public String text() {
      return "random tokens=%d dims=%d seed=%d".formatted(tokens, dims, seed);
    }

    @Override
    public Optional<Example> again() {
      return Optional.of(FriendlyExample.random(tokens, dims, seed));
    }
  }

  /**
   * Somebody's own folder.
   *
   * @param name the folder's own name, without what lies above it
   */
  record Folder(String name) implements ProblemName {
    @Override
    public String text() {
      return "folder " + name;
    }

    @Override
    public Optional<Example> again() {
      return Optional.empty();
    }
  }

  /** The names of the worked examples. */
  List<String> WORKED = List.of("small-integers", "one-hot");

  /** How the name of a drawn problem is written. */
  Pattern DRAWN =
      Pattern.compile("random\\s+tokens=(\\d{1,9})\\s+dims=(\\d{1,9})\\s+seed=(-?\\d{1,19})");

  /** What the name of somebody's own folder begins with. */
  Pattern FOLDER = Pattern.compile("folder\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

  /**
   * Reads a name as {@link #text()} writes it; spaces and capitals may differ.
   *
   * @throws Problem if it is none
   */
  static ProblemName parse(String text) {
    String name = text.strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (WORKED.contains(lower)) {
      return new Worked(lower);
    }
    Matcher folder = FOLDER.matcher(name);
    if (folder.matches()) {
      return new Folder(folder.group(1));
    }
    Matcher drawn = DRAWN.matcher(lower);
    if (drawn.matches()) {
      return drawn(drawn.group(1), drawn.group(2), drawn.group(3));
    }
    throw new Problem(
        "\"%s\" is no problem's name; write small-integers, one-hot, folder and its name, or such as random tokens=3 dims=2 seed=7."
            .formatted(name));
  }

  private static ProblemName drawn(String tokens, String dims, String seed) {
    Drawn drawn;
    try {
      drawn = new Drawn(Integer.parseInt(tokens), Integer.parseInt(dims), Long.parseLong(seed));
    } catch (NumberFormatException tooLong) {
      throw new Problem(
          "The seed %s is too large; it goes up to %d.".formatted(seed, Long.MAX_VALUE), tooLong);
    }
    FriendlyExample.requireSize("tokens", drawn.tokens());
    FriendlyExample.requireSize("dims", drawn.dims());
    return drawn;
  }

  /** The name of the problem in a folder: a worked example's, or that of somebody's own folder. */
  static ProblemName of(Path folder) {
    for (String name : WORKED) {
      if (isSame(ExampleFolder.workedFolder(name), folder)) {
        return new Worked(name);
      }
    }
    Path own = folder.toAbsolutePath().normalize().getFileName();
    return new Folder(own == null ? "/" : own.toString().strip().replaceAll("\\s+", " "));
  }

  private static boolean isSame(Path worked, Path folder) {
    try {
      return Files.isSameFile(worked, folder);
    } catch (IOException oneIsMissing) {
      return false;
    }
  }
}
