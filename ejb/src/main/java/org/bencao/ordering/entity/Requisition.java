package org.bencao.ordering.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.ordering.boundary.RequisitionState;

/** An order that waits for its approvals; the buyer's alone. Its number becomes the order's. */
@Entity
@Table(name = "ordering_requisition")
public class Requisition {

  @Id private long id;
  private String number;

  @Column(name = "buyer_company_id")
  private long buyerCompanyId;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  @Column(name = "site_id")
  private long siteId;

  private String currency;
  private BigDecimal net;
  private BigDecimal gross;

  @Column(name = "line_count")
  private int lineCount;

  @Column(name = "buyer_reference")
  private String buyerReference;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "by_program")
  private boolean byProgram;

  @Column(name = "requested_by_name")
  private String requestedByName;

  private String reasons;

  /** All reasons that were given when it was asked for, by name. */
  private String known;

  /** Somebody has to look at its goods. */
  private boolean special;

  /** Who asked for it has seen that it will not be ordered. */
  private boolean noticed;

  @Column(name = "order_id")
  private Long orderId;

  @Enumerated(EnumType.STRING)
  private RequisitionState state = RequisitionState.WAITING;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  private String note;

  @Version private int version;

  @OneToMany(mappedBy = "requisition", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @OrderBy("key.lineNo")
  private List<RequisitionLine> lines = new ArrayList<>();

  @OneToMany(mappedBy = "requisition", fetch = FetchType.LAZY)
  @OrderBy("key.stepNo, key.role")
  private List<RequisitionStep> steps = new ArrayList<>();

  protected Requisition() {}

  /**
   * What is asked for, by whom.
   *
   * @param person who stands behind it: of a program who made its token
   */
  public record Asked(
      long id,
      String number,
      long siteId,
      Optional<String> buyerReference,
      Caller by,
      String person,
      Instant at) {}

  public Requisition(Asked asked, OrderFacts facts, List<Finding> findings) {
    this.id = asked.id();
    this.number = asked.number();
    this.siteId = asked.siteId();
    this.buyerReference = asked.buyerReference().orElse(null);
    this.requestedAt = asked.at();
    this.requestedBy = asked.person();
    this.requestedByName = asked.by().name();
    this.byProgram = asked.by().kind() == Caller.Kind.SERVICE;
    this.buyerCompanyId = facts.buyer().id();
    this.sellerCompanyId = facts.seller().id();
    this.reasons = KeptReasons.text(findings);
    this.known = KeptReasons.names(findings);
    this.special = KeptReasons.isSpecial(findings);
    facts.lines().forEach(line -> lines.add(new RequisitionLine(this, line)));
    this.lineCount = lines.size();
    this.currency = facts.gross().orElseThrow().currency();
    this.net = facts.net().orElseThrow().amount();
    this.gross = facts.gross().orElseThrow().amount();
  }

  /**
   * Somebody of that role has to approve, at that step; what is answered is new. Of one role one
   * approval is enough: nobody gives two.
   */
  public Optional<RequisitionStep> need(int step, Role role) {
    if (steps.stream().anyMatch(one -> one.role() == role)) {
      return Optional.empty();
    }
    var needed = new RequisitionStep(this, step, role);
    steps.add(needed);
    return Optional.of(needed);
  }

  /** Steps that may be decided now: those of the lowest number that is not done. */
  public List<RequisitionStep> open() {
    var waiting = steps.stream().filter(RequisitionStep::isWaiting).toList();
    int first = waiting.stream().mapToInt(RequisitionStep::step).min().orElse(0);
    return waiting.stream().filter(one -> one.step() == first).toList();
  }

  public void end(RequisitionState end, String by, Optional<String> why, Instant at) {
    state = end;
    decidedBy = by;
    decidedAt = at;
    note = why.orElse(null);
    lines.forEach(RequisitionLine::waitNoMore);
  }

  /** It was approved and is an order now. */
  public void placed(long order) {
    orderId = order;
    noticed = true;
  }

  /** Who asked has seen how it ended. */
  public void notice() {
    noticed = true;
  }

  public boolean isNoticed() {
    return noticed;
  }

  public Optional<Long> orderId() {
    return Optional.ofNullable(orderId);
  }

  /** Whether this was a reason already when it was asked for. */
  public boolean knows(Reason reason) {
    return Arrays.asList(known.split(" ")).contains(reason.name());
  }

  public boolean isSpecial() {
    return special;
  }

  public boolean isWaiting() {
    return state == RequisitionState.WAITING;
  }

  public boolean isRequestedBy(String person) {
    return requestedBy.equals(person);
  }

  /** Who is told how it ended: who asked, and where a program did everybody who buys. */
  public boolean isTold(Caller caller) {
    return byProgram || isRequestedBy(caller.actor());
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public long buyerCompanyId() {
    return buyerCompanyId;
  }

  public long sellerCompanyId() {
    return sellerCompanyId;
  }

  public long siteId() {
    return siteId;
  }

  public Money net() {
    return new Money(net, currency);
  }

  public Money gross() {
    return new Money(gross, currency);
  }

  public int lineCount() {
    return lineCount;
  }

  public Optional<String> buyerReference() {
    return Optional.ofNullable(buyerReference);
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  /** Who asked, as audit entries name them. */
  public String requestedBy() {
    return requestedBy;
  }

  public String requestedByName() {
    return requestedByName;
  }

  public String reasons() {
    return reasons;
  }

  public RequisitionState state() {
    return state;
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public List<RequisitionLine> lines() {
    return List.copyOf(lines);
  }

  public List<RequisitionStep> steps() {
    return List.copyOf(steps);
  }
}
