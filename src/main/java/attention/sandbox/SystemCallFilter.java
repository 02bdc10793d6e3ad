package attention.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A program for Linux's kernel, which decides on each call of a process: threads may be started,
 * processes may not; memory belongs to one process alone; sockets lead to this machine's own only;
 * and of what is left nothing that watches, changes or replaces others is done. In the language of
 * the kernel's packet filters (seccomp-bpf): a load, comparisons, returns.
 */
final class SystemCallFilter {
  private static final int LOAD = 0x20;
  private static final int JUMP_IF_EQUAL = 0x15;
  private static final int JUMP_IF_GREATER = 0x25;
  private static final int JUMP_IF_ANY_BIT = 0x45;
  private static final int AND = 0x54;
  private static final int RETURN = 0x06;

  private static final int ALLOW = 0x7FFF0000;
  private static final int KILL = 0x80000000;
  private static final int ERROR = 0x00050000;
  private static final int NOT_PERMITTED = 1;
  private static final int NO_SUCH_CALL = 38;

  // Where the kernel puts what it asks about.
  private static final int NUMBER = 0;
  private static final int MACHINE = 4;
  private static final int ARGUMENTS = 16;
  private static final int ARGUMENT_BYTES = 8;

  private static final int THREAD = 0x00010000;
  private static final int SHARED_AND_OF_NO_FILE = 0x21;
  private static final int LOCAL = 1;

  private record Instruction(int code, int whenTrue, int whenFalse, int operand) {}

  private final List<Instruction> program = new ArrayList<>();

  private SystemCallFilter(SystemCalls calls) {
    load(MACHINE);
    when(JUMP_IF_EQUAL, calls.machine(), 1, 0);
    answer(KILL);
    load(NUMBER);
    when(JUMP_IF_GREATER, calls.highest(), 0, 1);
    answer(KILL);
    for (int number : calls.allRefused()) {
      when(JUMP_IF_EQUAL, number, 0, 1);
      answer(ERROR | NOT_PERMITTED);
    }
    when(JUMP_IF_EQUAL, SystemCalls.CLONE_3, 0, 1);
    answer(ERROR | NO_SUCH_CALL);
    // Each of these leaves the number loaded where it does not apply.
    when(JUMP_IF_EQUAL, calls.start(), 0, 4);
    load(argument(0));
    when(JUMP_IF_ANY_BIT, THREAD, 1, 0);
    answer(ERROR | NOT_PERMITTED);
    answer(ALLOW);
    when(JUMP_IF_EQUAL, calls.map(), 0, 5);
    load(argument(3));
    add(AND, 0, 0, SHARED_AND_OF_NO_FILE);
    when(JUMP_IF_EQUAL, SHARED_AND_OF_NO_FILE, 0, 1);
    answer(ERROR | NOT_PERMITTED);
    answer(ALLOW);
    when(JUMP_IF_EQUAL, calls.socket(), 0, 4);
    load(argument(0));
    when(JUMP_IF_EQUAL, LOCAL, 1, 0);
    answer(ERROR | NOT_PERMITTED);
    answer(ALLOW);
    answer(ALLOW);
  }

  /** The filter as the kernel of this machine reads it. */
  static byte[] of(SystemCalls calls) {
    List<Instruction> program = new SystemCallFilter(calls).program;
    ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.nativeOrder());
    for (Instruction one : program) {
      bytes.putShort((short) one.code);
      bytes.put((byte) one.whenTrue);
      bytes.put((byte) one.whenFalse);
      bytes.putInt(one.operand);
    }
    return bytes.array();
  }

  private static int argument(int index) {
    return ARGUMENTS + index * ARGUMENT_BYTES; // the lower half comes first on both processors
  }

  private void load(int offset) {
    add(LOAD, 0, 0, offset);
  }

  /** Skips as many instructions as are given for each case. */
  private void when(int comparison, int operand, int whenTrue, int whenFalse) {
    add(comparison, whenTrue, whenFalse, operand);
  }

  private void answer(int what) {
    add(RETURN, 0, 0, what);
  }

  private void add(int code, int whenTrue, int whenFalse, int operand) {
    program.add(new Instruction(code, whenTrue, whenFalse, operand));
  }
}
