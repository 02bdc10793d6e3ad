package attention.adversary;

import static attention.verdict.Status.COMPILE_ERROR;
import static attention.verdict.Status.CRASHED;
import static attention.verdict.Status.FAILED;
import static attention.verdict.Status.PASSED;

import attention.handin.Zips;
import attention.verdict.Status;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;

/** What is handed in by mistake, or to attack whoever opens it. */
final class Broken {
  private static final int FILES = 10_000;
  private static final String EXTRA =
      """
      if (true) throw new IllegalStateException("<script>alert(1)</script> ![](x) \\u001b[2J\\n=1+1");""";

  static final List<Submission> ALL =
      List.of(
          // Zips and links.
          Submission.nothing(
              "path-out-of-zip",
              "../bo/MySoftmax.java in a zip",
              class8 ->
                  class8.zip(
                      "path-out-of-zip", Zips.zip().with("../bo/MySoftmax.java", Softmax.STARTER))),
          Submission.nothing(
              "link-in-zip",
              "a link to a neighbour's file in a zip",
              class8 ->
                  class8.zip(
                      "link-in-zip",
                      Zips.zip().withLink("MySoftmax.java", "../bo/MySoftmax.java"))),
          Submission.nothing(
              "link-in-folder",
              "a link to a neighbour's file",
              class8 -> class8.link("link-in-folder/MySoftmax.java", "../bo/MySoftmax.java")),
          Submission.nothing(
              "link-to-folder",
              "the folder is a link to a neighbour's",
              class8 -> class8.link("link-to-folder", "bo")),
          Submission.of(
              "zip-bomb",
              "MySoftmax.java unpacks to 100 MB",
              COMPILE_ERROR,
              class8 ->
                  class8.zip("zip-bomb", Zips.zip().with("MySoftmax.java", new byte[100_000_000]))),
          Submission.nothing(
              "no-zip", "a zip that is none", class8 -> class8.write("no-zip.zip", "not a zip")),
          // Names.
          Submission.of(
              "new\\nline", "a name with a newline", PASSED, right("new\nline/MySoftmax.java")),
          Submission.of("王小明", "a name in Chinese", PASSED, right("王小明/作业/MySoftmax.java")),
          Submission.of(
              "<img src=x onerror=alert(1)>",
              "a name that is HTML",
              PASSED,
              right("<img src=x onerror=alert(1)>/MySoftmax.java")),
          Submission.of("=1+1", "a name that is a formula", PASSED, right("=1+1/MySoftmax.java")),
          Submission.of("71", "the first of two named Same", PASSED, right(moodle("Same", 71))),
          Submission.of(
              "72",
              "the second of two named Same",
              FAILED,
              file(moodle("Same", 72), Softmax.STARTER)),
          // Files.
          Submission.of(
              "ten-thousand-files",
              "10,000 files beside the one",
              PASSED,
              class8 -> {
                for (int i = 0; i < FILES; i++) {
                  class8.write("ten-thousand-files/%d/x%d.txt".formatted(i % 100, i), "");
                }
                class8.write("ten-thousand-files/zz/MySoftmax.java", Softmax.RIGHT);
              }),
          Submission.of(
              "gbk",
              "source in GBK",
              PASSED,
              class8 ->
                  class8.write(
                      "gbk/MySoftmax.java",
                      ("// 用指数函数归一化每一行的分数\n" + Softmax.RIGHT).getBytes(Charset.forName("GBK")))),
          Submission.of(
              "fifty-megabytes",
              "one file of 50 MB",
              COMPILE_ERROR,
              class8 -> class8.large("fifty-megabytes/MySoftmax.java", 50_000_000)),
          Submission.of(
              "notebook",
              "a notebook in place of Java",
              COMPILE_ERROR,
              file("notebook/MySoftmax.ipynb", "{\"cells\": []}")),
          Submission.of(
              "picture",
              "bytes that are no text",
              COMPILE_ERROR,
              class8 -> class8.write("picture/MySoftmax.java", new byte[] {1, 2, 3, 0, -127, 5})),
          Submission.nothing("empty", "an empty folder", class8 -> class8.emptyFolder("empty")),
          // Java.
          java("nothing-in-it", "an empty file", FAILED, ""),
          java(
              "no-semicolon",
              "does not compile",
              COMPILE_ERROR,
              Softmax.RIGHT.replace("true, 1));", "true, 1))")),
          java("starter", "as it was handed out", FAILED, Softmax.STARTER),
          Submission.of(
                  "other-class",
                  "the class of lesson 03 in the file of 04",
                  FAILED,
                  file("other-class/MySoftmax.java", Softmax.SCORES))
              .whoseScores(PASSED),
          java(
              "null",
              "answers with null",
              FAILED,
              Softmax.RIGHT.replace("return powers.div(powers.sum(true, 1))", "return null")),
          java(
              "wicked-words",
              "a message that is HTML, Markdown and a formula",
              FAILED,
              Softmax.after(EXTRA.strip())),
          java(
              "wicked-output",
              "prints HTML and control characters; right",
              PASSED,
              Softmax.after(
                  "System.out.println(\"<script>alert(1)</script>\\u001b[2J\\u0000\\n```\\n<script>alert(2)</script>\");")),
          java(
              "spoils-input",
              "changes the scores it was given",
              FAILED,
              Softmax.RIGHT.replace("scores.sub(largest)", "scores.subi(largest)")),
          // Another lesson's grade stays.
          java("exits-elsewhere", "exits in lesson 03, right in 04", PASSED, Softmax.RIGHT)
              .andScores(
                  CRASHED,
                  Softmax.SCORES.replace("double width", "System.exit(3);\n    double width")));

  private Broken() {}

  private static Submission java(String name, String does, Status expected, String source) {
    return Submission.of(name, does, expected, file(name + "/MySoftmax.java", source));
  }

  private static String moodle(String name, int number) {
    return "%s_%d_assignsubmission_file_/MySoftmax.java".formatted(name, number);
  }

  private static Consumer<Class8> right(String path) {
    return file(path, Softmax.RIGHT);
  }

  private static Consumer<Class8> file(String path, String text) {
    return class8 -> class8.write(path, text);
  }
}
