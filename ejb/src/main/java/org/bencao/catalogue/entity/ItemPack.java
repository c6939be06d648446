package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.bencao.catalogue.boundary.PackLevel;
import org.bencao.catalogue.boundary.PackLevel.Level;

/** A level of an item's packing as it is kept. */
@Embeddable
public record ItemPack(
    @Enumerated(EnumType.STRING) @Column(name = "level") Level level,
    @Column(name = "unit") String unit,
    @Column(name = "contains") int contains,
    @Column(name = "gtin") String gtin) {

  static ItemPack of(PackLevel pack) {
    return new ItemPack(pack.level(), pack.unit(), pack.contains(), pack.gtin().orElse(null));
  }

  PackLevel view() {
    return new PackLevel(level, unit, contains, Optional.ofNullable(gtin));
  }
}
