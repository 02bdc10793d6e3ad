package attention.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A compiled class, as far as it tells which others it names (JVM specification, chapter 4.4). */
public final class ClassFile {
  private static final Pattern OF_THE_COURSE = Pattern.compile("attention/[\\w/$]+");

  private ClassFile() {}

  /**
   * The names of the course's classes that this one names, itself among them. What is only said in
   * a text counts for nothing.
   *
   * @throws IOException if it is no class file
   */
  public static Set<String> named(byte[] bytes) throws IOException {
    Map<Integer, String> constants = new HashMap<>();
    Set<Integer> texts = new HashSet<>();
    Set<Integer> classes = new HashSet<>();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    in.skipNBytes(8); // the magic number and the version
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants.put(i, in.readUTF());
        case 7 -> classes.add(in.readUnsignedShort());
        case 8 -> texts.add(in.readUnsignedShort());
        case 16, 19, 20 -> in.skipNBytes(2); // a type, a module, a package
        case 15 -> in.skipNBytes(3); // a way to call
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4); // small numbers, members
        case 5, 6 -> { // large numbers, which count twice
          in.skipNBytes(8);
          i++;
        }
        default -> throw new IOException("no constant of a class file has the tag " + tag);
      }
    }
    texts.removeAll(classes);
    constants.keySet().removeAll(texts);
    return names(constants.values());
  }

  private static Set<String> names(Iterable<String> constants) {
    Set<String> names = new TreeSet<>();
    for (String constant : constants) {
      Matcher matcher = OF_THE_COURSE.matcher(constant);
      while (matcher.find()) {
        names.add(matcher.group().replace('/', '.'));
      }
    }
    return names;
  }
}
