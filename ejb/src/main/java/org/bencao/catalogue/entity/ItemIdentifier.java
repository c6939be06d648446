package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.Identifier.Scheme;

/**
 * A number of an item.
 *
 * @param code the form in which it is looked for
 * @param shown as it is written
 * @param uniqueKey filled for numbers that name one item only, so that the database refuses a
 *     second one
 */
@Embeddable
public record ItemIdentifier(
    @Enumerated(EnumType.STRING) @Column(name = "scheme") Scheme scheme,
    @Column(name = "code") String code,
    @Column(name = "shown") String shown,
    @Column(name = "unique_key") String uniqueKey) {

  static ItemIdentifier of(Identifier identifier) {
    return new ItemIdentifier(
        identifier.scheme(), identifier.code(), identifier.value(), key(identifier));
  }

  Identifier view() {
    return new Identifier(scheme, shown);
  }

  private static String key(Identifier identifier) {
    return identifier.scheme().isOfOneItem()
        ? identifier.scheme() + ":" + identifier.value()
        : null;
  }
}
