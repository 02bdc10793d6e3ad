package attention.handin;

import attention.process.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When the last commit of a clone was made, as the clock of whoever made it said. Git runs with
 * settings of its own and borrows nothing but the clone's objects: a clone's settings can name
 * programs to run.
 */
final class CommitTime {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST_REFERENCE = 10_000_000; // of thousands of branches
  private static final Pattern REFERENCE = Pattern.compile("ref: (refs/[\\w./-]+)\\s*");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern ANSWER = Pattern.compile("(\\d{1,11}) [0-9a-f]{40}\\s*");

  private CommitTime() {}

  /** The time; nothing if it is no clone, or git is not here, or does not know. */
  static Optional<Instant> of(Path clone) {
    Path git = clone.resolve(".git");
    Path objects = git.resolve("objects");
    if (!Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)
        || !Files.isDirectory(objects, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Optional<String> commit = head(git);
      return commit.isEmpty() ? Optional.empty() : time(objects, commit.get());
    } catch (IOException unreadable) { // then it is not known
      return Optional.empty();
    }
  }

  private static Optional<String> head(Path git) throws IOException {
    String head = text(git.resolve("HEAD"));
    Matcher reference = REFERENCE.matcher(head);
    if (!reference.matches()) {
      return commit(head);
    }
    String name = reference.group(1);
    if (name.contains("..")) {
      return Optional.empty();
    }
    Path file = git.resolve(name);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return commit(text(file));
    }
    return text(git.resolve("packed-refs"))
        .lines()
        .filter(line -> line.endsWith(" " + name))
        .findFirst()
        .flatMap(line -> commit(line.substring(0, line.indexOf(' '))));
  }

  private static Optional<String> commit(String text) {
    return Optional.of(text.strip()).filter(name -> COMMIT.matcher(name).matches());
  }

  private static String text(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return "";
    }
    byte[] bytes = new HandedFile("", new OnDisk(file)).bytes(LONGEST_REFERENCE);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Optional<Instant> time(Path objects, String commit) throws IOException {
    Path repository = Files.createTempDirectory("clone");
    try {
      Files.writeString(repository.resolve("HEAD"), "ref: refs/heads/none\n");
      Files.createDirectory(repository.resolve("refs"));
      Files.createDirectory(repository.resolve("objects"));
      Command.Outcome outcome =
          Command.of(
                  repository, "git", "--git-dir=.", "rev-list", "--no-walk", "--timestamp", commit)
              .with(
                  Map.of(
                      "GIT_OBJECT_DIRECTORY", objects.toAbsolutePath().toString(),
                      "GIT_CONFIG_NOSYSTEM", "1",
                      "GIT_CONFIG_GLOBAL", "/dev/null",
                      "GIT_ALLOW_PROTOCOL", "none",
                      "GIT_NO_REPLACE_OBJECTS", "1"))
              .run(PATIENCE);
      Matcher answer = ANSWER.matcher(outcome.out());
      return outcome.good() && answer.matches()
          ? Optional.of(Instant.ofEpochSecond(Long.parseLong(answer.group(1))))
          : Optional.empty();
    } finally {
      try (Stream<Path> all = Files.walk(repository)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(one);
        }
      }
    }
  }
}
