package attention.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Java program to run in a sandbox.
 *
 * @param arguments of Java, with its options and the name of the main class
 * @param readable files and folders that the program may read, beside Java and the system's
 *     libraries
 * @param door the folder with the socket through which it speaks; only what is in it can be reached
 * @param environment every variable that it sees
 * @param limits what it may use
 */
public record Confined(
    List<String> arguments,
    List<Path> readable,
    Path door,
    Map<String, String> environment,
    Limits limits) {
  /** Copies the collections. */
  public Confined {
    arguments = List.copyOf(arguments);
    readable = List.copyOf(readable);
    environment = Map.copyOf(environment);
  }
}
