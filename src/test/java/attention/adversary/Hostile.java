package attention.adversary;

import static attention.verdict.Status.COMPILE_ERROR;
import static attention.verdict.Status.CRASHED;
import static attention.verdict.Status.FAILED;
import static attention.verdict.Status.PASSED;
import static attention.verdict.Status.TIMEOUT;

import attention.handin.Zips;
import attention.verdict.Status;
import java.util.List;

/**
 * Code that attacks whoever runs it. What it answers is graded like any other answer: whoever
 * attacks in vain and is right passes; the others get what they earned, and nobody more.
 */
final class Hostile {
  static final List<Submission> ALL =
      List.of(
          // Takes what there is.
          code("endless-loop", "loops without end", TIMEOUT),
          code("sleep", "waits for a day", TIMEOUT),
          code("deaf-loop", "waits, and catches every interruption", TIMEOUT),
          code("deep-recursion", "calls itself without end", FAILED),
          code("heap", "fills the heap with lists", FAILED),
          code("arrays", "fills the memory with arrays of numbers", FAILED),
          code("native-memory", "fills the memory outside of the heap", FAILED),
          code("thread-bomb", "starts threads that sleep, without end", FAILED),
          code("busy-threads", "starts threads that work, and never ends", TIMEOUT),
          code("fork-bomb", "starts programs; right where it cannot", PASSED),
          code("output", "prints without end", TIMEOUT),
          code("output-past-java", "prints without end below System.out", TIMEOUT),
          code("fills-the-disk", "fills its folder; right for the rest", PASSED),
          code("huge-answer", "answers with a matrix of millions", FAILED),
          code("static-initialiser", "its class never gets ready", TIMEOUT),
          code("large-constant", "a constant too long for a class", COMPILE_ERROR),
          code("deep-nesting", "ten thousand parentheses", COMPILE_ERROR),
          code("riddle-of-types", "types that send the compiler in circles", COMPILE_ERROR),
          code("doubled-constant", "a constant that doubles in every line", COMPILE_ERROR),
          // Ends or changes what runs it.
          code("exit", "System.exit(0)", CRASHED),
          code("halt", "Runtime.halt(0)", CRASHED),
          code("exit-with-hook", "exits, and a shutdown hook never ends", CRASHED),
          code("hook-only", "leaves a shutdown hook that never ends; right", PASSED),
          code("daemon-thread", "a daemon thread outlives the test", FAILED),
          code("interrupts-everybody", "interrupts and stops every thread", CRASHED),
          code("closes-output", "closes System.out; right", PASSED),
          code("replaces-output", "replaces System.out; right", PASSED),
          code("settings", "changes locale, zone and properties; right", PASSED),
          code("reads-input", "waits for the keyboard; right", PASSED),
          code("unsafe", "writes to address 0", CRASHED),
          code("native-code", "forks and opens sockets by machine code; right", PASSED),
          code("own-library", "loads a library that it wrote", FAILED),
          code("wild-exception", "throws what does not end when looked at", TIMEOUT),
          // Forges a grade.
          code("prints-verdict", "prints a passed verdict, and is wrong", FAILED),
          code("writes-results", "writes gradebook and results, and is wrong", FAILED),
          code("forges-answer", "writes PASSED to every open channel", CRASHED),
          code(
              "speaks-for-its-process",
              "comes in again by its own door; right where it cannot",
              PASSED),
          code("package-of-the-grader", "a class in attention.grade", FAILED),
          code("breaks-into-the-grader", "setAccessible on all of the grader", FAILED),
          code("agent", "loads an agent into the grader; right where it cannot", PASSED),
          // Finds the answer.
          code("uses-the-answer", "calls the course's own softmax", FAILED),
          code("loads-the-answer", "loads the course's own softmax by name", FAILED),
          code("reads-the-answer", "searches class path and disks for it", FAILED),
          code("hard-coded", "knows the answers to the usual probes", FAILED),
          code("clock", "answers by the clock", FAILED),
          // Reaches out.
          code("deletes-files", "deletes all it can; right", PASSED),
          code("reads-neighbour", "reads another's file; right where it cannot", PASSED),
          code("network", "calls the teacher's machine; right where it cannot", PASSED));

  private Hostile() {}

  /** Handed in as people do: one after the other as a folder, a clone's folder, or a zip. */
  private static Submission code(String name, String does, Status expected) {
    return Submission.of(
        name,
        does,
        expected,
        class8 -> {
          String source = class8.hostile(name);
          switch (name.length() % 3) {
            case 0 -> class8.write(name + "/MySoftmax.java", source);
            case 1 -> class8.write(name + "/exercises/04-softmax/MySoftmax.java", source);
            default -> class8.zip(name, Zips.zip().with("MySoftmax.java", source));
          }
        });
  }
}
