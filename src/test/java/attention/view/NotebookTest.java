package attention.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

/** The bridge against the base library of IJava and JJava, in its maintained edition. */
class NotebookTest {
  private static final MatrixView MATRIX = MatrixView.ofText("S", List.of(List.of("1", "2")));

  /** What the bridge needs of a kernel, under the names the library has for it. */
  public static final class Kernel {
    private final Renderer renderer = new Renderer();
    private DisplayData displayed;

    public Renderer getRenderer() {
      return renderer;
    }

    public void display(DisplayData data) {
      displayed = data;
    }

    public static Kernel running() {
      return new Kernel();
    }
  }

  /** A kernel of another kind. */
  public static final class Stranger {}

  /** A picture without a picture's bytes. */
  private record Picture() implements Shown {
    @Override
    public String text() {
      return "a dot";
    }

    @Override
    public List<Form> forms() {
      return List.of(Form.png(new byte[] {1, 2, 3}, 30, 20));
    }
  }

  private final Kernel kernel = new Kernel();

  @Test
  void theLastValueOfACellIsShownAsATableAndAsText() throws ReflectiveOperationException {
    Notebook.of(kernel);
    DisplayData data = kernel.getRenderer().render(MATRIX);
    assertThat(data.getData(MIMEType.TEXT_HTML)).isEqualTo(MATRIX.html());
    assertThat(data.getData(MIMEType.TEXT_PLAIN)).isEqualTo(MATRIX.text());
  }

  @Test
  void displayGoesToTheKernel() throws ReflectiveOperationException {
    Notebook.of(kernel).display(MATRIX);
    assertThat(kernel.displayed.getData(MIMEType.TEXT_HTML)).isEqualTo(MATRIX.html());
    Notebook.of(kernel).display("plain");
    assertThat(kernel.displayed.getData(MIMEType.TEXT_PLAIN)).isEqualTo("plain");
  }

  @Test
  void aFormulaIsShownAsLatex() throws ReflectiveOperationException {
    Notebook.of(kernel).display(MATRIX.asLatex());
    assertThat(kernel.displayed.getData(MIMEType.TEXT_LATEX))
        .isEqualTo("$$S = \\begin{bmatrix}\n1 & 2\n\\end{bmatrix}$$");
    assertThat(kernel.displayed.hasDataForType(MIMEType.TEXT_HTML)).isFalse();
  }

  @Test
  void aPictureTakesItsSizeAlong() throws ReflectiveOperationException {
    Notebook.of(kernel).display(new Picture());
    assertThat(kernel.displayed.getData(MIMEType.IMAGE_PNG)).isEqualTo("AQID");
    assertThat(kernel.displayed)
        .extracting("metadata")
        .isEqualTo(Map.of("image/png", Map.of("width", 30, "height", 20)));
  }

  @Test
  void aKernelOfAnotherKindIsNotOne() {
    assertThatThrownBy(() -> Notebook.of(new Stranger()))
        .isInstanceOf(NoSuchMethodException.class)
        .hasMessageContaining("getRenderer");
  }

  @Test
  void theFirstKernelThatRunsIsFound() {
    assertThat(
            Kernels.firstRunning(
                List.of(
                    new Kernels.Place("no.such.Kernel", "running"),
                    new Kernels.Place(Stranger.class.getName(), "running"),
                    new Kernels.Place(Kernel.class.getName(), "running"))))
        .containsInstanceOf(Kernel.class);
  }

  @Test
  void withoutAKernelTextIsPrinted() {
    assertThat(Shown.IN_NOTEBOOK).isFalse();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Display.display(MATRIX);
      Display.display("plain");
      Display.display(Nd4j.createFromArray(1.0, 2.0));
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("S  1×2", "   1  2", "1  1  2", "", "plain", "   1  2", "1  1  2", "");
  }
}
