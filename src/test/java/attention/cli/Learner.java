package attention.cli;

import attention.lesson.Lesson;
import attention.progress.Desk;
import attention.verdict.Grader;
import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;

/** Types commands at a desk with small exercises. */
final class Learner {
  private final Desk desk;
  private Grader grader = Desk.GRADER;
  private String keyboard = "";
  private int graders;

  Learner(Path home) {
    desk = new Desk(home);
  }

  Desk desk() {
    return desk;
  }

  /** Whoever grades from now on. */
  Learner gradedBy(Grader other) {
    grader = other;
    return this;
  }

  /** What will be answered when a command asks. */
  Learner answering(String typed) {
    keyboard = typed;
    return this;
  }

  /** How many graders were opened. */
  int gradersOpened() {
    return graders;
  }

  Said types(String... arguments) {
    Graders counted =
        (home, work) -> {
          graders++;
          return work.applyAsInt(grader);
        };
    return InCourse.at(
        desk.home(),
        Main.commandLine(counted, Desk.STARTERS, new BufferedReader(new StringReader(keyboard))),
        arguments);
  }

  String file(Lesson lesson) {
    return Desk.text(desk.file(lesson));
  }
}
