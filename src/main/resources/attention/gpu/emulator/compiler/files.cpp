#include "files.h"

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace emulated {

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream all;
  all << in.rdbuf();
  return all.str();
}

void write_file(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

void make_folders_of(const std::string& path) {
  std::error_code ignored;  // what cannot be written is missing later, and the compiler says so
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
}

std::string trimmed(const std::string& text) {
  size_t end = text.find_last_not_of(" \n\r\t");
  return end == std::string::npos ? "" : text.substr(0, end + 1);
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "emulated-card-XXXXXX").string();
  if (mkdtemp(&pattern[0])) path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace emulated
