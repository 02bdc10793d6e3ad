package attention.cluster;

import attention.archive.FileSet;
import attention.archive.ResourceText;
import attention.problem.Problem;
import java.util.regex.Pattern;

/**
 * Files for Kubernetes: an indexed job of the shards, the job that puts them together, a script
 * that starts both, and what the image is made of.
 *
 * @param run what is graded, with paths as a pod sees them
 * @param image the name that the image is pushed under
 * @param claim the persistent volume claim, which many pods may write to at a time
 */
public record Kubernetes(ShardedRun run, String image, String claim) {
  /** Where the volume lies in a pod. */
  public static final String VOLUME = "/class/";

  private static final int MOST_AT_A_TIME = 100;
  private static final Pattern IMAGE = Pattern.compile("[\\w./:@-]+");
  private static final Pattern CLAIM = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");

  /**
   * Checks the names.
   *
   * @throws Problem if Kubernetes would refuse one
   */
  public Kubernetes {
    if (!IMAGE.matcher(image).matches()) {
      throw new Problem(
          "--image %s is no name of an image; write such as registry.example.org/attention:1."
              .formatted(image));
    }
    if (!CLAIM.matcher(claim).matches()) {
      throw new Problem(
          "--claim %s is no name of a volume claim; those have small letters, digits, dots and hyphens."
              .formatted(claim));
    }
  }

  /** The files. */
  public FileSet files() {
    FileSet files = new FileSet();
    files.add("grade.yaml", text("grade.yaml"));
    files.add("merge.yaml", text("merge.yaml"));
    files.add("Dockerfile", text("Dockerfile"));
    files.addProgram("submit.sh", text("kubernetes-submit.sh"));
    return files;
  }

  private String text(String name) {
    String privileged =
        run.unsafe() ? "" : ResourceText.beside(Kubernetes.class, "privileged.yaml");
    return run.fill(name)
        .replace("@privileged@", privileged)
        .replace("@parallel@", Integer.toString(Math.min(run.shards(), MOST_AT_A_TIME)))
        .replace("@image@", image)
        .replace("@claim@", claim);
  }
}
