package org.bencao.receiving.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bencao.receiving.boundary.PackAct;

/**
 * Where a pack is by what anybody here knows: one row a code, over all companies. It is written by
 * conditional statements only, so that of two who have the pack one is told no.
 */
@Entity
@Table(name = "receiving_pack")
public class Pack {

  /** Whether somebody has it. */
  public enum State {
    KEPT,
    GONE
  }

  @Id private String code;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  @Column(name = "gone_as")
  private PackAct goneAs;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private Long siteId;

  @Column(name = "from_company_id")
  private Long fromCompanyId;

  @Column(name = "booking_id")
  private Long bookingId;

  private Instant since;

  @Column(name = "by_name")
  private String byName;

  protected Pack() {}
}
