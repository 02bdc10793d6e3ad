package attention.gradient;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a {@link GradientCheck} found; its text has a line for each argument.
 *
 * @param findings one an argument, in order
 */
public record GradientReport(List<GradientFinding> findings) {
  /** Keeps a copy of the list. */
  public GradientReport {
    findings = List.copyOf(findings);
  }

  /** Whether every gradient agrees with its slopes. */
  public boolean agrees() {
    return findings.stream().allMatch(GradientFinding::agrees);
  }

  /** The findings, a line each. */
  @Override
  public String toString() {
    return findings.stream().map(GradientFinding::toString).collect(Collectors.joining("\n"));
  }
}
