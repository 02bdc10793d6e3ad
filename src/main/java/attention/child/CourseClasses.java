package attention.child;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The course's classes that a child was given so far: those of a lesson come with the lesson. */
final class CourseClasses extends ClassLoader {
  private final Map<String, byte[]> waiting = new ConcurrentHashMap<>();

  CourseClasses() {
    super("course", CourseClasses.class.getClassLoader());
  }

  /** From now on these are there too. */
  void add(Map<String, byte[]> more) {
    waiting.putAll(more);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = waiting.remove(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
