package attention.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A matrix as LaTeX, without the names of its rows and columns. */
final class MatrixLatex {
  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z](_[A-Za-z0-9]+)?");

  private MatrixLatex() {}

  static String of(MatrixView matrix) {
    Grid grid = Grid.of(matrix, matrix.mostShown(), matrix.mostShown());
    String body =
        grid.cells().stream()
            .map(MatrixLatex::row)
            .collect(Collectors.joining(" \\\\\n", "", "\n"));
    String array = "\\begin{bmatrix}\n" + body + "\\end{bmatrix}";
    return matrix.name().isEmpty() ? array : name(matrix.name()) + " = " + array;
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Latex::of).collect(Collectors.joining(" & "));
  }

  private static String name(String name) {
    return SYMBOL.matcher(name).matches()
        ? name.replaceFirst("_(.+)", "_{$1}")
        : "\\text{" + Latex.escaped(name) + "}";
  }
}
