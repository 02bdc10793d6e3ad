package attention.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.archive.FileSet;
import attention.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cluster is told; that SLURM does it is another test's to see. */
class ClusterFilesTest {
  private static final ShardedRun RUN =
      new ShardedRun("/c/it's in", "/c/a.yaml", "/c/out", 20, 7, 3, false);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"grade.sbatch", "merge.sbatch", "submit.sh"})
  void slurmsFilesHaveNothingLeftToFillIn(String name) throws IOException {
    assertThat(slurm(name)).startsWith("#!/bin/sh\n").doesNotContainPattern("@[a-z]+@");
  }

  @Test
  void aTaskOfSlurmGradesItsShard() throws IOException {
    assertThat(slurm("grade.sbatch"))
        .contains("#SBATCH --array=1-20\n", "#SBATCH --cpus-per-task=3\n", "--mem=5632M\n")
        .contains("cd -- '/the course'\n")
        .contains("classroom grade '/c/it'\\''s in' \\\n")
        .contains("--out '/c/out-shards'/\"$SLURM_ARRAY_TASK_ID\" \\\n")
        .endsWith("--shard \"$SLURM_ARRAY_TASK_ID/20\" --seed 7 --jobs 3\n");
  }

  @Test
  void slurmMergesWhateverBecameOfTheShards() throws IOException {
    assertThat(slurm("submit.sh")).contains("--dependency=\"afterany:$grade\" merge.sbatch");
    assertThat(slurm("merge.sbatch"))
        .endsWith("classroom merge '/c/out-shards'/* --out '/c/out'\n");
    assertThat(folder.resolve("submit.sh")).isExecutable();
  }

  @Test
  void aPodGradesTheShardOfItsIndexWhichCountsFromZero() throws IOException {
    JsonNode job = kubernetes(RUN, "grade.yaml");
    JsonNode container = job.at("/spec/template/spec/containers/0");

    assertThat(job.at("/apiVersion").asText()).isEqualTo("batch/v1");
    assertThat(job.at("/spec/completionMode").asText()).isEqualTo("Indexed");
    assertThat(job.at("/spec/completions").asInt()).isEqualTo(20);
    assertThat(container.at("/args/0").asText())
        .startsWith("shard=$((JOB_COMPLETION_INDEX + 1))\ncd /course\n")
        .endsWith("--shard \"$shard/20\" --seed 7 --jobs 3\n");
    assertThat(container.at("/volumeMounts/0/mountPath").asText() + "/")
        .isEqualTo(Kubernetes.VOLUME);
    assertThat(job.at("/spec/template/spec/volumes/0/persistentVolumeClaim/claimName").asText())
        .isEqualTo("class-1");
  }

  @Test
  void aPodMayBuildWallsUnlessItIsToDoWithout() throws IOException {
    String privileged = "/spec/template/spec/containers/0/securityContext/privileged";
    ShardedRun unsafe = new ShardedRun("/c/in", "/c/a.yaml", "/c/out", 20, 7, 3, true);

    assertThat(kubernetes(RUN, "grade.yaml").at(privileged).asBoolean()).isTrue();
    assertThat(kubernetes(unsafe, "grade.yaml").at(privileged).isMissingNode()).isTrue();
    assertThat(kubernetes(unsafe, "grade.yaml").toString()).contains("--jobs 3 --unsafe");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, --shards 1: expected a number from 2 to 1000.",
    "1001, 2, --shards 1001: expected a number from 2 to 1000.",
    "2, 0, --cpus 0: expected a number from 1 to 256."
  })
  void countsThatShareNothingAreRefused(int shards, int cpus, String answer) {
    assertThatThrownBy(() -> new ShardedRun("in", "a.yaml", "out", shards, 7, cpus, false))
        .isInstanceOf(Problem.class)
        .hasMessage(answer);
  }

  @ParameterizedTest
  @CsvSource({"an image, class, --image an image", "image, My Class, --claim My Class"})
  void namesThatKubernetesRefusesAreRefusedHere(String image, String claim, String answer) {
    assertThatThrownBy(() -> new Kubernetes(RUN, image, claim))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith(answer);
  }

  private String slurm(String name) throws IOException {
    return text(new Slurm(RUN, Path.of("/the course")).files(), name);
  }

  private JsonNode kubernetes(ShardedRun run, String name) throws IOException {
    return new YAMLMapper().readTree(text(new Kubernetes(run, "a/b:1", "class-1").files(), name));
  }

  private String text(FileSet files, String name) throws IOException {
    files.writeTo(folder);
    return Files.readString(folder.resolve(name));
  }
}
