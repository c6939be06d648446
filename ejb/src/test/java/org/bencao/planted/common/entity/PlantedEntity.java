package org.bencao.planted.common.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.bencao.planted.audit.control.PlantedManager;

/** Breaks on purpose: a setter, another feature's inside, a feature on the right. */
@Entity
public class PlantedEntity {

  @Id private long id;
  private transient PlantedManager manager;

  public void setId(long id) {
    this.id = id;
  }

  public PlantedManager manager() {
    return manager;
  }
}
