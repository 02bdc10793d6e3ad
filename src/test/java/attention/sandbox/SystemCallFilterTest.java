package attention.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filter, run by an interpreter of the kernel's packet filters instead of by a kernel. */
class SystemCallFilterTest {
  private static final int X86 = 0xC000003E;
  private static final int ARM = 0xC00000B7;
  private static final long ALLOWED = 0x7FFF0000L;
  private static final long KILLED = 0x80000000L;
  private static final long NOT_PERMITTED = 0x00050001L;
  private static final long NO_SUCH_CALL = 0x00050026L;

  @ParameterizedTest(name = "{0} is number {1} on Intel and {2} on ARM")
  @CsvSource({
    "read, 0, 63",
    "write, 1, 64",
    "munmap, 11, 215",
    "execve, 59, 221",
    "exit, 60, 93",
    "connect, 42, 203",
    "futex, 202, 98"
  })
  void whatEveryProgramNeedsIsAllowed(String name, int onX86, int onArm) {
    assertThat(answer("amd64", X86, onX86)).as(name).isEqualTo(ALLOWED);
    assertThat(answer("aarch64", ARM, onArm)).as(name).isEqualTo(ALLOWED);
  }

  @ParameterizedTest(name = "{0} is number {1} on Intel and {2} on ARM")
  @CsvSource({
    "ptrace, 101, 117",
    "mount, 165, 40",
    "unshare, 272, 97",
    "setns, 308, 268",
    "process_vm_readv, 310, 270",
    "process_vm_writev, 311, 271",
    "bpf, 321, 280",
    "userfaultfd, 323, 282",
    "keyctl, 250, 219",
    "perf_event_open, 298, 241",
    "memfd_create, 319, 279",
    "shmget, 29, 194",
    "io_uring_setup, 425, 425",
    "pidfd_getfd, 438, 438"
  })
  void whatWatchesOrChangesOthersIsRefused(String name, int onX86, int onArm) {
    assertThat(answer("amd64", X86, onX86)).as(name).isEqualTo(NOT_PERMITTED);
    assertThat(answer("aarch64", ARM, onArm)).as(name).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aThreadMayBeStartedAndAProcessMayNot() {
    int asThreadsAre = 0x003D0F00; // what the C library passes for a thread
    int asProcessesAre = 0x01200011; // what it passes for a fork

    assertThat(answer("amd64", X86, 56, asThreadsAre)).isEqualTo(ALLOWED);
    assertThat(answer("aarch64", ARM, 220, asThreadsAre)).isEqualTo(ALLOWED);
    assertThat(answer("amd64", X86, 56, asProcessesAre)).isEqualTo(NOT_PERMITTED);
    assertThat(answer("aarch64", ARM, 220, asProcessesAre)).isEqualTo(NOT_PERMITTED);
    assertThat(answer("amd64", X86, 57)).as("fork").isEqualTo(NOT_PERMITTED);
    assertThat(answer("amd64", X86, 58)).as("vfork").isEqualTo(NOT_PERMITTED);
  }

  @Test
  void theNewerWayToStartThreadsIsNotThereForItsArgumentsCannotBeSeen() {
    assertThat(answer("amd64", X86, 435)).isEqualTo(NO_SUCH_CALL);
    assertThat(answer("aarch64", ARM, 435)).isEqualTo(NO_SUCH_CALL);
  }

  @Test
  void memoryThatNoLimitCountsIsRefused() {
    int privateOfNoFile = 0x22;
    int sharedOfAFile = 0x01;
    int sharedOfNoFile = 0x21;

    assertThat(answer("amd64", X86, 9, 0, 0, 0, privateOfNoFile)).isEqualTo(ALLOWED);
    assertThat(answer("amd64", X86, 9, 0, 0, 0, sharedOfAFile)).isEqualTo(ALLOWED);
    assertThat(answer("amd64", X86, 9, 0, 0, 0, sharedOfNoFile)).isEqualTo(NOT_PERMITTED);
    assertThat(answer("aarch64", ARM, 222, 0, 0, 0, privateOfNoFile)).isEqualTo(ALLOWED);
    assertThat(answer("aarch64", ARM, 222, 0, 0, 0, sharedOfNoFile)).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aSocketLeadsToThisMachineOnly() {
    int local = 1;
    int internet = 2;
    int toTheHostOfAVirtualMachine = 40;

    assertThat(answer("amd64", X86, 41, local)).isEqualTo(ALLOWED);
    assertThat(answer("amd64", X86, 41, internet)).isEqualTo(NOT_PERMITTED);
    assertThat(answer("amd64", X86, 41, toTheHostOfAVirtualMachine)).isEqualTo(NOT_PERMITTED);
    assertThat(answer("aarch64", ARM, 198, local)).isEqualTo(ALLOWED);
    assertThat(answer("aarch64", ARM, 198, internet)).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void numbersOfAnotherConventionEndTheProcess() {
    int asOf32Bits = 0x40000003;

    assertThat(answer("amd64", X86, 0x40000000 | 57)).isEqualTo(KILLED);
    assertThat(answer("amd64", asOf32Bits, 2)).isEqualTo(KILLED);
    assertThat(answer("aarch64", X86, 57)).isEqualTo(KILLED);
  }

  @Test
  void thereIsNoFilterForProcessorsWhoseNumbersAreNotKnown() {
    assertThat(SystemCalls.of("riscv64")).isEmpty();
  }

  private static long answer(String processor, int machine, int number, int... arguments) {
    ByteBuffer asked = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    asked.putInt(number).putInt(machine).putLong(0);
    for (int argument : arguments) {
      asked.putLong(argument);
    }
    byte[] filter = SystemCallFilter.of(SystemCalls.of(processor).orElseThrow());
    return run(ByteBuffer.wrap(filter).order(ByteOrder.nativeOrder()), asked);
  }

  /** Each instruction is a code, two distances to jump, and an operand. */
  private static long run(ByteBuffer program, ByteBuffer asked) {
    int loaded = 0;
    int at = 0;
    while (true) {
      int code = program.getShort(8 * at);
      int operand = program.getInt(8 * at + 4);
      if (code == 0x06) {
        return operand & 0xFFFFFFFFL;
      }
      if (code == 0x20 || code == 0x54) {
        loaded = code == 0x20 ? asked.getInt(operand) : loaded & operand;
        at++;
        continue;
      }
      boolean jumps =
          switch (code) {
            case 0x15 -> loaded == operand;
            case 0x25 -> Integer.compareUnsigned(loaded, operand) > 0;
            case 0x45 -> (loaded & operand) != 0;
            default -> throw new IllegalStateException("no instruction " + code);
          };
      at += 1 + program.get(8 * at + (jumps ? 2 : 3));
    }
  }
}
