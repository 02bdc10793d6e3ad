package attention.fresh;

import attention.task.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Probes that are drawn together, since they share an array.
 *
 * @param places of the probes among those of the exercise
 */
record Unit(List<Integer> places) {
  Unit {
    places = List.copyOf(places);
  }

  /** Each probe of an exercise by itself. */
  static List<Unit> single(List<Probe> probes) {
    return IntStream.range(0, probes.size()).mapToObj(place -> new Unit(List.of(place))).toList();
  }

  /** All probes of an exercise, those that share arrays together. */
  static List<Unit> linked(List<Probe> probes) {
    List<Unit> units = new ArrayList<>();
    for (int place = 0; place < probes.size(); place++) {
      Set<Object> shared = arrays(probes.get(place));
      List<Unit> linked = units.stream().filter(unit -> unit.sharesOneOf(shared, probes)).toList();
      units.removeAll(linked);
      List<Integer> places =
          linked.stream().flatMap(unit -> unit.places.stream()).collect(Collectors.toList());
      places.add(place);
      units.add(new Unit(places));
    }
    return units;
  }

  private boolean sharesOneOf(Set<Object> arrays, List<Probe> probes) {
    return places.stream()
        .map(probes::get)
        .flatMap(probe -> arrays(probe).stream())
        .anyMatch(arrays::contains);
  }

  private static Set<Object> arrays(Probe probe) {
    return probe.arrays().entrySet().stream().map(ArraysAnew::identity).collect(Collectors.toSet());
  }
}
