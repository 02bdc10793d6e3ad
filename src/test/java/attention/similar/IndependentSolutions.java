package attention.similar;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The other right solutions that the tests of the graders hold, each as a file of its own. */
final class IndependentSolutions {
  private static final Path FOLDER =
      Path.of("src", "test", "java", "attention", "mistake", "alternative");

  private IndependentSolutions() {}

  /** The texts, by the name of the file that holds them: one for each lesson. */
  static Map<String, List<String>> all() throws IOException {
    Map<String, List<String>> byLesson = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith("Alternatives.java")).toList()) {
        byLesson.put(file.getFileName().toString(), classesIn(file));
      }
    }
    return byLesson;
  }

  private static List<String> classesIn(Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      CompilationUnitTree unit = task.parse().iterator().next();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      String text = Files.readString(file);
      List<String> texts = new ArrayList<>();
      for (Tree member : ((ClassTree) unit.getTypeDecls().get(0)).getMembers()) {
        if (member instanceof ClassTree one
            && one.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
          texts.add(
              text.substring(
                  (int) positions.getStartPosition(unit, one),
                  (int) positions.getEndPosition(unit, one)));
        }
      }
      return texts;
    }
  }
}
