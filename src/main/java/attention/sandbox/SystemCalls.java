package attention.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a kind of processor calls the services of Linux's kernel, by number. The numbers are those
 * of the kernel's headers asm/unistd_64.h and asm-generic/unistd.h.
 *
 * @param machine how the kernel names the kind of processor to a filter
 * @param highest above it lie the numbers of another convention
 * @param start starts threads and processes
 * @param map asks for memory
 * @param socket opens a way to others
 * @param refused that no exercise needs
 */
record SystemCalls(
    int machine, int highest, int start, int map, int socket, List<Integer> refused) {
  /** Newer ones have one number everywhere. */
  private static final List<Integer> REFUSED_EVERYWHERE =
      List.of(
          424, // pidfd_send_signal
          425, 426, 427, // io_uring_setup, io_uring_enter, io_uring_register
          428, 429, 430, 431, 432, 433, // open_tree, move_mount, fsopen, fsconfig, fsmount, fspick
          434, 438, // pidfd_open, pidfd_getfd
          442, // mount_setattr
          447); // memfd_secret

  /** A newer way to start threads, which the C library does without where it is not there. */
  static final int CLONE_3 = 435;

  private static final SystemCalls X86 =
      new SystemCalls(
          0xC000003E,
          0x3FFFFFFF,
          56,
          9,
          41,
          List.of(
              29, 64, 68, // shmget, semget, msgget
              57, 58, // fork, vfork
              101, 103, 135, // ptrace, syslog, personality
              155, 161, 163, 165, 166, // pivot_root, chroot, acct, mount, umount2
              167, 168, 169, // swapon, swapoff, reboot
              175, 176, 246, 313, 320, // init_module, delete_module, kexec_load, finit_, kexec_file
              248, 249, 250, // add_key, request_key, keyctl
              272, 308, // unshare, setns
              298, 310, 311, 312, // perf_event_open, process_vm_readv, process_vm_writev, kcmp
              319, 321, 322, 323)); // memfd_create, bpf, execveat, userfaultfd

  private static final SystemCalls ARM =
      new SystemCalls(
          0xC00000B7,
          0x7FFFFFFF,
          220,
          222,
          198,
          List.of(
              186, 190, 194, // msgget, semget, shmget
              39, 40, 41, 51, 89, // umount2, mount, pivot_root, chroot, acct
              92, 116, 117, // personality, syslog, ptrace
              97, 268, // unshare, setns
              104, 105, 106, 273, 294, // kexec_load, init_module, delete_module, finit_, kexec_file
              142, 224, 225, // reboot, swapon, swapoff
              217, 218, 219, // add_key, request_key, keyctl
              241, 270, 271, 272, // perf_event_open, process_vm_readv, process_vm_writev, kcmp
              279, 280, 281, 282)); // memfd_create, bpf, execveat, userfaultfd

  /** Those of this machine, if they are known. */
  static Optional<SystemCalls> here() {
    return of(System.getProperty("os.arch"));
  }

  /** Those of a kind of processor, as Java names it. */
  static Optional<SystemCalls> of(String processor) {
    return switch (processor) {
      case "amd64", "x86_64" -> Optional.of(X86);
      case "aarch64" -> Optional.of(ARM);
      default -> Optional.empty();
    };
  }

  /** All that are always refused. */
  List<Integer> allRefused() {
    return Stream.concat(refused.stream(), REFUSED_EVERYWHERE.stream()).toList();
  }
}
