package attention.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
  @Test
  void the_caret_stands_below_the_character_meant() {
    assertThat(at("first\nint n = x;\nlast", "x").withCaret())
        .isEqualTo(
            """
            int n = x;
                    ^""");
  }

  @Test
  void tabs_become_spaces_up_to_the_next_multiple_of_four() {
    assertThat(at("\tint n\t= x;", "x").withCaret())
        .isEqualTo("    int n   = x;\n" + "              ^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_and_columns_count_from_1_whatever_ends_a_line(String end) {
    Excerpt excerpt = at("one" + end + end + "  three x", "x");

    assertThat(excerpt.line()).isEqualTo(3);
    assertThat(excerpt.column()).isEqualTo(9);
    assertThat(excerpt.withCaret()).isEqualTo("  three x\n        ^");
  }

  @Test
  void a_place_at_the_end_of_a_line_belongs_to_that_line() {
    Excerpt excerpt = new Excerpt("one\ntwo\n", 3);

    assertThat(excerpt.line()).isEqualTo(1);
    assertThat(excerpt.withCaret()).isEqualTo("one\n   ^");
  }

  @Test
  void a_place_behind_the_text_is_its_end() {
    assertThat(new Excerpt("one", 99).withCaret()).isEqualTo("one\n   ^");
  }

  @Test
  void a_character_of_two_chars_is_one_column() {
    Excerpt excerpt = at("s = \"😀\" + x;", "x");

    assertThat(excerpt.column()).isEqualTo(11);
    assertThat(excerpt.withCaret()).isEqualTo("s = \"😀\" + x;\n          ^");
  }

  @Test
  void of_a_very_long_line_only_a_part_is_shown() {
    String text = "a".repeat(1000) + "x" + "b".repeat(1000);

    assertThat(at(text, "x").withCaret())
        .isEqualTo("…" + "a".repeat(50) + "x" + "b".repeat(49) + "…\n" + " ".repeat(51) + "^");
  }

  private static Excerpt at(String text, String mark) {
    return new Excerpt(text, text.indexOf(mark));
  }
}
