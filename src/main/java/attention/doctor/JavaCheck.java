package attention.doctor;

/** The Java that runs the course: a JDK, since notebooks compile what is typed into them. */
final class JavaCheck {
  private static final int OLDEST = 17;
  private static final String NAME = "JDK";

  private JavaCheck() {}

  static Finding look() {
    return look(
        Runtime.version().feature(), ModuleLayer.boot().findModule("jdk.jshell").isPresent());
  }

  static Finding look(int feature, boolean jshell) {
    String found =
        "Java %d (%s) in %s"
            .formatted(feature, System.getProperty("java.vendor"), System.getProperty("java.home"));
    if (feature < OLDEST) {
      return Finding.problem(NAME, found, "Install a JDK 17 or newer and point JAVA_HOME to it.");
    }
    if (!jshell) {
      return Finding.problem(
          NAME,
          found + ", a runtime without a compiler",
          "Notebooks compile what you type: install a JDK, not a JRE (on Debian: apt install openjdk-17-jdk).");
    }
    return Finding.good(NAME, found);
  }
}
