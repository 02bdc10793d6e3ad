package attention.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.project.Projection;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class WantedTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public MyProjection(INDArray weights) { }",
        "MyProjection(INDArray weights) { }",
        "private MyProjection(INDArray weights) { }",
        "MyProjection(Object weights) { }",
        "MyProjection() { }  MyProjection(INDArray weights) { }"
      })
  void a_constructor_need_not_be_public_nor_the_only_one(String constructor) throws Exception {
    Class<?> learners = new Trial(folder).compiled(Trial.PROJECTION, projection(constructor));

    assertThat(Trial.PROJECTION.constructorOf(learners).newInstance((Object) null))
        .isInstanceOf(Projection.class);
  }

  @Test
  void a_record_is_a_class_too() throws Exception {
    String text =
        """
        import org.nd4j.linalg.api.ndarray.INDArray;
        record MyProjection(INDArray weights) implements attention.project.Projection {
          public INDArray of(INDArray features) { return weights; }
        }
        """;

    assertThat(new Trial(folder).compiled(Trial.PROJECTION, text)).isFinal();
  }

  @Test
  void a_missing_constructor_is_written_down_beside_what_is_there() {
    assertThat(refused(""))
        .isEqualTo(
            """
            The exercise creates the class with this constructor: public MyProjection(INDArray \
            weights). The class has MyProjection() instead. Give it these parameters, in this \
            order.""");
    assertThat(refused("MyProjection(double[][] w) { }  MyProjection(INDArray w, int n) { }"))
        .contains("The class has MyProjection(")
        .contains("MyProjection(double[][])", " and ", "MyProjection(INDArray, int)");
  }

  @Test
  void a_constructor_with_parameters_where_none_is_asked_for_is_one_too_many() {
    String text = Trial.softmax("return null; } MySoftmax(int axis) {");

    assertThat(new Trial(folder).refused(Trial.SOFTMAX, text))
        .hasMessage(
            """
            The exercise creates the class with this constructor: public MySoftmax(). The class has \
            MySoftmax(int) instead. Remove its parameters.""");
  }

  @Test
  void a_class_from_elsewhere_may_have_any_name() throws NotUsable {
    assertThat(Trial.PROJECTION.constructorOf(Halving.class).getDeclaringClass())
        .isEqualTo(Halving.class);
  }

  @Test
  void a_class_from_elsewhere_is_held_to_the_same_rules() {
    assertThatThrownBy(() -> Trial.SOFTMAX.constructorOf(Halving.class))
        .isInstanceOf(NotUsable.class)
        .hasMessage(
            """
            The class Halving does not implement Weighting. Write: public class Halving implements \
            Weighting.""");
    assertThatThrownBy(() -> Trial.PROJECTION.constructorOf(Projection.class))
        .hasMessageStartingWith("Projection is an interface;");
    assertThatThrownBy(() -> Trial.PROJECTION.constructorOf(Unfinished.class))
        .hasMessageStartingWith("The class Unfinished is abstract");
    assertThatThrownBy(() -> Trial.PROJECTION.constructorOf(Choice.class))
        .hasMessageStartingWith("Choice is an enum;");
  }

  private String refused(String constructor) {
    return new Trial(folder).refused(Trial.PROJECTION, projection(constructor)).getMessage();
  }

  private static String projection(String constructor) {
    return """
    import org.nd4j.linalg.api.ndarray.INDArray;
    class MyProjection implements attention.project.Projection {
      %s
      public INDArray of(INDArray features) { return features; }
    }
    """
        .formatted(constructor);
  }

  private record Halving(INDArray weights) implements Projection {
    @Override
    public INDArray of(INDArray features) {
      return features.div(2);
    }
  }

  private abstract static class Unfinished implements Projection {}

  private enum Choice implements Projection {
    ONE;

    @Override
    public INDArray of(INDArray features) {
      return features;
    }
  }
}
