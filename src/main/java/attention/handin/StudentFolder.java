package attention.handin;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A student's folder. Links are never followed: they may lead to another student's work.
 *
 * @param folder where it is
 */
record StudentFolder(Path folder) implements Contents {
  @Override
  public Listing list() throws IOException {
    if (Files.isSymbolicLink(folder)) {
      return new Listing(
          List.of(),
          Optional.empty(),
          List.of("The folder is a link, which is not followed; hand in the files themselves."));
    }
    Walk walk = new Walk(folder);
    Files.walkFileTree(folder, Set.of(), Limits.DEEPEST, walk);
    return new Listing(walk.files, CommitTime.of(folder), walk.remarks());
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<HandedFile> files = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private boolean tooMany;

    private Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean own = directory.equals(root);
      return own || !Clutter.isFolder(directory.getFileName().toString())
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (attributes.isSymbolicLink()) {
        links.add(path);
      } else if (attributes.isDirectory()) {
        unreadable.add(path); // deeper than anybody looks
      } else if (attributes.isRegularFile() && !Clutter.isFile(file.getFileName().toString())) {
        files.add(new HandedFile(path, new OnDisk(file)));
      }
      tooMany = files.size() + links.size() + unreadable.size() >= Limits.MOST_FILES;
      return tooMany ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      unreadable.add(file.equals(root) ? "The folder" : root.relativize(file).toString());
      return FileVisitResult.CONTINUE;
    }

    private List<String> remarks() {
      List<String> remarks = new ArrayList<>();
      Remarks.links(links).ifPresent(remarks::add);
      if (!unreadable.isEmpty()) {
        remarks.add("%s cannot be read.".formatted(Remarks.named(unreadable)));
      }
      if (tooMany) {
        remarks.add(Remarks.TOO_MANY_FILES);
      }
      return remarks;
    }
  }
}
