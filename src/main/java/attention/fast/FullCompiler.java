package attention.fast;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Whether this Java compiles with all its skill; vector code is slower than none without it. */
final class FullCompiler {
  private static final String OPTION = "TieredStopAtLevel";
  private static final int ALL = 4;

  private FullCompiler() {}

  static boolean isThere() {
    HotSpotDiagnosticMXBean java =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return java != null && Integer.parseInt(java.getVMOption(OPTION).getValue()) >= ALL;
  }
}
