package attention.gpu.rung;

import attention.gpu.GpuProblem;
import attention.gpu.KernelSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the ladder, as they lie among the resources. */
public final class KernelFile {
  private static final String FOLDER = "/attention/gpu/kernels/";
  private static final Pattern INCLUDE = Pattern.compile("(?m)^#include \"([^\"]+)\"");

  private KernelFile() {}

  /**
   * A file with the headers that it includes.
   *
   * @param name {@code 1-naive.cu}
   */
  public static KernelSource source(String name) {
    String text = text(name);
    Map<String, String> headers = new TreeMap<>();
    Matcher include = INCLUDE.matcher(text);
    while (include.find()) {
      headers.put(include.group(1), text(include.group(1)));
    }
    return new KernelSource(name, text, headers, Map.of());
  }

  /** What a file says. */
  public static String text(String name) {
    try (InputStream file = KernelFile.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new GpuProblem("there is no file of kernels named %s".formatted(name));
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
