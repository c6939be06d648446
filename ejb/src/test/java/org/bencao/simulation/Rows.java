package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The database of a simulation: rows of entities and of key tables in memory. A transaction works
 * on copies of what it touches; its commit puts them in place, its roll-back forgets them. For one
 * thread; transactions may be nested, none waits for another.
 */
@ApplicationScoped
public class Rows {

  private final Map<Class<?>, Map<Object, Object>> tables = new LinkedHashMap<>();
  private final Map<Object, Object> keys = new LinkedHashMap<>();
  private final Deque<Work> running = new ArrayDeque<>();

  /** What one transaction has touched so far. */
  private static final class Work {

    private final Map<Class<?>, Map<Object, Object>> touched = new LinkedHashMap<>();
    private final Map<Object, Object> keys = new LinkedHashMap<>();

    Map<Object, Object> of(Class<?> type) {
      return touched.computeIfAbsent(type, any -> new LinkedHashMap<>());
    }
  }

  public void clear() {
    tables.clear();
    keys.clear();
    running.clear();
  }

  void begin() {
    running.push(new Work());
  }

  void commit() {
    var work = running.pop();
    work.touched.forEach((type, rows) -> table(type).putAll(rows));
    keys.putAll(work.keys);
  }

  void rollBack() {
    running.pop();
  }

  public void add(Object entity) {
    var type = entity.getClass();
    var id = Columns.id(entity);
    if (table(type).containsKey(id) || work().of(type).containsKey(id)) {
      throw new KeyTaken(type.getSimpleName() + " " + id);
    }
    Columns.unique(entity)
        .forEach(
            columns -> {
              if (!all(type, row -> columns.equalIn(row, entity)).isEmpty()) {
                throw new KeyTaken(type.getSimpleName() + " " + columns);
              }
            });
    work().of(type).put(id, entity);
  }

  /** What a unique constraint of the database says. */
  public static final class KeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyTaken(String what) {
      super("stands already: " + what);
    }
  }

  public <T> Optional<T> find(Class<T> type, Object id) {
    var mine = work().of(type);
    var row = mine.get(id);
    if (row == null) {
      row = table(type).get(id);
      if (row != null) {
        row = RowCopies.of(row);
        mine.put(id, row);
      }
    }
    return Optional.ofNullable(row).map(type::cast);
  }

  /** The rows that match as the transaction sees them, oldest first. */
  public <T> List<T> all(Class<T> type, Predicate<? super T> wanted) {
    var mine = work().of(type);
    var stored = table(type);
    var found = new ArrayList<T>();
    stored.forEach(
        (id, row) -> {
          if (wanted.test(type.cast(mine.getOrDefault(id, row)))) {
            found.add(find(type, id).orElseThrow());
          }
        });
    for (var entry : mine.entrySet()) {
      if (!stored.containsKey(entry.getKey()) && wanted.test(type.cast(entry.getValue()))) {
        found.add(type.cast(entry.getValue()));
      }
    }
    return found;
  }

  /** The value behind a key of a key table. */
  public <T> Optional<T> key(Class<T> type, Object key) {
    var mine = work().keys;
    return Optional.ofNullable(mine.getOrDefault(key, keys.get(key))).map(type::cast);
  }

  public void putKey(Object key, Object value) {
    work().keys.put(key, value);
  }

  /** What is committed, to be looked at only. */
  public <T> Stream<T> committed(Class<T> type) {
    return table(type).values().stream().map(type::cast);
  }

  public <T> Optional<T> committed(Class<T> type, Object id) {
    return Optional.ofNullable(table(type).get(id)).map(type::cast);
  }

  /** What stands in a column that no accessor shows. */
  public static Object column(Object row, String name) {
    return RowCopies.value(row, name);
  }

  /** Whether a transaction is running. */
  public boolean isBusy() {
    return !running.isEmpty();
  }

  private Work work() {
    if (running.isEmpty()) {
      throw new IllegalStateException("called without a transaction");
    }
    return running.peek();
  }

  private Map<Object, Object> table(Class<?> type) {
    return tables.computeIfAbsent(type, any -> new LinkedHashMap<>());
  }
}
