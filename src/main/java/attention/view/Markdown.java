package attention.view;

/** Text put into GitHub's Markdown. */
public final class Markdown {
  private Markdown() {}

  /** Keeps a token such as {@code <unk>} or {@code a|b} from being read as markup. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\\\`*_\\[\\]|~$]", "\\\\$0");
  }
}
