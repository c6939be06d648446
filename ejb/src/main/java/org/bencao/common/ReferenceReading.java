package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Reads reference data from memory, as of the first reading of the transaction: versions are asked
 * once, what is remembered under them is what the database would answer.
 *
 * <p>Nothing that is not committed gets into the memory: a transaction that has changed something
 * of the kind, written or not, reads past it.
 */
@ApplicationScoped
public class ReferenceReading {

  /** Reads values of these keys; those that are not there are left out. */
  @FunctionalInterface
  public interface Source<K, V> {

    Map<K, V> read(EntityManager entities, Set<K> keys);
  }

  @Inject EntityManager entities;
  @Inject Transaction transaction;

  /** Those that are there. */
  public <K, V> Map<K, V> all(
      ReferenceMemory<K, V> memory, Collection<K> keys, Source<K, V> source) {
    var wanted = new LinkedHashSet<>(keys);
    if (wanted.isEmpty()) {
      return Map.of();
    }
    var session = entities.unwrap(SessionImplementor.class);
    if (ReferenceChanges.isChanging(session, memory.kind())) {
      return only(wanted, source.read(entities, wanted));
    }
    long version = versions().get(memory.kind());
    var answer = new HashMap<K, V>();
    wanted.removeIf(
        key -> {
          var known = memory.at(key, version);
          if (known != null) {
            known.ifPresent(value -> answer.put(key, value));
          }
          return known != null;
        });
    if (!wanted.isEmpty()) {
      var read = only(wanted, apart(source, wanted));
      wanted.forEach(key -> memory.put(key, version, Optional.ofNullable(read.get(key))));
      answer.putAll(read);
    }
    return answer;
  }

  /** A source may answer more than it was asked. */
  private static <K, V> Map<K, V> only(Set<K> wanted, Map<K, V> read) {
    return wanted.stream()
        .filter(read::containsKey)
        .collect(Collectors.toMap(Function.identity(), read::get));
  }

  public <K, V> Optional<V> one(ReferenceMemory<K, V> memory, K key, Source<K, V> source) {
    return Optional.ofNullable(all(memory, Set.of(key), source).get(key));
  }

  /** By a session of its own on the same connection: what is remembered is nobody's to change. */
  private <K, V> Map<K, V> apart(Source<K, V> source, Set<K> keys) {
    try (var session =
        entities.unwrap(Session.class).sessionWithOptions().connection().openSession()) {
      session.setDefaultReadOnly(true);
      return source.read(session, keys);
    }
  }

  /** As of the first reading of the transaction. */
  Map<ReferenceKind, Long> versions() {
    return transaction.once(
        ReferenceReading.class,
        () -> entities.unwrap(Session.class).doReturningWork(ReferenceReading::versions));
  }

  private static Map<ReferenceKind, Long> versions(Connection connection) throws SQLException {
    var versions = new EnumMap<ReferenceKind, Long>(ReferenceKind.class);
    try (var query = connection.prepareStatement("select kind, version from common_reference");
        var rows = query.executeQuery()) {
      while (rows.next()) {
        versions.put(ReferenceKind.valueOf(rows.getString(1)), rows.getLong(2));
      }
    }
    return versions;
  }

  /** What was found by its owner; an owner without any is known to have none. */
  public static <T> Map<Long, List<T>> byOwner(
      Stream<T> found, Function<T, Long> owner, Set<Long> wanted) {
    var byOwner = new HashMap<Long, List<T>>();
    wanted.forEach(one -> byOwner.put(one, List.of()));
    byOwner.putAll(found.collect(Collectors.groupingBy(owner)));
    return byOwner;
  }
}
