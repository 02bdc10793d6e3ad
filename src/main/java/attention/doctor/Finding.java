package attention.doctor;

/**
 * What the doctor found out about one thing.
 *
 * @param name what was looked at: {@code JDK}
 * @param status how it stands
 * @param found what is there
 * @param mend what to do about it; empty where nothing is amiss
 */
public record Finding(String name, Status status, String found, String mend) {
  /** How a thing stands. */
  public enum Status {
    /** As it should be. */
    GOOD,
    /** Absent or unusual, and the course works all the same. */
    NOTE,
    /** Something does not work until it is mended. */
    PROBLEM
  }

  static Finding good(String name, String found) {
    return new Finding(name, Status.GOOD, found, "");
  }

  static Finding note(String name, String found, String mend) {
    return new Finding(name, Status.NOTE, found, mend);
  }

  static Finding problem(String name, String found, String mend) {
    return new Finding(name, Status.PROBLEM, found, mend);
  }
}
