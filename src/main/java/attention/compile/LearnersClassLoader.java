package attention.compile;

import java.util.Map;

/**
 * Holds one compilation's classes; a new one each time, as a class cannot be replaced. They come
 * before the course's own, where a class of the same name may lie compiled by an IDE.
 */
public final class LearnersClassLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  /**
   * @param classes their bytes by name
   */
  public LearnersClassLoader(Map<String, byte[]> classes) {
    super(LearnersClassLoader.class.getClassLoader());
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!classes.containsKey(name)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
