package attention.lesson;

import java.util.List;

/** The parts of the course in order. */
public enum Part {
  /** What comes before the first lesson. */
  START("Start"),
  /** Small enough for a pencil. */
  BY_HAND("I  By hand, 3×3"),
  /** As models use it: masks, heads, gradients, positions and the block around them. */
  AS_USED("II  As it is used"),
  /** What it costs, and how the cost comes down. */
  FAST("III  Fast");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** The number and what the part is about, in a few words. */
  public String title() {
    return title;
  }

  /** The part's lessons that have an exercise, in order. */
  public List<Lesson> exercises() {
    return Lesson.exercises().stream().filter(lesson -> lesson.part() == this).toList();
  }
}
