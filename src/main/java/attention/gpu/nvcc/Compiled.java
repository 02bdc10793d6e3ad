package attention.gpu.nvcc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the compiler made of a kernel.
 *
 * @param kernel its name
 * @param registers that each thread holds, at most 255
 * @param sharedBytes of shared memory that the source itself declares for a block
 * @param spilledBytes that each thread has to keep elsewhere, for want of registers or because the
 *     source asks for one of them by a number that is not known yet; 0 is good
 */
public record Compiled(String kernel, int registers, int sharedBytes, int spilledBytes) {
  private static final Pattern KERNEL = Pattern.compile("Compiling entry function '(\\w+)'");
  private static final Pattern FRAME = Pattern.compile("(\\d+) bytes stack frame");
  private static final Pattern SPILLED = Pattern.compile("(\\d+) bytes spill stores");
  private static final Pattern REGISTERS = Pattern.compile("Used (\\d+) registers");
  private static final Pattern SHARED = Pattern.compile("(\\d+) bytes smem");

  /**
   * Reads what {@code ptxas -v} prints: for each kernel its name, then its spills, then the rest.
   */
  static List<Compiled> in(String report) {
    List<Compiled> all = new ArrayList<>();
    String kernel = "";
    int spilled = 0;
    for (String line : report.lines().toList()) {
      Matcher name = KERNEL.matcher(line);
      if (name.find()) {
        kernel = name.group(1);
        spilled = 0;
      }
      spilled = Math.max(spilled, Math.max(number(FRAME, line), number(SPILLED, line)));
      if (!kernel.isEmpty() && REGISTERS.matcher(line).find()) {
        all.add(new Compiled(kernel, number(REGISTERS, line), number(SHARED, line), spilled));
        kernel = ""; // the functions that it calls follow
      }
    }
    return all;
  }

  private static int number(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
