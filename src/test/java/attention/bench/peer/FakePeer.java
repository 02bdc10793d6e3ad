package attention.bench.peer;

import attention.process.Machine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A child that needs no ND4J and no Python: it answers each question with what it was started with,
 * {@code question=answer}.
 */
public final class FakePeer {
  private FakePeer() {}

  /** Starts such a child with the quickest Java there is. */
  public static Supplier<ProcessBuilder> answering(String... answers) {
    List<String> words = new ArrayList<>();
    words.add(Machine.java().toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), FakePeer.class.getName()));
    words.addAll(List.of(answers));
    return () -> new ProcessBuilder(words);
  }

  /**
   * Runs the child; an answer may say to write floats, to copy a file, to end, to be deaf or to
   * talk nonsense.
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      answers.put(parts[0], parts[1]);
    }
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ", 2);
      String answer = answers.getOrDefault(line, answers.getOrDefault(words[0], ""));
      if (answer.startsWith("end ")) {
        System.err.println("Something gave way.\nWARNING: Using incubator modules");
        System.exit(Integer.parseInt(answer.substring(4)));
      } else if (answer.startsWith("write ")) {
        write(answer.substring(6), Path.of(words[1]));
        answer = "";
      } else if (answer.startsWith("copy ")) {
        Files.copy(Path.of(answer.substring(5)), Path.of(words[1]));
        answer = "";
      }
      boolean whole = answer.startsWith("no ") || answer.startsWith("nonsense");
      System.out.println(whole ? answer : "yes " + answer);
    }
  }

  private static void write(String floats, Path file) throws IOException {
    String[] each = floats.split(" ", -1);
    ByteBuffer bytes =
        ByteBuffer.allocate(each.length * Float.BYTES).order(ByteOrder.nativeOrder());
    for (String one : each) {
      bytes.putFloat(Float.parseFloat(one));
    }
    Files.write(file, bytes.array());
  }
}
