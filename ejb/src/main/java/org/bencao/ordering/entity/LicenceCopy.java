package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Sha256;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.organisation.boundary.LicenceView;

/** A licence as it was when the order was judged (LIC-08); never updated. */
@Entity
@Table(name = "ordering_licence_copy")
public class LicenceCopy {

  /** Order and place. */
  @Embeddable
  public record Key(
      @Column(name = "order_id") Long orderId, @Column(name = "position") Integer position)
      implements Serializable {}

  @EmbeddedId private Key key;
  private String party;

  @Column(name = "licence_id")
  private long licenceId;

  private String kind;
  private String number;
  private String mode;
  private String scope;
  private LocalDate issued;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "scan_hash")
  private byte[] scanHash;

  private byte[] hash;

  protected LicenceCopy() {}

  public LicenceCopy(long orderId, int position, String party, LicenceView licence) {
    this.key = new Key(orderId, position);
    this.party = party;
    this.licenceId = licence.id();
    this.kind = licence.kind();
    this.number = licence.number();
    this.mode = licence.mode();
    this.scope = licence.scope().stream().sorted().collect(Collectors.joining(" "));
    this.issued = licence.issued();
    this.validTo = licence.validTo().orElse(null);
    this.verifiedBy = licence.verifiedBy().orElse(null);
    this.verifiedAt = licence.verifiedAt().orElse(null);
    this.scanHash = licence.scanHash();
    this.hash = computeHash();
  }

  private byte[] computeHash() {
    return Sha256.of(
        String.join(
            "\u001f",
            party,
            kind,
            number,
            mode,
            scope,
            String.valueOf(issued),
            String.valueOf(validTo),
            String.valueOf(verifiedBy),
            String.valueOf(verifiedAt),
            Sha256.hex(scanHash)));
  }

  public String hash() {
    return Sha256.hex(hash);
  }

  /** Whether the row still says what judged the order. */
  public boolean isIntact() {
    return java.util.Arrays.equals(hash, computeHash());
  }

  public OrderView.LicenceCopy view() {
    return new OrderView.LicenceCopy(
        party,
        kind,
        number,
        mode,
        scope.isEmpty() ? List.of() : List.of(scope.split(" ")),
        issued,
        Optional.ofNullable(validTo),
        Optional.ofNullable(verifiedBy),
        Optional.ofNullable(verifiedAt),
        hash());
  }
}
