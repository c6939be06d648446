package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.bencao.common.Gln;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.organisation.boundary.CompanySize;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.RegisterCompany;

/** A legal entity that trades, carries or supervises medicines. */
@Entity
@ReferenceData(ReferenceKind.COMPANIES)
@Table(name = "organisation_company")
public class Company {

  /** Verified companies are active; all others may sign in and hand in documents, nothing else. */
  public enum Status {
    PENDING,
    ACTIVE
  }

  @Id private long id;
  private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  private String kind;
  private String profile;
  private String zone;
  private String currency;
  private String gln;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Enumerated(EnumType.STRING)
  private CompanySize size;

  private boolean demo;

  protected Company() {}

  public Company(long id, RegisterCompany command, boolean demo) {
    this.id = id;
    this.code = command.code();
    this.nameEn = command.nameEn();
    this.nameZh = command.nameZh();
    this.kind = command.kind();
    this.profile = command.profile();
    this.zone = command.zone().getId();
    this.currency = command.currency();
    this.gln = new Gln(command.gln()).value();
    this.status = Status.PENDING;
    this.demo = demo;
  }

  public void verified() {
    status = Status.ACTIVE;
  }

  /** As it says itself. */
  public void size(CompanySize said) {
    size = said;
  }

  public CompanyView view() {
    return new CompanyView(
        id,
        code,
        nameEn,
        nameZh,
        kind,
        profile,
        zone,
        currency,
        gln,
        Optional.ofNullable(size),
        status == Status.ACTIVE);
  }
}
