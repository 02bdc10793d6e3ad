package attention.progress;

import attention.lesson.Lesson;
import attention.problem.Problem;
import java.io.IOException;
import java.io.InputStream;

/** The files that learners begin with, kept where no learner edits them. */
@FunctionalInterface
public interface Starters {
  /** The starter of a lesson's exercise, byte by byte. */
  byte[] of(Lesson lesson);

  /** The starters that come with the course. */
  static Starters ofCourse() {
    return lesson -> {
      String resource = "/attention/starters/%s/%s".formatted(lesson.id(), lesson.fileName());
      try (InputStream starter = Starters.class.getResourceAsStream(resource)) {
        if (starter == null) {
          throw new Problem(
              "The starter of %s is not in this copy of the course; unpack or clone it anew."
                  .formatted(lesson.id()));
        }
        return starter.readAllBytes();
      } catch (IOException broken) {
        throw new Problem(
            "The starter of %s cannot be read: %s.".formatted(lesson.id(), broken.getMessage()),
            broken);
      }
    };
  }
}
