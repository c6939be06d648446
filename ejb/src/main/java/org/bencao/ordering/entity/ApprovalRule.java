package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.Means;
import org.bencao.ordering.boundary.ApprovalRuleView;

/** Which orders of a company need whose approval. */
@Entity
@ReferenceData(ReferenceKind.SPENDING)
@Table(name = "ordering_approval_rule")
public class ApprovalRule {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Enumerated(EnumType.STRING)
  private ApprovalRuleView.Basis basis;

  @Column(name = "from_amount")
  private BigDecimal fromAmount;

  @Column(name = "below_amount")
  private BigDecimal belowAmount;

  private String currency;

  @Column(name = "from_lines")
  private Integer fromLines;

  private String words;

  @Column(name = "step_no")
  private int stepNo;

  @Enumerated(EnumType.STRING)
  private Role role;

  protected ApprovalRule() {}

  public ApprovalRule(long id, long companyId, ApprovalRuleView rule) {
    this.id = id;
    this.companyId = companyId;
    this.basis = rule.basis();
    this.fromAmount = rule.from().orElse(null);
    this.belowAmount = rule.below().orElse(null);
    this.currency = rule.currency().orElse(null);
    this.fromLines = rule.lines().orElse(null);
    this.words = String.join(",", new TreeSet<>(rule.words()));
    this.stepNo = rule.step();
    this.role = rule.role();
  }

  public ApprovalRuleView view() {
    return new ApprovalRuleView(
        basis,
        Optional.ofNullable(fromAmount),
        Optional.ofNullable(belowAmount),
        Optional.ofNullable(currency),
        Optional.ofNullable(fromLines),
        wordSet(),
        stepNo,
        role);
  }

  /** As rules ask it. */
  public Means.ApprovalRule asked() {
    return new Means.ApprovalRule(
        Optional.ofNullable(fromAmount)
            .map(from -> new Means.Band(from, Optional.ofNullable(belowAmount), currency)),
        Optional.ofNullable(fromLines),
        wordSet(),
        stepNo,
        role);
  }

  private Set<String> wordSet() {
    return words.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(words.split(",")));
  }

  public long companyId() {
    return companyId;
  }
}
