package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.compliance.boundary.Act;

/** A dated rule: which predicate is asked at which act under whose law, and what follows. */
@Entity
@ReferenceData(ReferenceKind.RULES)
@Table(name = "compliance_rule")
@IdClass(Rule.Key.class)
public class Rule {

  /** What makes a row one of a kind. */
  public static class Key implements Serializable {

    private String id;
    private int version;
    private String profile;
    private Act act;
    private Reason reason;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.id.equals(id)
          && key.version == version
          && key.profile.equals(profile)
          && key.act == act
          && key.reason == reason;
    }

    @Override
    public int hashCode() {
      return Objects.hash(id, version, profile, act, reason);
    }
  }

  @Id private String id;
  @Id private int version;
  @Id private String profile;

  @Id
  @Enumerated(EnumType.STRING)
  private Act act;

  private String predicate;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Id
  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String params;

  @Column(name = "source_en")
  private String sourceEn;

  @Column(name = "source_zh")
  private String sourceZh;

  @Column(name = "source_kind")
  private String sourceKind;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  /** Read once from the parameters: each order asks each row, many of them once a line. */
  @Transient private volatile List<String> words;

  @Transient private volatile Map<String, List<String>> table;

  protected Rule() {}

  public String id() {
    return id;
  }

  public int version() {
    return version;
  }

  public Act act() {
    return act;
  }

  public boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  public String predicate() {
    return predicate;
  }

  public Reason reason() {
    return reason;
  }

  /** Whether the rule speaks for companies of this profile. */
  public boolean concerns(String companyProfile) {
    return profile.equals("*") || profile.equals(companyProfile);
  }

  /** Words of a plain parameter list. */
  public List<String> words() {
    if (words == null) {
      words = params.isEmpty() ? List.of() : List.of(params.split(","));
    }
    return words;
  }

  /** A parameter table such as {@code FOOD=CN_FOOD;*=CN_DDL,CN_MPL}. */
  public Map<String, List<String>> table() {
    if (table == null) {
      table =
          Arrays.stream(params.split(";"))
              .map(row -> row.split("=", 2))
              .collect(
                  Collectors.toUnmodifiableMap(
                      row -> row[0],
                      row -> row[1].isEmpty() ? List.of() : List.of(row[1].split(","))));
    }
    return table;
  }

  /** What the rule says, on these facts. */
  public Finding finding(
      Optional<Integer> line,
      Optional<String> document,
      Optional<String> date,
      Map<String, String> facts) {
    return finding(outcome, line, document, date, facts);
  }

  /** The same, stricter or milder where the facts say so. */
  public Finding finding(
      Outcome said,
      Optional<Integer> line,
      Optional<String> document,
      Optional<String> date,
      Map<String, String> facts) {
    var all = new java.util.HashMap<>(facts);
    all.put("source_zh", sourceZh);
    return new Finding(reason, said, line, id, sourceEn, document, date, all);
  }
}
