package attention.compile;

import attention.verdict.Check;

/** A learner's file, or class, that cannot be tried. Its message says why and what to do. */
public final class NotUsable extends Exception {
  private final Check check;
  private final boolean compileError;

  private NotUsable(Check check, boolean compileError) {
    super(check.message());
    this.check = check;
    this.compileError = compileError;
  }

  /** Not Java, as the compiler says. */
  static NotUsable notCompiling(String message) {
    return new NotUsable(Check.failed("compiles", "It compiles", message), true);
  }

  /** Java, but not the class that the exercise asks for. */
  static NotUsable otherClass(Wanted wanted, String message) {
    String title = "The file holds the class " + wanted.className();
    return new NotUsable(Check.failed("class", title, message), false);
  }

  /** The check that failed: {@code compiles} or {@code class}. */
  public Check check() {
    return check;
  }

  /** Whether the compiler refused the file; otherwise it holds another class than was asked for. */
  public boolean isCompileError() {
    return compileError;
  }
}
