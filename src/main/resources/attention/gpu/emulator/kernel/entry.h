// What the card calls when a kernel is launched, made for each kernel behind its body.
#pragma once

namespace emulated {

template <int... i>
struct Places {};
template <int count, int... i>
struct PlacesTo : PlacesTo<count - 1, count - 1, i...> {};
template <int... i>
struct PlacesTo<0, i...> {
  using type = Places<i...>;
};

template <auto kernel, class Signature = decltype(kernel)>
struct Entry;

template <auto kernel, class... Arguments>
struct Entry<kernel, void (*)(Arguments...)> {
  static constexpr unsigned count = sizeof...(Arguments);
  static constexpr unsigned sizes[count + 1] = {sizeof(Arguments)..., 0};

  template <int... i>
  static void call_with(void** arguments, Places<i...>) {
    (void)arguments;
    kernel(*static_cast<Arguments*>(arguments[i])...);
  }

  static void call(void** arguments) {
    call_with(arguments, typename PlacesTo<static_cast<int>(count)>::type());
  }
};

}  // namespace emulated

#define EMULATED_ENTRY(name, threads)                                                  \
  extern "C" __attribute__((used, visibility("default"))) const emulated_kernel emulated_kernel_##name = {    \
      emulated::Entry<&name>::call, emulated::Entry<&name>::count,                     \
      emulated::Entry<&name>::sizes, threads};
