package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.AskSpecial;
import org.bencao.ordering.boundary.SpecialState;
import org.bencao.ordering.boundary.SpecialView;

/** A request for an item that is not in the catalogue. */
@Entity
@Table(name = "ordering_special")
public class SpecialOrder {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "site_id")
  private long siteId;

  @Column(name = "supplier_company_id")
  private Long supplierCompanyId;

  private String name;
  private String strength;
  private String form;
  private String pack;
  private String maker;
  private BigDecimal quantity;

  @Column(name = "needed_by")
  private LocalDate neededBy;

  @Enumerated(EnumType.STRING)
  private SpecialState state;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  private String answer;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private int version;

  protected SpecialOrder() {}

  public SpecialOrder(long id, Caller caller, AskSpecial command, Instant now) {
    this.id = id;
    this.companyId = caller.companyId();
    this.siteId = command.siteId();
    this.supplierCompanyId = command.supplierCompanyId().orElse(null);
    this.name = command.name().strip();
    this.strength = command.strength().strip();
    this.form = command.form().strip();
    this.pack = command.pack().strip();
    this.maker = command.maker().strip();
    this.quantity = command.quantity();
    this.neededBy = command.neededBy().orElse(null);
    this.state = SpecialState.OPEN;
    this.askedAt = now;
    this.askedBy = caller.name();
  }

  public boolean isClosed() {
    return state == SpecialState.CLOSED;
  }

  public void answer(Caller caller, String text, Optional<Long> item, Instant now) {
    state = SpecialState.ANSWERED;
    answer = text;
    itemId = item.orElse(null);
    answeredAt = now;
    answeredBy = caller.name();
  }

  public void close(Instant now) {
    state = SpecialState.CLOSED;
    closedAt = now;
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public long siteId() {
    return siteId;
  }

  /** None: the platform is asked. */
  public Optional<Long> supplierCompanyId() {
    return Optional.ofNullable(supplierCompanyId);
  }

  public String name() {
    return name;
  }

  public String strength() {
    return strength;
  }

  public String form() {
    return form;
  }

  public String pack() {
    return pack;
  }

  public String maker() {
    return maker;
  }

  public BigDecimal quantity() {
    return quantity;
  }

  public Optional<LocalDate> neededBy() {
    return Optional.ofNullable(neededBy);
  }

  public SpecialState state() {
    return state;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }

  public Optional<SpecialView.Answer> answer() {
    return Optional.ofNullable(answer)
        .map(text -> new SpecialView.Answer(text, answeredAt, answeredBy));
  }

  public Optional<Long> itemId() {
    return Optional.ofNullable(itemId);
  }
}
