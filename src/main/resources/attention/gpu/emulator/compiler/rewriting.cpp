#include "rewriting.h"

#include <cctype>
#include <cstring>
#include <utility>
#include <vector>

namespace emulated {
namespace {

// The source with blanks in place of comments and of what stands in quotes, as long as before.
std::string without_words(const std::string& source) {
  std::string plain = source;
  size_t i = 0;
  auto blank_until = [&](const char* end, bool escapes) {
    size_t length = strlen(end);
    while (i < plain.size() && source.compare(i, length, end) != 0) {
      if (escapes && source[i] == '\\' && i + 1 < plain.size()) plain[i++] = ' ';
      if (plain[i] != '\n') plain[i] = ' ';
      i++;
    }
  };
  while (i < plain.size()) {
    if (source.compare(i, 2, "//") == 0) {
      blank_until("\n", true);
    } else if (source.compare(i, 2, "/*") == 0) {
      plain[i++] = ' ';
      plain[i++] = ' ';
      blank_until("*/", false);
      for (int k = 0; k < 2 && i < plain.size(); k++) plain[i++] = ' ';
    } else if (source[i] == '"' || (source[i] == '\'' && (i == 0 || !isalnum(source[i - 1])))) {
      const char end[2] = {source[i], 0};
      i++;
      blank_until(end, true);
      i++;
    } else {
      i++;
    }
  }
  return plain;
}

bool part_of_word(char c) { return isalnum(static_cast<unsigned char>(c)) || c == '_'; }

size_t past_blanks(const std::string& text, size_t at) {
  while (at < text.size() && isspace(static_cast<unsigned char>(text[at]))) at++;
  return at;
}

std::string word_at(const std::string& text, size_t at) {
  size_t end = at;
  while (end < text.size() && part_of_word(text[end])) end++;
  return text.substr(at, end - at);
}

size_t find_word(const std::string& text, const std::string& word, size_t from) {
  for (size_t at = text.find(word, from); at != std::string::npos; at = text.find(word, at + 1)) {
    if ((at == 0 || !part_of_word(text[at - 1])) && word_at(text, at) == word) return at;
  }
  return std::string::npos;
}

// Behind the bracket that closes the one at this place; the end of the text if none does.
size_t past_closing(const std::string& text, size_t at) {
  char open = text[at], close = open == '(' ? ')' : open == '{' ? '}' : ']';
  int depth = 0;
  for (; at < text.size(); at++) {
    if (text[at] == open) depth++;
    if (text[at] == close && --depth == 0) return at + 1;
  }
  return text.size();
}

struct Change {
  size_t from, to;
  std::string text;
};

std::string without_alignment(std::string type) {
  for (const char* word : {"__align__", "alignas"}) {
    size_t at = find_word(type, word, 0);
    if (at == std::string::npos) continue;
    size_t open = past_blanks(type, at + strlen(word));
    type.erase(at, past_closing(type, open) - at);
  }
  return type;
}

void change_shared(const std::string& source, const std::string& plain,
                   std::vector<Change>& changes) {
  for (size_t at = find_word(plain, "extern", 0); at != std::string::npos;
       at = find_word(plain, "extern", at + 1)) {
    size_t next = past_blanks(plain, at + 6);
    if (word_at(plain, next) != "__shared__") continue;
    size_t type = next + 10, end = plain.find(';', type), bracket = plain.find('[', type);
    if (end == std::string::npos || bracket > end) continue;
    size_t name_end = bracket;
    while (name_end > type && !part_of_word(plain[name_end - 1])) name_end--;
    size_t name = name_end;
    while (name > type && part_of_word(plain[name - 1])) name--;
    std::string pointer = without_alignment(source.substr(type, name - type)) + "* const&";
    changes.push_back({at, end, "static " + pointer + " " + source.substr(name, name_end - name) +
                                    " = reinterpret_cast<" + pointer +
                                    ">(emulated_dynamic_shared)"});
  }
}

bool is_template(const std::string& plain, size_t at) {
  size_t before = plain.find_last_of(";}", at);
  size_t found = find_word(plain, "template", before == std::string::npos ? 0 : before);
  return found < at;
}

void add_entry(const std::string& source, const std::string& plain, size_t at,
               std::vector<Change>& changes) {
  std::string threads = "1024", name;
  at += strlen("__global__");
  while (true) {
    at = past_blanks(plain, at);
    std::string word = word_at(plain, at);
    if (word.empty()) return;
    size_t open = past_blanks(plain, at + word.size());
    if (open >= plain.size() || plain[open] != '(') {
      at += word.size();
      continue;
    }
    size_t behind = past_closing(plain, open);
    if (word != "__launch_bounds__" && word != "__attribute__" && word != "__cluster_dims__") {
      name = word;
      at = past_blanks(plain, behind);
      break;
    }
    if (word == "__launch_bounds__") {
      // only the first number matters here
      size_t comma = plain.find(',', open);
      threads = "(" + source.substr(open + 1, (comma < behind ? comma : behind - 1) - open - 1) + ")";
    }
    at = behind;
  }
  if (at >= plain.size() || plain[at] != '{') return;  // declared only
  size_t behind = past_closing(plain, at);
  changes.push_back({behind, behind, " EMULATED_ENTRY(" + name + ", " + threads + ")"});
}

}  // namespace

std::string rewritten(const std::string& source) {
  std::string plain = without_words(source);
  std::vector<Change> changes;
  change_shared(source, plain, changes);
  for (size_t at = find_word(plain, "__global__", 0); at != std::string::npos;
       at = find_word(plain, "__global__", at + 1)) {
    if (!is_template(plain, at)) add_entry(source, plain, at, changes);
  }
  // from the last to the first, so that places stay valid; two changes never overlap
  std::string result = source;
  while (!changes.empty()) {
    size_t last = 0;
    for (size_t i = 1; i < changes.size(); i++) {
      if (changes[i].from > changes[last].from) last = i;
    }
    result.replace(changes[last].from, changes[last].to - changes[last].from, changes[last].text);
    changes.erase(changes.begin() + last);
  }
  return result;
}

}  // namespace emulated
