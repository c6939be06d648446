package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the database has the schema that this version needs; until then nobody is let in. */
@ApplicationScoped
public class SchemaReady {

  private volatile boolean ready;

  public boolean isReady() {
    return ready;
  }

  void migrated() {
    ready = true;
  }
}
