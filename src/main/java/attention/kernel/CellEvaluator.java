package attention.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Evaluates cells with JShell, in this JVM. */
final class CellEvaluator implements AutoCloseable {
  /** The packages IJava imports, so that a notebook needs the same imports here and there. */
  private static final List<String> IMPORTS =
      List.of(
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.prefs.*",
          "java.util.regex.*");

  private final InProcessControl control = new InProcessControl();
  private final Places places = new Places();
  private final JShell shell;
  private final Failures failures;

  /**
   * @param classPath what cells may import
   */
  CellEvaluator(String classPath) {
    shell =
        JShell.builder()
            .executionEngine(control.provider(), Map.of())
            .compilerOptions("-classpath", classPath)
            .build();
    failures = new Failures(shell, places);
    IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
  }

  /**
   * Runs a cell.
   *
   * @param cell its number, as the notebook shows it
   * @return the value of its last expression, or null if it ends otherwise
   * @throws CellError if it does not compile, throws, or is stopped
   */
  Object evaluate(int cell, String code) {
    control.begin();
    CellText text = new CellText(cell, code);
    Set<DeclarationSnippet> unresolved = new LinkedHashSet<>();
    Object value = null;
    int at = text.skipBlank(0);
    while (at < code.length()) {
      String rest = code.substring(at);
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (next.completeness() == Completeness.EMPTY) {
        break;
      }
      // Without a source the rest is incomplete; evaluating it makes the compiler say of what.
      String source = next.source() == null ? rest : next.source();
      value = run(source, text, at, unresolved);
      at = next.source() == null ? code.length() : code.length() - next.remaining().length();
      at = text.skipBlank(at);
    }
    if (!unresolved.isEmpty()) {
      throw failures.unresolved(unresolved.iterator().next());
    }
    return value;
  }

  private Object run(String source, CellText text, int at, Set<DeclarationSnippet> unresolved) {
    Places.Place place = new Places.Place(text.cell(), text.lineOf(at));
    Object value = null;
    for (SnippetEvent event : shell.eval(source)) {
      Snippet snippet = event.snippet();
      if (event.status() == Status.REJECTED) {
        throw failures.rejected(snippet, text, at);
      }
      boolean fresh = event.causeSnippet() == null;
      if (snippet instanceof DeclarationSnippet declared) {
        note(declared, fresh, event.status(), unresolved);
      }
      if (fresh) {
        places.remember(snippet.id(), place);
        value = valueOf(snippet);
      }
      if (event.exception() != null) {
        throw failures.thrown(event.exception());
      }
      control.stopped().ifPresent(Stopping::report);
    }
    return value;
  }

  /**
   * Types and methods may name what the cell defines only further down. Earlier cells' may come to
   * lack something too, but that shows when they are used.
   *
   * @param fresh whether this cell defines it
   */
  private static void note(
      DeclarationSnippet snippet,
      boolean fresh,
      Status status,
      Set<DeclarationSnippet> unresolved) {
    if (status != Status.RECOVERABLE_DEFINED && status != Status.RECOVERABLE_NOT_DEFINED) {
      unresolved.remove(snippet);
    } else if (fresh) {
      unresolved.add(snippet);
    }
  }

  private Object valueOf(Snippet snippet) {
    Object value = control.takeValue();
    return switch (snippet.subKind()) {
      case TEMP_VAR_EXPRESSION_SUBKIND -> {
        control.release(((DeclarationSnippet) snippet).name());
        shell.drop(snippet);
        yield value;
      }
      case VAR_VALUE_SUBKIND, OTHER_EXPRESSION_SUBKIND -> value;
      default -> null;
    };
  }

  /** Stops the running cell. May be called from any thread. */
  void stop() {
    control.stop();
  }

  /** What could be written at a place in a cell. */
  Completions completions() {
    return new Completions(shell.sourceCodeAnalysis());
  }

  @Override
  public void close() {
    shell.close();
  }
}
