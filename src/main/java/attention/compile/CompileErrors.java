package attention.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a learner reads when a file does not compile: the first errors, each explained. */
final class CompileErrors {
  private static final int MOST = 3;
  private static final String MISSING_METHOD = "does.not.override.abstract";
  private static final Set<String> WRONG_METHOD =
      Set.of(
          "override.incompatible.ret",
          "override.weaker.access",
          "override.static",
          "override.meth.doesnt.throw");

  private final List<CompileError> errors;
  private final Explanations explanations;

  private CompileErrors(List<CompileError> errors, Explanations explanations) {
    this.errors = errors;
    this.explanations = explanations;
  }

  /**
   * Errors in the grammar. The first of a line tells; the compiler stumbles over the rest of it.
   */
  static CompileErrors inGrammar(List<CompileError> errors, Explanations explanations) {
    Set<Integer> lines = new HashSet<>();
    List<CompileError> kept = new ArrayList<>();
    for (CompileError error : errors) {
      boolean echo = error.code().equals("premature.eof") && !kept.isEmpty();
      if (!echo && lines.add(error.line())) {
        kept.add(error);
      }
    }
    return new CompileErrors(kept, explanations);
  }

  /** Errors in names and types. A method that is there, but wrong, also counts as missing. */
  static CompileErrors inMeaning(List<CompileError> errors, Explanations explanations) {
    List<CompileError> kept = new ArrayList<>(errors);
    boolean wrong = errors.stream().anyMatch(error -> WRONG_METHOD.contains(error.code()));
    if (wrong) {
      kept.removeIf(error -> error.code().equals(MISSING_METHOD));
    }
    if (wrong || kept.stream().anyMatch(error -> error.code().equals(MISSING_METHOD))) {
      kept.removeIf(error -> error.code().equals("method.does.not.override.superclass"));
    }
    return new CompileErrors(kept, explanations);
  }

  @Override
  public String toString() {
    List<String> blocks = new ArrayList<>();
    for (CompileError error : errors.subList(0, Math.min(MOST, errors.size()))) {
      String sentence = explanations.of(error).map(text -> "\n" + text).orElse("");
      blocks.add(error.shown() + sentence);
    }
    if (errors.size() > MOST) {
      blocks.add("and %d more".formatted(errors.size() - MOST));
    }
    return String.join("\n\n", blocks);
  }
}
