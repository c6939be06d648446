package org.bencao.testing;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One migrated database and container for each kind, shared by all database tests of a JVM. */
public final class OnEachDatabase {

  private static final ConcurrentMap<String, TestContainer> CONTAINERS = new ConcurrentHashMap<>();
  private static final ConcurrentMap<String, TestDatabase> DATABASES = new ConcurrentHashMap<>();

  private OnEachDatabase() {}

  public static TestContainer h2() {
    return CONTAINERS.computeIfAbsent("H2", kind -> new TestContainer(database(kind)));
  }

  public static TestContainer mysql() {
    return CONTAINERS.computeIfAbsent("MySQL", kind -> new TestContainer(database(kind)));
  }

  public static TestDatabase database(String kind) {
    return DATABASES.computeIfAbsent(
        kind, name -> name.equals("H2") ? TestDatabase.h2() : TestDatabase.mysql());
  }
}
