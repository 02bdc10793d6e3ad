package attention.grade;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.engine.support.store.Namespace;

/** Hands a grader's constructor the work that {@link GraderRun} was given. */
final class HandedIn implements ParameterResolver {
  static final Namespace NAMESPACE = Namespace.create(HandedIn.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Submission.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return in(context);
  }

  /**
   * The work; null where the grader brought its own. JUnit has one type of namespace for those who
   * launch tests and another for extensions: the two are equal if they are made of the same class.
   */
  static Submission in(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(HandedIn.class))
        .get(Submission.class, Submission.class);
  }
}
