package attention;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The lines along which the course is cut: one idea a package, arrows one way. */
@AnalyzeClasses(packages = "attention", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STEPS = {
    "attention.tensor..",
    "attention.trace..",
    "attention.embed..",
    "attention.project..",
    "attention.score..",
    "attention.weight..",
    "attention.mix..",
    "attention.head..",
    "attention.mask..",
    "attention.multihead..",
    "attention.cross..",
    "attention.gradient..",
    "attention.position..",
    "attention.block..",
    "attention.tiled.."
  };

  @ArchTest static final ArchRule problemKnowsNothing = knowsOnly("problem");
  @ArchTest static final ArchRule tensorKnowsNothing = knowsOnly("tensor");
  @ArchTest static final ArchRule numberKnowsNothing = knowsOnly("number");

  @ArchTest static final ArchRule onlyNumberCalculatesExpressions = only("number", "com.ezylang..");

  @ArchTest
  static final ArchRule worksheetPrintsSheetsAndMarksNone =
      knowsOnly("worksheet", "problem", "roster", "exact", "example", "derive", "sheet", "view");

  @ArchTest static final ArchRule aRosterIsAText = knowsOnly("roster", "problem", "text");

  @ArchTest
  static final ArchRule anAssignmentKnowsLessonsAndNoGrades =
      knowsOnly("assignment", "lesson", "problem", "text");

  @ArchTest
  static final ArchRule handingInKnowsNotWhoGrades =
      knowsOnly("handin", "assignment", "lesson", "problem", "process", "roster", "text");

  @ArchTest
  static final ArchRule theRecordKnowsNotWhoGradesOrReports =
      knowsOnly("record", "assignment", "lesson", "problem", "roster", "verdict");

  @ArchTest
  static final ArchRule aCalculationIsMarkedByOthers =
      knowsOnly(
          "calculation",
          "assignment",
          "check",
          "classroom",
          "derive",
          "example",
          "handin",
          "problem",
          "record",
          "report",
          "sheet",
          "slip",
          "verdict");

  @ArchTest
  static final ArchRule gradebooksAreDrawnFromTheRecordAlone =
      knowsOnly(
          "gradebook", "assignment", "lesson", "problem", "record", "roster", "verdict", "view");

  @ArchTest
  static final ArchRule feedbackIsDrawnFromTheRecordAlone =
      knowsOnly(
          "feedback", "assignment", "lesson", "problem", "record", "roster", "verdict", "view");

  @ArchTest
  static final ArchRule theClassReportIsDrawnFromTheRecordAlone =
      knowsOnly(
          "classreport",
          "assignment",
          "lesson",
          "problem",
          "progress",
          "record",
          "roster",
          "similar",
          "verdict",
          "view");

  @ArchTest static final ArchRule likenessIsAMatterOfTexts = knowsOnly("similar");

  @ArchTest static final ArchRule archivesKnowNotWhatIsInThem = knowsOnly("archive");

  @ArchTest
  static final ArchRule aHandoutKnowsNoGradesAndNoAnswers =
      knowsOnly("handout", "archive", "assignment", "lesson", "problem", "progress");

  @ArchTest
  static final ArchRule aClusterIsKnownByItsFiles = knowsOnly("cluster", "archive", "problem");

  @ArchTest
  static final ArchRule aClassIsGradedWhoeverExaminesAndReports =
      knowsOnly(
          "classroom",
          "assignment",
          "exam",
          "handin",
          "lesson",
          "problem",
          "process",
          "record",
          "roster",
          "verdict");

  @ArchTest
  static final ArchRule onlyTheRecordKnowsADatabase = only("record", "java.sql..", "org.sqlite..");

  @ArchTest static final ArchRule textKnowsOnlyProblem = knowsOnly("text", "problem");
  @ArchTest static final ArchRule traceKnowsNothing = knowsOnly("trace");
  @ArchTest static final ArchRule lessonKnowsOnlyProblem = knowsOnly("lesson", "problem");

  @ArchTest
  static final ArchRule watchKnowsVerdictsAndLessons =
      knowsOnly("watch", "verdict", "lesson", "problem");

  @ArchTest static final ArchRule onlyWatchKnowsATerminal = only("watch", "org.jline..");

  @ArchTest static final ArchRule embedKnowsOnlyTensor = knowsOnly("embed", "tensor");
  @ArchTest static final ArchRule projectKnowsOnlyTensor = knowsOnly("project", "tensor");

  @ArchTest static final ArchRule scoreKnowsTensorAndTrace = knowsOnly("score", "tensor", "trace");

  @ArchTest static final ArchRule weightKnowsOnlyTensor = knowsOnly("weight", "tensor");
  @ArchTest static final ArchRule mixKnowsOnlyTensor = knowsOnly("mix", "tensor");

  @ArchTest
  static final ArchRule workerKnowsNotWhatItGrades =
      knowsOnly("worker", "attempt", "lesson", "problem", "process", "verdict");

  @ArchTest
  static final ArchRule attemptsKnowNotWhatIsAttempted =
      knowsOnly("attempt", "lesson", "problem", "verdict");

  @ArchTest
  static final ArchRule aSandboxKnowsNotWhatRunsInIt = knowsOnly("sandbox", "problem", "process");

  /** What runs strangers' classes knows no answer and gives no verdict. */
  @ArchTest
  static final ArchRule childrenKnowTasksAndNoExercises =
      knowsOnly("child", "attempt", "compile", "lesson", "task", "trial", "verdict");

  @ArchTest
  static final ArchRule examinersKnowNotWhoseWorkTheyExamine =
      knowsOnly(
          "exam",
          "attempt",
          "child",
          "exercise",
          "grade",
          "lesson",
          "problem",
          "process",
          "sandbox",
          "task",
          "trial",
          "verdict");

  @ArchTest
  static final ArchRule headComposesTheSteps =
      knowsOnly("head", "tensor", "trace", "project", "score", "mask", "weight", "mix");

  @ArchTest static final ArchRule maskKnowsWhatItIsLaidOver = knowsOnly("mask", "tensor", "weight");

  @ArchTest
  static final ArchRule manyHeadsAreMadeOfOne =
      knowsOnly("multihead", "tensor", "trace", "project", "mask", "head");

  @ArchTest
  static final ArchRule crossAttentionIsMadeOfOneHead =
      knowsOnly("cross", "tensor", "trace", "project", "score", "mask", "weight", "mix", "head");

  @ArchTest
  static final ArchRule gradientsKnowTheStepsTheyUndo =
      knowsOnly(
          "gradient", "tensor", "trace", "project", "score", "mask", "weight", "head", "multihead");

  @ArchTest
  static final ArchRule positionsComeBeforeScores =
      knowsOnly("position", "tensor", "trace", "score", "weight", "mix", "head");

  @ArchTest
  static final ArchRule aBlockIsMadeOfTheStepsBefore =
      knowsOnly("block", "tensor", "trace", "project", "mask", "head", "multihead");

  @ArchTest
  static final ArchRule floatsKnowWhatTheyAreTheNumbersOf = knowsOnly("floats", "tensor", "mask");

  @ArchTest
  static final ArchRule buffersStandWhereTheTextbookStands =
      knowsOnly("buffered", "trace", "mask", "head", "multihead", "floats");

  @ArchTest
  static final ArchRule theFastPathStandsWhereTheTextbookStands =
      knowsOnly("fast", "trace", "mask", "head", "multihead", "floats", "buffered");

  @ArchTest static final ArchRule vectorsKnowOnlyTheEngineTheyAre = knowsOnly("vector", "fast");

  @ArchTest static final ArchRule onlyVectorUsesVectors = only("vector", "jdk.incubator.vector..");

  @ArchTest
  static final ArchRule tilesAreAnotherWayThroughTheStepsOfOneHead =
      knowsOnly("tiled", "tensor", "trace", "score", "mask", "head");

  /** What one thread does is plain Java, which needs no card and no library. */
  @ArchTest static final ArchRule launchesKnowNothing = knowsOnly("launch");

  @ArchTest
  static final ArchRule theLadderRunsWhatTheStepsDefine =
      knowsOnly("ladder", "trace", "mask", "head", "multihead", "floats", "buffered", "fast");

  @ArchTest
  static final ArchRule costIsCountedAndMeasuredWithoutCharts =
      knowsOnly("cost", "problem", "process", "trace", "ladder");

  @ArchTest
  static final ArchRule compileKnowsOnlyHowToSayWhatIsWrong =
      knowsOnly("compile", "problem", "verdict");

  @ArchTest
  static final ArchRule verdictKnowsOnlyLessonAndProblem =
      knowsOnly("verdict", "lesson", "problem");

  @ArchTest
  static final ArchRule progressKnowsOnlyVerdicts =
      knowsOnly("progress", "lesson", "problem", "verdict");

  @ArchTest
  static final ArchRule mistakesKnowOnlyTheStepsTheyMiss =
      knowsOnly(
          "mistake",
          "tensor",
          "embed",
          "project",
          "score",
          "mask",
          "weight",
          "mix",
          "head",
          "multihead",
          "cross",
          "gradient",
          "position",
          "block",
          "cost",
          "tiled",
          "launch");

  @ArchTest
  static final ArchRule tasksKnowNoMistakeAndNoWorking =
      knowsOnly(
          "task",
          "lesson",
          "compile",
          "tensor",
          "embed",
          "project",
          "score",
          "weight",
          "mix",
          "head",
          "mask",
          "multihead",
          "cross",
          "gradient",
          "position",
          "block",
          "tiled",
          "cost",
          "launch");

  @ArchTest
  static final ArchRule tryingKnowsNoAnswer =
      knowsOnly("trial", "task", "compile", "problem", "embed", "launch");

  @ArchTest
  static final ArchRule exercisesKnowTheStepsAndTheirMistakes =
      knowsOnly(
          "exercise",
          "problem",
          "lesson",
          "tensor",
          "trace",
          "embed",
          "project",
          "score",
          "weight",
          "mix",
          "head",
          "mask",
          "multihead",
          "cross",
          "gradient",
          "position",
          "block",
          "tiled",
          "cost",
          "launch",
          "derive",
          "compile",
          "mistake",
          "task");

  @ArchTest
  static final ArchRule whatIsDrawnAnewIsJudgedElsewhere =
      knowsOnly("fresh", "lesson", "embed", "launch", "task", "exercise");

  @ArchTest
  static final ArchRule gradersKnowNotWhoAsksThem =
      noClasses()
          .that()
          .resideInAPackage("attention.grade..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "attention.cli..",
              "attention.watch..",
              "attention.worker..",
              "attention.progress..",
              "attention.mine..");

  @ArchTest static final ArchRule intervalsKnowNothing = knowsOnly("interval");

  @ArchTest
  static final ArchRule checkingKnowsNotHowAMarkingIsShown =
      knowsOnly(
          "check", "problem", "number", "interval", "sheet", "slip", "example", "exact", "derive");

  @ArchTest
  static final ArchRule slipsKnowOnlyTheStepsTheyMiss =
      knowsOnly(
          "slip", "number", "sheet", "example", "exact", "derive", "mistake", "tensor", "project",
          "score", "mask", "weight", "mix");

  @ArchTest
  static final ArchRule mineNeedsNoGrader =
      knowsOnly(
          "mine",
          "problem",
          "lesson",
          "tensor",
          "trace",
          "embed",
          "project",
          "score",
          "weight",
          "mix",
          "head",
          "mask",
          "multihead",
          "cross",
          "gradient",
          "position",
          "block",
          "tiled",
          "cost",
          "launch",
          "compile",
          "task",
          "exercise",
          "progress");

  @ArchTest
  static final ArchRule sheetsKnowNotWhoMarksThem =
      knowsOnly("sheet", "number", "text", "example", "derive", "exact", "problem");

  @ArchTest
  static final ArchRule paperIsCheckedAndShownByOthers =
      knowsOnly(
          "paper", "problem", "number", "derive", "example", "sheet", "slip", "check", "report",
          "view");

  @ArchTest
  static final ArchRule kernelsNeedACardAndNotWhoDrivesIt =
      classes()
          .that()
          .resideInAPackage("attention.gpu.rung..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "attention.problem", "attention.gpu", "attention.gpu.rung");

  @ArchTest
  static final ArchRule noPackagesGoRoundInACircle =
      slices().matching("attention.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theExampleAndItsProofsKnowNothingOfHowTheyAreShown =
      noClasses()
          .that()
          .resideInAnyPackage("attention.exact..", "attention.example..", "attention.derive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "attention.view..",
              "attention.report..",
              "attention.lab..",
              "attention.doctor..",
              "attention.kernel..",
              "attention.cli..");

  @ArchTest
  static final ArchRule theCommandLineIsOnTop =
      noClasses()
          .that()
          .resideOutsideOfPackage("attention.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("attention.cli..");

  @ArchTest
  static final ArchRule onlyChartsAreDrawnByXChart = only("view.chart", "org.knowm.xchart..");

  @ArchTest
  static final ArchRule onlyTextGuessesEncodings = only("text", "org.mozilla.universalchardet..");

  @ArchTest static final ArchRule onlyViewShowsTables = only("view", "tech.tablesaw..");

  @ArchTest
  static final ArchRule whatIsShownNeedsNoCharts =
      noClasses()
          .that()
          .resideInAPackage("attention.view")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("attention.view.chart");

  @ArchTest
  static final ArchRule whatTheBundleRunsNeedsNoNd4j =
      noClasses()
          .that()
          .resideInAnyPackage(
              "attention.bench.gpu..", "attention.bench.peer..", "attention.gpu.rung..")
          .or()
          .haveSimpleName("FloatAttention")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.nd4j..");

  @ArchTest static final ArchRule onlyCliParsesCommandLines = only("cli", "picocli..");

  @ArchTest
  static final ArchRule onlyTheKernelKnowsAKernelLibrary =
      only("kernel", "org.dflib.jjava..", "io.github.spencerpark..", "org.zeromq..");

  @ArchTest
  static final ArchRule theLibraryNeedsNoJson =
      noClasses()
          .that(
              resideInAnyPackage(STEPS)
                  .or(
                      resideInAnyPackage(
                          "attention.problem..",
                          "attention.lesson..",
                          "attention.exact..",
                          "attention.example..",
                          "attention.derive..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..", "com.google.gson..");

  @ArchTest
  static final ArchRule noStepChangesAnArrayInPlace =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .callMethodWhere(describe("it changes an array in place", ArchitectureTest::inPlace));

  @ArchTest
  static final ArchRule everyStepIsFinal =
      classes()
          .that()
          .resideInAnyPackage(STEPS)
          .and()
          .areNotInterfaces()
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule noStepKeepsWhatItCalculated =
      classes()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .haveOnlyFinalFields()
          .as("the fields of every step are final");

  /** {@code addi} changes the array that {@code add} would copy; so for every pair of that kind. */
  private static final Set<String> IN_PLACE = inPlaceMethods();

  private static boolean inPlace(JavaMethodCall call) {
    if (call.getTargetOwner().isAssignableTo(INDArray.class)) {
      return IN_PLACE.contains(call.getName());
    }
    // Transforms.exp(array, false) does not copy.
    return call.getTargetOwner().isEquivalentTo(Transforms.class)
        && call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(boolean.class));
  }

  private static Set<String> inPlaceMethods() {
    Set<String> all =
        Arrays.stream(INDArray.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
    return Stream.concat(
            Stream.of("assign", "assignIf", "replaceWhere", "setData", "setShapeAndStride"),
            all.stream()
                .filter(
                    name ->
                        name.startsWith("put")
                            || (name.endsWith("i")
                                && all.contains(name.substring(0, name.length() - 1)))))
        .collect(Collectors.toSet());
  }

  @ArchTest
  static final ArchRule aCardIsKnownWithoutCudaAndWithoutTensors =
      classes()
          .that()
          .resideInAPackage("attention.gpu")
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackage("attention..")
                  .and(resideOutsideOfPackage("org.."))
                  .or(resideInAnyPackage("attention.gpu", "attention.problem..")));

  @ArchTest
  static final ArchRule onlyTheProcessThatHoldsACardSpeaksToCuda =
      only("gpu.cuda", "org.bytedeco.cuda..");

  @ArchTest
  static final ArchRule onlyThatProcessKnowsItsClasses = only("gpu.cuda", "attention.gpu.cuda..");

  @ArchTest
  static final ArchRule whatRunsOnACardNeedsNoTensors =
      noClasses()
          .that()
          .resideInAnyPackage(
              "attention.gpu.cuda..",
              "attention.gpu.guard..",
              "attention.gpu.emulator..",
              "attention.gpu.rung..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.nd4j..");

  private static ArchRule knowsOnly(String name, String... others) {
    DescribedPredicate<JavaClass> known =
        resideOutsideOfPackage("attention..").or(resideInAPackage("attention." + name + ".."));
    for (String other : others) {
      known = known.or(resideInAPackage("attention." + other + ".."));
    }
    return classes()
        .that()
        .resideInAPackage("attention." + name + "..")
        .should()
        .onlyDependOnClassesThat(known)
        .as("%s knows only %s of the course".formatted(name, Arrays.toString(others)));
  }

  private static ArchRule only(String name, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("attention." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
