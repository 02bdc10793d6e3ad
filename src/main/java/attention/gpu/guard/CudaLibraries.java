package attention.gpu.guard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where CUDA's libraries lie on this machine. Each is taken from the first folder that has it.
 *
 * @param found each library that is there, and where
 */
public record CudaLibraries(Map<CudaLibrary, Path> found) {
  /** Copies the map. */
  public CudaLibraries {
    found = Map.copyOf(found);
  }

  /**
   * Looks for them where the library path says, where toolkits and pip install, and in the system.
   */
  public static CudaLibraries onThisMachine() {
    return in(LibraryFolders.ofThisMachine());
  }

  /** Looks for them in these folders, the first first. */
  public static CudaLibraries in(List<Path> folders) {
    Map<CudaLibrary, Path> found = new EnumMap<>(CudaLibrary.class);
    for (CudaLibrary library : CudaLibrary.values()) {
      folders.stream()
          .map(folder -> folder.resolve(library.file()))
          .filter(Files::isRegularFile)
          .findFirst()
          .ifPresent(file -> found.put(library, file));
    }
    return new CudaLibraries(found);
  }

  /** Where one lies. */
  public Optional<Path> of(CudaLibrary library) {
    return Optional.ofNullable(found.get(library));
  }

  /** Those that are not here. */
  public Set<CudaLibrary> missing() {
    Set<CudaLibrary> missing = EnumSet.allOf(CudaLibrary.class);
    missing.removeAll(found.keySet());
    return missing;
  }

  /** The folders that a library path needs. */
  List<Path> folders() {
    return EnumSet.allOf(CudaLibrary.class).stream()
        .filter(found::containsKey)
        .map(library -> found.get(library).getParent())
        .distinct()
        .toList();
  }
}
