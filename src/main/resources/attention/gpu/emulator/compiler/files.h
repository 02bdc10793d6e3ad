// Files, whole.
#pragma once
#include <string>

namespace emulated {

std::string read_file(const std::string& path);  // empty if there is none
void write_file(const std::string& path, const std::string& bytes);
void make_folders_of(const std::string& path);
std::string trimmed(const std::string& text);

// A folder of its own, gone with what is in it when this goes.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace emulated
