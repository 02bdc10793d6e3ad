package attention;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Disabled;

/** A test runs everywhere or does not exist: a skipped one only looks like a passed one. */
@AnalyzeClasses(packages = "attention", importOptions = OnlyIncludeTests.class)
class HonestTestsTest {
  @ArchTest
  static final ArchRule noTestClassIsDisabled =
      noClasses().should().beAnnotatedWith(Disabled.class);

  @ArchTest
  static final ArchRule noTestMethodIsDisabled =
      noMethods().should().beAnnotatedWith(Disabled.class);

  @ArchTest
  static final ArchRule noTestDependsOnTheMachineItRunsOn =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.junit.jupiter.api.condition..");

  @ArchTest
  static final ArchRule noTestAssumesAnything =
      noClasses()
          .that()
          .doNotBelongToAnyOf(HonestTestsTest.class)
          .should()
          .dependOnClassesThat()
          .haveSimpleName(Assumptions.class.getSimpleName());
}
