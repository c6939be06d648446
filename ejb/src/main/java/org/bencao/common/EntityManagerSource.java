package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the persistence context injectable, so that tests can give their own. */
@ApplicationScoped
public class EntityManagerSource {

  @Produces
  @PersistenceContext(unitName = "bencao")
  EntityManager entityManager;
}
