#include "process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "files.h"

extern char** environ;

namespace emulated {
namespace {

// The compiler must find its own libraries, and not the stand-ins beside them.
std::vector<char*> environment_in_english() {
  static char english[] = "LC_ALL=C";
  std::vector<char*> result = {english};
  for (char** one = environ; *one; one++) {
    if (strncmp(*one, "LC_ALL=", 7) != 0 && strncmp(*one, "LD_", 3) != 0) result.push_back(*one);
  }
  result.push_back(nullptr);
  return result;
}

}  // namespace

Ended run(const std::vector<std::string>& command, const std::string& folder) {
  std::string said = folder + "/said.txt";
  std::vector<std::string> words = command;
  // the source and its headers are named from there; posix_spawn cannot change the folder everywhere
  words.insert(words.begin(), {"/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder});
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(&word[0]);
  arguments.push_back(nullptr);

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, said.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  posix_spawn_file_actions_adddup2(&files, 1, 2);
  pid_t child;
  int failed = posix_spawn(&child, "/bin/sh", &files, nullptr, arguments.data(),
                           environment_in_english().data());
  posix_spawn_file_actions_destroy(&files);
  if (failed) return {failed, command[0] + " cannot be started: " + strerror(failed) + "\n"};
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 1, read_file(said)};
}

}  // namespace emulated
