package attention.child;

import attention.compile.LearnersCompiler;
import attention.compile.NotUsable;
import attention.compile.Wanted;
import attention.lesson.Lesson;
import attention.task.GivenClasses;
import attention.task.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The program that compiles strangers' files. None of their code ever runs in it. */
public final class CompilerChild {
  private CompilerChild() {}

  /**
   * Runs it until whoever started it is gone.
   *
   * @param arguments the door
   */
  public static void main(String[] arguments) throws IOException {
    Wire wire = Entrance.through(arguments[0]);
    try (LearnersCompiler compiler = new LearnersCompiler()) {
      compiler.warmUp();
      wire.put(Signal.READY).send();
      while (true) {
        Wanted wanted = GivenClasses.wanted(Tasks.of(wire.one(Lesson.class)));
        String fileName = wire.text();
        String source = new String(wire.bytes(), StandardCharsets.UTF_8);
        try {
          Map<String, byte[]> classes = compiler.classes(fileName, source, wanted);
          wire.put(Signal.DONE).put(classes).send();
        } catch (NotUsable reason) {
          wire.put(Signal.NOT_USABLE).put(reason.isCompileError() ? 1 : 0);
          wire.put(reason.check().id()).put(reason.check().title()).put(reason.getMessage()).send();
        }
      }
    }
  }
}
