package attention.handin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people hand in where Java was asked for. */
final class OtherKind {
  static final String NOTEBOOK = "a notebook";

  private static final Map<String, String> KINDS = kinds();

  private OtherKind() {}

  /** What a file is by its ending, with its article; empty if nothing known. */
  static Optional<String> of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return KINDS.entrySet().stream()
        .filter(kind -> small.endsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put(".ipynb", NOTEBOOK);
    kinds.put(".class", "a compiled class");
    kinds.put(".jar", "an archive of compiled classes");
    kinds.put(".docx", "a word processor's document");
    kinds.put(".doc", "a word processor's document");
    kinds.put(".odt", "a word processor's document");
    kinds.put(".rtf", "a word processor's document");
    kinds.put(".pages", "a word processor's document");
    kinds.put(".pdf", "a PDF");
    kinds.put(".png", "a picture");
    kinds.put(".jpg", "a picture");
    kinds.put(".jpeg", "a picture");
    kinds.put(".heic", "a picture");
    kinds.put(".xlsx", "a spreadsheet");
    kinds.put(".xls", "a spreadsheet");
    kinds.put(".ods", "a spreadsheet");
    kinds.put(".numbers", "a spreadsheet");
    kinds.put(".rar", "an archive other than a zip");
    kinds.put(".7z", "an archive other than a zip");
    kinds.put(".gz", "an archive other than a zip");
    kinds.put(".tgz", "an archive other than a zip");
    kinds.put(".tar", "an archive other than a zip");
    kinds.put(".xz", "an archive other than a zip");
    kinds.put(".py", "a Python program");
    kinds.put(".kt", "a Kotlin program");
    kinds.put(".html", "a web page");
    kinds.put(".txt", "a text without the class");
    return kinds;
  }
}
