package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A legal class of an item, from a day on, for good or until another day. */
@Embeddable
public record ItemClass(
    @Column(name = "item_class") String name,
    @Column(name = "since") LocalDate since,
    @Column(name = "until") LocalDate until) {

  public boolean holdsOn(LocalDate day) {
    return !since.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
