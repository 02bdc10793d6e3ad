package attention.gpu.guard;

import attention.gpu.GpuProblem;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * From where the process that holds a card loads its classes: from this course and from JavaCPP,
 * and not from the dozens of other jars. They are looked up by name, since this Java must not load
 * a class of CUDA.
 */
public final class CourseJars {
  private static final String COURSE = "attention/gpu/cuda/CardServer.class";
  private static final List<String> BINDING =
      List.of("org/bytedeco/javacpp/Loader.class", "org/bytedeco/cuda/global/cudart.class");

  private CourseJars() {}

  /**
   * The folders and jars.
   *
   * @throws GpuProblem if the binding is not there for this machine
   */
  public static List<Path> needed() {
    Set<Path> all = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(List.of(COURSE));
    names.addAll(BINDING);
    names.add("org/bytedeco/javacpp/" + machineCode("jnijavacpp"));
    names.add("org/bytedeco/cuda/" + machineCode("jnicudart"));
    for (String name : names) {
      all.add(home(name));
    }
    return List.copyOf(all);
  }

  private static String machineCode(String library) {
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return (arm ? "linux-arm64/lib" : "linux-x86_64/lib") + library + ".so";
  }

  /**
   * The folder or jar that a class or a resource lies in.
   *
   * @param name with slashes
   * @throws GpuProblem if it is nowhere
   */
  public static Path home(String name) {
    URL place = CourseJars.class.getClassLoader().getResource(name);
    if (place == null) {
      throw new GpuProblem(
          "This build of the course cannot speak to cards: %s is not in it. Build it on Linux (on Windows: in WSL), and without -Pnd4j-cuda."
              .formatted(name));
    }
    try {
      URLConnection connection = place.openConnection();
      if (connection instanceof JarURLConnection jar) {
        return Path.of(jar.getJarFileURL().toURI());
      }
      return folder(place.toURI(), name);
    } catch (IOException | URISyntaxException unusual) {
      throw new GpuProblem("The course's own files are in a place that Java cannot name.", unusual);
    }
  }

  private static Path folder(URI file, String name) {
    Path folder = Path.of(file);
    for (int i = 0; i < name.split("/", -1).length; i++) {
      folder = folder.getParent();
    }
    return folder;
  }
}
