package org.bencao.common;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** Values of one kind of reference data by key, each good for the version it was read under. */
public final class ReferenceMemory<K, V> {

  private record Known<V>(long version, Optional<V> value) {}

  private final ReferenceKind kind;
  private final Cache<K, Known<V>> known;

  /**
   * Empty.
   *
   * @param most keys that are kept; those that are asked for least go first
   */
  public ReferenceMemory(ReferenceKind kind, int most) {
    this.kind = kind;
    this.known = Caffeine.newBuilder().maximumSize(most).build();
  }

  ReferenceKind kind() {
    return kind;
  }

  /** Null: has to be read. Empty: is known not to be there. */
  Optional<V> at(K key, long version) {
    var found = known.getIfPresent(key);
    return found == null || found.version() != version ? null : found.value();
  }

  void put(K key, long version, Optional<V> value) {
    known.put(key, new Known<>(version, value));
  }
}
