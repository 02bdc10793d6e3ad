package attention.article;

import attention.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The course's source article, as data: its worked example as printed, its wrong claims and its
 * references. The article's own text is not part of the course.
 */
public final class Article {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  private Article(Path folder) {
    this.folder = folder;
  }

  /**
   * The article's data in a copy of the course.
   *
   * @param home the course's top-level folder
   */
  public static Article in(Path home) {
    return new Article(home.resolve("data").resolve("06-self-attention"));
  }

  /**
   * Everything found wrong, in the order of its letters.
   *
   * @throws Problem if the data is missing or cannot be read
   */
  public List<Claim> claims() {
    return List.of(read("article-claims.json", Claim[].class));
  }

  /**
   * One claim.
   *
   * @param id such as {@code (a)}
   * @throws Problem if there is none of that id, or the data cannot be read
   */
  public Claim claim(String id) {
    List<Claim> claims = claims();
    return claims.stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    "There is no claim \"%s\". The claims are %s to %s."
                        .formatted(id, claims.get(0).id(), claims.get(claims.size() - 1).id())));
  }

  /**
   * The worked example as the article prints it, errors and all.
   *
   * @throws Problem if the data is missing or cannot be read
   */
  public PrintedExample example() {
    return read("article-example.json", PrintedExample.class);
  }

  /**
   * Every work, course and tool the article lists, looked up.
   *
   * @throws Problem if the data is missing or cannot be read
   */
  public List<Reference> references() {
    return List.of(read("article-references.json", Reference[].class));
  }

  private <T> T read(String name, Class<T> type) {
    Path file = folder.resolve(name);
    try {
      return JSON.readValue(Files.readString(file), type);
    } catch (JsonProcessingException broken) {
      throw new Problem(
          "%s is not as the course left it (%s). Restore it: git checkout -- %s"
              .formatted(file, broken.getOriginalMessage(), file),
          broken);
    } catch (IOException missing) {
      throw new Problem(
          "Cannot read %s. It is part of the course: is its top-level folder right?"
              .formatted(file),
          missing);
    }
  }
}
