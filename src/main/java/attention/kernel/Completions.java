package attention.kernel;

import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;

/** What could be written at a place in a cell, and what stands there. */
record Completions(SourceCodeAnalysis analysis) {
  /** What could replace the word that ends at the cursor. */
  ReplacementOptions at(String code, int cursor) {
    int start = statementStart(code, cursor);
    int[] anchor = {cursor - start};
    List<String> words =
        analysis.completionSuggestions(code.substring(start), cursor - start, anchor).stream()
            .map(Suggestion::continuation)
            .distinct()
            .collect(Collectors.toList());
    return new ReplacementOptions(words, start + anchor[0], cursor);
  }

  /** The signatures of what is being called at the cursor, one a line; empty where nothing is. */
  String signatures(String code, int cursor) {
    int start = statementStart(code, cursor);
    return analysis.documentation(code.substring(start), cursor - start, false).stream()
        .map(Documentation::signature)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** Whether a cell could be run as it stands, in Jupyter's words. */
  String completeness(String code) {
    String rest = code;
    while (!rest.isBlank()) {
      CompletionInfo next = analysis.analyzeCompletion(rest);
      if (next.completeness() == Completeness.DEFINITELY_INCOMPLETE) {
        return "    ";
      }
      if (next.source() == null || next.completeness() == Completeness.EMPTY) {
        break;
      }
      rest = next.remaining();
    }
    return BaseKernel.IS_COMPLETE_YES;
  }

  /** JShell looks at one statement: the one the cursor is in. */
  private int statementStart(String code, int cursor) {
    int start = 0;
    while (true) {
      String rest = code.substring(start);
      CompletionInfo next = analysis.analyzeCompletion(rest);
      if (next.source() == null || next.remaining().isBlank()) {
        return start;
      }
      int end = code.length() - next.remaining().length();
      if (end >= cursor || end <= start) {
        return start;
      }
      start = end;
    }
  }
}
