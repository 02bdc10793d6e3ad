package attention.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * What a file declares, by its syntax alone: told before names and types can confuse the matter.
 */
final class Declarations {
  private static final Pattern ANY_TYPE = Pattern.compile("\\b(class|record|interface|enum)\\b");

  private Declarations() {}

  /** Refuses a file without any class. Newer Javas would take its methods for a small program. */
  static void requireAny(Source source, Wanted wanted) throws NotUsable {
    if (source.text().isBlank()) {
      throw NotUsable.otherClass(
          wanted, "The file is empty. Write into it: %s { … }".formatted(wanted.header()));
    }
    if (!ANY_TYPE.matcher(source.text()).find()) {
      throw noClass(wanted);
    }
  }

  /** The class that was asked for. */
  static ClassTree wanted(CompilationUnitTree unit, Wanted wanted) throws NotUsable {
    if (unit.getPackageName() != null) {
      throw NotUsable.otherClass(
          wanted,
          "The file begins with package %s; but exercise files have no package line. Remove it."
              .formatted(unit.getPackageName()));
    }
    List<ClassTree> declared =
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(ClassTree.class::cast)
            .toList();
    if (declared.isEmpty()) {
      throw noClass(wanted);
    }
    for (ClassTree each : declared) {
      if (each.getSimpleName().contentEquals(wanted.className())) {
        requireUsable(each, wanted);
        return each;
      }
    }
    for (ClassTree each : declared) {
      if (nests(each, wanted.className())) {
        throw NotUsable.otherClass(
            wanted,
            "The class %s stands inside %s. Move it out, so that no other class is around it."
                .formatted(wanted.className(), each.getSimpleName()));
      }
    }
    throw NotUsable.otherClass(
        wanted,
        "The file declares %s; the exercise needs a class named %s. Rename %s."
            .formatted(
                declared.stream()
                    .map(each -> each.getSimpleName().toString())
                    .collect(Collectors.joining(" and ")),
                wanted.className(),
                declared.size() == 1 ? "it" : "the one that implements " + step(wanted)));
  }

  private static void requireUsable(ClassTree learners, Wanted wanted) throws NotUsable {
    String name = wanted.className();
    switch (learners.getKind()) {
      case INTERFACE -> throw wanted.notAClass(name, "an interface");
      case ANNOTATION_TYPE -> throw wanted.notAClass(name, "an annotation");
      case ENUM -> throw wanted.notAClass(name, "an enum");
      default -> {}
    }
    if (learners.getModifiers().getFlags().contains(Modifier.ABSTRACT)) {
      throw wanted.isAbstract(name);
    }
    // What it extends may implement the step; that shows when it is loaded.
    if (learners.getImplementsClause().isEmpty() && learners.getExtendsClause() == null) {
      throw hasMethod(learners, wanted)
          ? NotUsable.otherClass(
              wanted,
              """
              The class %s has the method, but does not say that it is a %s. Write: %s."""
                  .formatted(name, step(wanted), wanted.header()))
          : wanted.notTheStep(name);
    }
  }

  private static boolean hasMethod(ClassTree learners, Wanted wanted) {
    List<String> names =
        Arrays.stream(wanted.step().getMethods())
            .filter(method -> !method.isDefault())
            .map(Method::getName)
            .toList();
    return learners.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .anyMatch(method -> names.contains(method.getName().toString()));
  }

  private static boolean nests(Tree outer, String name) {
    Boolean found =
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitClass(ClassTree tree, Void unused) {
            return tree.getSimpleName().contentEquals(name)
                || Boolean.TRUE.equals(super.visitClass(tree, null));
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(outer, null);
    return Boolean.TRUE.equals(found);
  }

  private static NotUsable noClass(Wanted wanted) {
    return NotUsable.otherClass(
        wanted, "The file declares no class. Write into it: %s { … }".formatted(wanted.header()));
  }

  private static String step(Wanted wanted) {
    return wanted.step().getSimpleName();
  }
}
