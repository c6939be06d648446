package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Lets those who make reference data of one kind wait for each other until their transactions end,
 * where each has to know what the others made; readers wait for nobody.
 */
@ApplicationScoped
public class ReferenceLock {

  @Inject EntityManager entities;

  /** Taken before anything is read. */
  public void take(ReferenceKind kind) {
    entities
        .createNativeQuery("select kind from common_reference where kind = :kind for update")
        .setParameter("kind", kind.name())
        .getSingleResult();
  }
}
