package attention.handin;

import attention.lesson.Lesson;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which files may be the work of a lesson, by where they lie and what they are called. */
final class Candidates {
  private static final String COPY = "(?:\\s*\\(\\d+\\)|[-_ ]\\d+|[-_ ]+(?:copy|kopie|副本).*)?";
  private static final Pattern ANSWERS = Pattern.compile("(?:^|/)(?:solutions|starters)/");

  private final Lesson lesson;
  private final Pattern close;

  Candidates(Lesson lesson) {
    this.lesson = lesson;
    this.close =
        Pattern.compile(
            "(?:.*[^A-Za-z])?%s%s\\.java(?:\\.txt)?".formatted(lesson.className(), COPY),
            Pattern.CASE_INSENSITIVE);
  }

  /**
   * The files that are called as the lesson's file, or nearly so, the likeliest first: where the
   * course has it, then the nearest to the top.
   */
  List<HandedFile> among(List<HandedFile> files) {
    return files.stream().filter(this::isCalledSo).sorted(likeliestFirst()).toList();
  }

  /** The likeliest first, whatever they are called. */
  Comparator<HandedFile> likeliestFirst() {
    return Comparator.comparing(Candidates::isAnswer)
        .thenComparing(file -> !file.name().equals(lesson.fileName()))
        .thenComparing(file -> !file.path().contains("exercises/" + lesson.id() + "/"))
        .thenComparing(HandedFile::depth)
        .thenComparing(HandedFile::path);
  }

  /** Whether it lies where the course keeps what learners did not write. */
  static boolean isAnswer(HandedFile file) {
    return ANSWERS.matcher(file.path()).find();
  }

  /** Whether a file is not Java, but named as the lesson or its class is. */
  boolean isNamedAfterIt(HandedFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.startsWith(lesson.className().toLowerCase(Locale.ROOT) + ".")
        || name.startsWith(lesson.id() + ".");
  }

  private boolean isCalledSo(HandedFile file) {
    return close.matcher(file.name()).matches();
  }
}
