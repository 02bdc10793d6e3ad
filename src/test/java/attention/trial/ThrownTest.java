package attention.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrownTest {
  private static final String HERE = ThrownTest.class.getName();

  @Test
  void itKnowsWhatItExtendsAndWhereItWasThrown() {
    Thrown thrown = Thrown.of(new NumberFormatException("no number"), HERE);
    assertThat(thrown.is(NumberFormatException.class)).isTrue();
    assertThat(thrown.is(IllegalArgumentException.class)).isTrue();
    assertThat(thrown.is(IllegalStateException.class)).isFalse();
    assertThat(thrown.name()).isEqualTo("NumberFormatException");
    assertThat(thrown.message()).contains("no number");
    assertThat(thrown.atOnce()).isTrue();
    assertThat(thrown.line()).map(Thrown.Line::file).contains("ThrownTest.java");
  }

  @Test
  void whatALibraryThrewWasNotThrownAtOnceAndHasTheLineThatCalledIt() {
    try {
      Integer.parseInt("x");
    } catch (NumberFormatException inLibrary) {
      Thrown thrown = Thrown.of(inLibrary, HERE);
      assertThat(thrown.atOnce()).isFalse();
      assertThat(thrown.line()).isPresent();
      assertThat(Thrown.of(inLibrary, "MySoftmax").line()).isEmpty();
    }
  }

  @Test
  void aClassWithoutANameIsCalledAsWhatItExtends() {
    assertThat(Thrown.of(new IllegalStateException() {}, HERE).name())
        .isEqualTo("IllegalStateException");
  }

  @Test
  void ofWhatIsStaticTheCauseIsToldAndNoMore() {
    Throwable inside = new ExceptionInInitializerError(new ArithmeticException("/ by zero"));
    Thrown thrown = Thrown.of(new ExceptionInInitializerError(inside), HERE);
    assertThat(thrown.cause()).map(Thrown::name).contains("ExceptionInInitializerError");
    assertThat(thrown.cause().orElseThrow().cause()).isEmpty();
  }

  @Test
  void anExceptionThatThrowsWhereItIsAskedSaysNothing() {
    Throwable hostile =
        new RuntimeException() {
          @Override
          public String getMessage() {
            throw new StackOverflowError();
          }

          @Override
          public StackTraceElement[] getStackTrace() {
            return null;
          }
        };
    Thrown thrown = Thrown.of(hostile, HERE);
    assertThat(thrown.message()).isEmpty();
    assertThat(thrown.line()).isEmpty();
  }

  @Test
  void aWantOfMemoryIsKnownInEitherForm() {
    assertThat(Thrown.of(new OutOfMemoryError(), HERE).wantOfMemory()).isTrue();
    assertThat(Thrown.of(new RuntimeException("9 exceeds HOST device limits"), HERE).wantOfMemory())
        .isTrue();
    assertThat(Thrown.of(new RuntimeException(), HERE).wantOfMemory()).isFalse();
  }
}
