package attention.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;

/** Puts into words why a cell failed. */
final class Failures {
  private static final int MOST_FRAMES = 12;

  private final JShell shell;
  private final Places places;

  Failures(JShell shell, Places places) {
    this.shell = shell;
    this.places = places;
  }

  /**
   * Code that does not compile: every error with its line and a caret.
   *
   * @param start where the snippet starts in the cell
   */
  CellError rejected(Snippet snippet, CellText text, int start) {
    List<String> lines = new ArrayList<>();
    for (Diag diag :
        shell.diagnostics(snippet).filter(Diag::isError).collect(Collectors.toList())) {
      int from = Math.min(start + (int) diag.getStartPosition(), text.code().length());
      int to = start + (int) diag.getEndPosition();
      lines.add("cell [%d], line %d: %s".formatted(text.cell(), text.lineOf(from), message(diag)));
      lines.add(text.marked(from, to));
    }
    if (lines.isEmpty()) {
      lines.add("cell [%d] is not Java: %s".formatted(text.cell(), snippet.source()));
    }
    return new CellError(lines);
  }

  /**
   * The compiler's words, less the name of JShell's class around the cell, which it leaves blank.
   */
  private static String message(Diag diag) {
    return diag.getMessage(Locale.ENGLISH).replaceAll("\\R\\s*location: class\\s*$", "");
  }

  /** Code that names what is defined nowhere. */
  CellError unresolved(DeclarationSnippet snippet) {
    String missing = shell.unresolvedDependencies(snippet).collect(Collectors.joining(", and "));
    return new CellError(
        List.of(
            "%s: %s needs %s, which is not defined."
                .formatted(places.start(snippet.id()), describe(snippet), missing)));
  }

  /** Code that threw, with the causes and the lines of the cells on the way. */
  CellError thrown(JShellException exception) {
    if (exception instanceof UnresolvedReferenceException unresolved) {
      return unresolved(unresolved.getSnippet());
    }
    List<String> lines = new ArrayList<>();
    for (Throwable at = exception; at != null; at = at.getCause()) {
      lines.add((lines.isEmpty() ? "" : "caused by ") + headline(at));
      lines.addAll(frames(at));
    }
    return new CellError(lines);
  }

  private String headline(Throwable thrown) {
    if (thrown instanceof UnresolvedReferenceException unresolved) {
      return unresolved(unresolved.getSnippet()).getMessage();
    }
    String name =
        thrown instanceof EvalException exception
            ? exception.getExceptionClassName()
            : thrown.getClass().getName();
    String message = thrown.getMessage();
    String shown = name.replaceFirst("^java\\.(lang|util|io)\\.(?=[A-Z])", "");
    return message == null ? shown : shown + ": " + message;
  }

  /** Frames down to the last one in a cell; what lies below is the kernel's own. */
  private List<String> frames(Throwable thrown) {
    List<String> lines = new ArrayList<>();
    int inCell = 0;
    for (StackTraceElement frame : thrown.getStackTrace()) {
      lines.add("    at " + places.of(frame).map(place -> in(place, frame)).orElse(plain(frame)));
      if (places.of(frame).isPresent()) {
        inCell = lines.size();
      }
    }
    int wanted = inCell == 0 ? lines.size() : inCell;
    if (wanted <= MOST_FRAMES) {
      return lines.subList(0, wanted);
    }
    // Of a long way, such as an endless recursion's, both ends tell.
    List<String> ends = new ArrayList<>(lines.subList(0, MOST_FRAMES - 2));
    ends.add("    … %d more …".formatted(wanted - MOST_FRAMES + 1));
    ends.add(lines.get(wanted - 1));
    return ends;
  }

  private static String in(Places.Place place, StackTraceElement frame) {
    String method = frame.getMethodName();
    // JShell's own names for a cell's code hold a dollar.
    return method.isEmpty() || method.contains("$") ? place.toString() : place + ", in " + method;
  }

  private static String plain(StackTraceElement frame) {
    return "%s.%s(%s:%d)"
        .formatted(
            frame.getClassName(),
            frame.getMethodName(),
            frame.getFileName(),
            frame.getLineNumber());
  }

  private static String describe(DeclarationSnippet snippet) {
    return snippet.kind().name().toLowerCase(Locale.ROOT).replace("type_decl", "type")
        + " "
        + snippet.name();
  }
}
