// Copies that a thread began and that have not arrived (cp.async).
#pragma once
#include <cstring>
#include <deque>

namespace emulated {

class AsyncCopies {
 public:
  // Reads the source now. Until it arrives, the target holds numbers that are none: a card may
  // write at any moment from here on, so nobody may count on what was there or on what will be.
  void begin(void* target, const void* source, int bytes, int filled) {
    Copy copy{target, bytes, committed_, {}};
    memcpy(copy.data, source, filled);
    memset(target, 0xFF, bytes);
    pending_.push_back(copy);
  }

  void commit() { committed_++; }

  // Lets all arrive but those of the youngest groups.
  void wait(unsigned groups_left) {
    while (!pending_.empty() && pending_.front().group + groups_left < committed_) {
      deliver();
    }
  }

  void wait_all() {
    while (!pending_.empty()) deliver();
  }

  void forget() {
    pending_.clear();
    committed_ = 0;
  }

 private:
  struct Copy {
    void* target;
    int bytes;
    unsigned group;
    char data[16];
  };

  void deliver() {
    const Copy& copy = pending_.front();
    memcpy(copy.target, copy.data, copy.bytes);
    pending_.pop_front();
  }

  std::deque<Copy> pending_;
  unsigned committed_ = 0;
};

}  // namespace emulated
