package attention.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KnownClassesTest {
  @ParameterizedTest
  @MethodSource("all")
  void every_import_that_is_suggested_exists(String name) throws ClassNotFoundException {
    assertThat(Class.forName(name, false, getClass().getClassLoader())).isPublic();
  }

  static Stream<String> all() {
    return KnownClasses.all();
  }
}
