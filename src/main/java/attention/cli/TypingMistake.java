package attention.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be read: what is wrong with it, and where to read on. */
final class TypingMistake implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    if (arguments.length == 0) {
      command.usage(err);
    } else {
      err.println("attention: " + mistake.getMessage());
      UnmatchedArgumentException.printSuggestions(mistake, err);
      err.printf("Try: ./%s --help%n", command.getCommandSpec().qualifiedName());
    }
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
