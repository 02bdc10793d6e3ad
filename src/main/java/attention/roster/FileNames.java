package attention.roster;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every student a file name that Windows, macOS and Linux accept, no name twice. */
public final class FileNames {
  private static final int LONGEST = 60; // characters; file systems end at 255 bytes
  private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\\..*)?");

  private final Set<String> given = new HashSet<>();

  /** The name without an ending; with the key behind it where the name itself is taken. */
  public String of(Student student) {
    String name = plain(student.name());
    String unique = name;
    for (int number = 1; !given.add(unique.toLowerCase(Locale.ROOT)); number++) {
      unique = name + "-" + (number == 1 ? plain(student.key()) : Integer.toString(number));
    }
    return unique;
  }

  private static String plain(String text) {
    String name = Normalizer.normalize(text, Normalizer.Form.NFC);
    name = REFUSED.matcher(name).replaceAll("_");
    int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    name = AT_THE_ENDS.matcher(name.substring(0, end)).replaceAll("");
    return name.isEmpty() || DEVICE.matcher(name).matches() ? "_" + name : name;
  }
}
