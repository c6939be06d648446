package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.bencao.testing.OnEachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The entities fit the schema that the migrations make. */
class SchemaDatabaseTest {

  @Test
  @DisplayName("every entity can be read from the migrated schema of H2")
  void readsEveryEntityOnH2() {
    readEveryEntity(OnEachDatabase.h2());
  }

  @Test
  @Tag("mysql")
  @DisplayName("every entity can be read from the migrated schema of MySQL")
  void readsEveryEntityOnMySql() {
    readEveryEntity(OnEachDatabase.mysql());
  }

  private static void readEveryEntity(TestContainer container) {
    var entities = container.sessions().getMetamodel().getEntities();
    assertThat(entities).hasSizeGreaterThan(20);
    try (var session = container.sessions().openSession()) {
      for (var entity : entities) {
        var query = "select e from " + entity.getName() + " e";
        assertThat(
                session.createQuery(query, entity.getJavaType()).setMaxResults(1).getResultList())
            .isNotNull();
      }
    }
  }
}
