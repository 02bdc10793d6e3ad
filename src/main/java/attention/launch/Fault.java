package attention.launch;

/** What threads of a launch do to memory and must not. */
public sealed interface Fault {
  /** Who did it, to which number, and what a card makes of it: a sentence or two. */
  String text();

  /** A read or a write outside of an array. */
  record Outside(Access access) implements Fault {
    @Override
    public String text() {
      return "%s %s %s, but %s has %d numbers, 0 to %d. %s"
          .formatted(
              access.who(),
              access.writes() ? "writes" : "reads",
              access.cell(),
              access.array(),
              access.length(),
              access.length() - 1,
              access.writes()
                  ? "On a card it changes what lies there, or the launch fails."
                  : "On a card it gets what lies there, or the launch fails.");
    }
  }

  /**
   * A number that several threads write.
   *
   * @param first the first of them, row by row
   * @param last the last of them
   * @param threads how many there are
   */
  record SameCell(Access first, Access last, int threads) implements Fault {
    @Override
    public String text() {
      return "%s writes %s, and %s writes it, too: %d threads in all. A card promises no order: who comes last wins."
          .formatted(first.who(), first.cell(), last.place(), threads);
    }
  }

  /** A thread that writes the numbers of others. */
  record ManyCells(Access first, Access second) implements Fault {
    @Override
    public String text() {
      return "%s writes %s and %s. One thread has one number to write; the rest is for the others."
          .formatted(first.who(), first.cell(), second.cell());
    }
  }
}
