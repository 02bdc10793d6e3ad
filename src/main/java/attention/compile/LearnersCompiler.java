package attention.compile;

import attention.problem.Problem;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Compiles learners' files, each alone, in memory. Keeps the libraries open: later files are quick.
 */
public final class LearnersCompiler implements AutoCloseable {
  private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:none", "-g");

  private static final String SMALL =
      """
      import org.nd4j.linalg.api.ndarray.INDArray;
      import org.nd4j.linalg.factory.Nd4j;
      class Small implements Runnable {
        public void run() {
          INDArray small = Nd4j.eye(2);
          INDArray product = small.mmul(small.sub(small.max(true, 1)));
        }
      }
      """;

  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;

  /**
   * A compiler for files that use the course and its libraries.
   *
   * @throws Problem if this Java comes without a compiler
   */
  public LearnersCompiler() {
    compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new Problem(
          "The Java in %s has no compiler. Install a JDK 17 or newer (not a JRE), or set JAVA_HOME."
              .formatted(System.getProperty("java.home")));
    }
    files = compiler.getStandardFileManager(null, null, null);
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
      // Otherwise the compiler looks for sources among the libraries too.
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** Lets go of the libraries. Classes that were compiled stay usable. */
  @Override
  public synchronized void close() {
    try {
      files.close();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** In a notebook of another kernel only a class loader knows where course and ND4J lie. */
  private static List<Path> classPath() {
    Stream<Path> named =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of);
    return Stream.concat(named, Stream.of(home(LearnersCompiler.class), home(INDArray.class)))
        .distinct()
        .toList();
  }

  /** The folder or the jar that a class was loaded from. */
  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Compiles a file and loads the class that an exercise asks for, anew each time. Nothing of it
   * runs, not even what is static.
   *
   * @param file may have another name than its class
   * @throws Problem if there is no such file, or it cannot be read
   * @throws NotUsable if it is no text, does not compile, or holds something else
   */
  public synchronized Class<?> compile(Path file, Wanted wanted) throws NotUsable {
    return load(compiled(Source.read(file), wanted), wanted);
  }

  /**
   * Compiles a text that may come from anybody, and runs nothing of it.
   *
   * @param fileName what messages call it
   * @return the bytes of every class, by its name
   * @throws NotUsable if it is no text, does not compile, or holds something else
   */
  public synchronized Map<String, byte[]> classes(String fileName, String text, Wanted wanted)
      throws NotUsable {
    Map<String, byte[]> classes = compiled(Source.handedIn(fileName, text), wanted);
    load(classes, wanted);
    return classes;
  }

  private Map<String, byte[]> compiled(Source source, Wanted wanted) throws NotUsable {
    Declarations.requireAny(source, wanted);
    try {
      return compile(source, wanted);
    } catch (StackOverflowError tooDeep) {
      throw tooDeep();
    } catch (IllegalStateException inCompiler) {
      // So javac wraps what ends it.
      if (inCompiler.getCause() instanceof StackOverflowError) {
        throw tooDeep();
      }
      throw inCompiler;
    }
  }

  private static Class<?> load(Map<String, byte[]> classes, Wanted wanted) throws NotUsable {
    try {
      Class<?> learners = new LearnersClassLoader(classes).loadClass(wanted.className());
      wanted.constructorOf(learners);
      return learners;
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static NotUsable tooDeep() {
    return NotUsable.notCompiling(
        """
        An expression in this file is nested so deeply that the compiler gives up. Divide it into \
        several statements.\
        """);
  }

  /** Compiles something small, so that the first learner does not wait longer than the others. */
  public synchronized void warmUp() {
    try {
      compile(Source.of("Small.java", SMALL), new Wanted("Small", Runnable.class, List.of()));
    } catch (NotUsable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Map<String, byte[]> compile(Source source, Wanted wanted) throws NotUsable {
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    InMemoryClasses output = new InMemoryClasses(files);
    JavacTask task =
        (JavacTask)
            compiler.getTask(Writer.nullWriter(), output, heard, OPTIONS, null, List.of(source));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      Explanations ofGrammar = new Explanations(wanted, Optional.empty());
      refuse(errors(source, heard), errors -> CompileErrors.inGrammar(errors, ofGrammar));
      ClassTree learners = Declarations.wanted(unit, wanted);
      Explanations ofMeaning = new Explanations(wanted, Optional.of(learners));
      task.analyze();
      refuse(errors(source, heard), errors -> CompileErrors.inMeaning(errors, ofMeaning));
      task.generate();
      refuse(errors(source, heard), errors -> CompileErrors.inMeaning(errors, ofMeaning));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return GivenOnly.of(wanted, output.classes());
  }

  private static List<CompileError> errors(
      Source source, DiagnosticCollector<JavaFileObject> heard) {
    return heard.getDiagnostics().stream().flatMap(each -> CompileError.of(each, source)).toList();
  }

  private static void refuse(
      List<CompileError> errors, Function<List<CompileError>, CompileErrors> shown)
      throws NotUsable {
    if (!errors.isEmpty()) {
      throw NotUsable.notCompiling(shown.apply(errors).toString());
    }
  }
}
