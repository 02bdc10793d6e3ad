package attention.fast;

import java.util.Optional;
import java.util.ServiceLoader;

/** Finds what this Java can calculate with. */
final class Engines {
  private static final String MODULE = "jdk.incubator.vector";
  private static final Optional<Engine> VECTOR = find();

  private Engines() {}

  /** The engine that uses vector instructions; where there is none, that is said once. */
  static Optional<Engine> vector() {
    return VECTOR;
  }

  private static Optional<Engine> find() {
    if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
      return without(
          "this Java runs without %s: start it with --add-modules %s".formatted(MODULE, MODULE));
    }
    if (!FullCompiler.isThere()) {
      return without("this Java runs with its quick compiler alone");
    }
    return ServiceLoader.load(Engine.class, Engines.class.getClassLoader()).findFirst();
  }

  private static Optional<Engine> without(String reason) {
    System.err.println(
        "attention: no vector instructions, since " + reason + ". ND4J calculates in their place.");
    return Optional.empty();
  }
}
