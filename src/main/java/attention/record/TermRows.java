package attention.record;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The terms of a record in its tables. */
record TermRows(Database database) {
  void write(Terms terms) {
    Assignment asked = terms.assignment();
    put("title", asked.title());
    put("due", asked.due().map(OffsetDateTime::toString).orElse(""));
    put("credit", asked.credit().name());
    put("anonymous-ids", Boolean.toString(asked.anonymousIds()));
    put("roster", asked.roster().map(Path::toString).orElse(""));
    put("seed", Long.toString(terms.seed()));
    put("course", terms.course());
    put("isolation", terms.isolation());
    put("shard", terms.shard().toString());
    put("everybody", terms.everybody());
    List<Work> works = asked.works();
    for (int place = 0; place < works.size(); place++) {
      Work work = works.get(place);
      database.run("INSERT INTO work VALUES (?, ?, ?)", work.id(), place, work.marks());
    }
  }

  Terms read() {
    Map<String, String> value =
        database
            .rows(
                row -> Map.entry(row.getString("name"), row.getString("value")),
                "SELECT * FROM term")
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<Work> works =
        database.rows(
            row -> new Work(row.getString("id"), row.getDouble("marks")),
            "SELECT * FROM work ORDER BY place");
    Assignment asked =
        new Assignment(
            value.get("title"),
            works,
            some(value.get("due")).map(OffsetDateTime::parse),
            Credit.valueOf(value.get("credit")),
            Boolean.parseBoolean(value.get("anonymous-ids")),
            some(value.get("roster")).map(Path::of));
    return new Terms(
        asked,
        Long.parseLong(value.get("seed")),
        value.get("course"),
        value.get("isolation"),
        Shard.of(value.get("shard")),
        value.get("everybody"));
  }

  private void put(String name, String text) {
    database.run("INSERT INTO term VALUES (?, ?)", name, text);
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(written -> !written.isEmpty());
  }
}
