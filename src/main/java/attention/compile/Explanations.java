package attention.compile;

import com.sun.source.tree.ClassTree;
import java.util.Optional;
import java.util.regex.Pattern;

/** A plain sentence for each of the errors that people make most, by the compiler's name for it. */
final class Explanations {
  private static final Pattern VARIABLE = Pattern.compile("variable (\\w+)");
  private static final Pattern NAMED =
      Pattern.compile("(variable|method|class|constructor) (\\w+)");
  private static final Pattern REPORTED = Pattern.compile("(?:exception|throw) (\\w+)");

  private final Wanted wanted;
  private final StepMethods stepMethods;
  private final UnknownNames unknownNames;

  /**
   * @param learners the class; nothing if the file could not be parsed
   */
  Explanations(Wanted wanted, Optional<ClassTree> learners) {
    this.wanted = wanted;
    stepMethods = new StepMethods(wanted, learners);
    unknownNames = new UnknownNames(wanted);
  }

  Optional<String> of(CompileError error) {
    return Optional.ofNullable(sentence(error));
  }

  private String sentence(CompileError error) {
    return switch (error.code()) {
      case "cant.resolve", "cant.resolve.location", "cant.resolve.location.args" ->
          unknownNames.explain(error);
      case "doesnt.exist" -> unknownNames.wrongImport(error);
      case "prob.found.req" -> WrongTypes.incompatible(error);
      case "operator.cant.be.applied.1" -> ArrayOperators.operands(error);
      case "operator.cant.be.applied" -> ArrayOperators.operand(error);
      case "array.req.but.found" -> ArrayOperators.indexed(error);
      case "foreach.not.applicable.to.type" -> ArrayOperators.looped(error);
      case "cant.apply.symbols" -> WrongTypes.arguments(error);
      case "cant.apply.symbol" ->
          "The arguments in the brackets do not fit: compare what is required with what was found.";
      case "missing.ret.stmt" ->
          """
          The method promises a result, but Java sees a way to this brace without a return. \
          Return something for every case.""";
      case "unreachable.stmt" ->
          """
          No way leads to this line: what stands before it always ends the method, or never \
          ends. If it is the starter's throw, remove that.""";
      case "var.might.not.have.been.initialized" -> withoutValue(error);
      case "var.not.initialized.in.default.constructor" ->
          "The field %s is final and nothing sets it. Write a constructor that does."
              .formatted(error.part(VARIABLE, 1));
      case "unreported.exception.need.to.catch.or.throw" ->
          """
          The method of %s lets no %s through. Catch it with try and catch, or do without this \
          call."""
              .formatted(wanted.step().getSimpleName(), error.simplified().part(REPORTED, 1));
      case "already.defined" -> alreadyDefined(error);
      case "non-static.cant.be.ref" ->
          """
          Static code belongs to no object, so it cannot use what belongs to one. Remove the \
          word static, or create an object with new.""";
      case "abstract.cant.be.instantiated" ->
          error.words().contains("INDArray")
              ? "An INDArray is made by Nd4j: Nd4j.zeros(rows, columns) or Nd4j.create(array)."
              : "Only a class can be created with new; this is an interface or abstract.";
      case "does.not.override.abstract" -> stepMethods.missing(error);
      case "method.does.not.override.superclass" ->
          """
          @Override promises that %s has this method; what it has is %s. Correct the name or the \
          parameters, or remove @Override."""
              .formatted(wanted.step().getSimpleName(), stepMethods.all());
      case "override.incompatible.ret" ->
          "The method must return what %s promises. Begin it with: %s"
              .formatted(wanted.step().getSimpleName(), stepMethods.asJava(error));
      case "override.weaker.access" ->
          "A method of an interface is public. Begin it with: " + stepMethods.asJava(error);
      case "override.static" ->
          "The method belongs to an object. Remove the word static: " + stepMethods.asJava(error);
      case "override.meth.doesnt.throw" ->
          "%s allows no throws here. Remove it, and catch the exception inside."
              .formatted(wanted.step().getSimpleName());
      case "cant.ref.non.effectively.final.var" ->
          """
          A lambda may use only variables that never change. Copy the value into a new one \
          before it.""";
      case "cant.assign.val.to.final.var", "cant.assign.val.to.var" ->
          "What is final keeps its first value. Use another variable, or remove the word final.";
      case "cant.infer.local.var.type" ->
          """
          With var the value tells the type, and this one does not. Write the type instead of \
          var.""";
      case "no.intf.expected.here" ->
          "An interface is not extended but implemented. Write: " + wanted.header();
      default -> Grammar.sentence(error);
    };
  }

  private static String withoutValue(CompileError error) {
    String name = error.part(VARIABLE, 1);
    return error.rest().startsWith("}")
        ? """
        The field %s gets no value in this constructor. If it is named like the parameter, write \
        this.%s = %s;"""
            .formatted(name, name, name)
        : """
        There is a way to this line on which %s has got no value. Give it one where it is \
        declared."""
            .formatted(name);
  }

  private static String alreadyDefined(CompileError error) {
    String name = error.part(NAMED, 2);
    return error.part(NAMED, 1).equals("variable")
        ? "The name %s is taken. Choose another; or, to give it a new value, leave out the type."
            .formatted(name)
        : "There are two of the name %s with the same parameters. Remove or rename one."
            .formatted(name);
  }
}
