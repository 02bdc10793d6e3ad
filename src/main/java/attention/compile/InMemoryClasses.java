package attention.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Takes the class files that the compiler writes; reads everything else from disk. */
final class InMemoryClasses extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

  InMemoryClasses(JavaFileManager files) {
    super(files);
  }

  /** The bytes of every class, by its name. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new HashMap<>();
    written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.put(className, bytes);
    return new SimpleJavaFileObject(URI.create("memory:///" + written.size()), kind) {
      @Override
      public OutputStream openOutputStream() {
        return bytes;
      }
    };
  }

  /** Files on disk can be compared only with each other. */
  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.equals(other);
  }
}
