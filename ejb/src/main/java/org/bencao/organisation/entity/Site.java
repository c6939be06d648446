package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bencao.common.Gln;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.organisation.boundary.AddSite;
import org.bencao.organisation.boundary.SiteView;

/** A place of a company where goods leave or arrive. */
@Entity
@ReferenceData(ReferenceKind.COMPANIES)
@Table(name = "organisation_site")
public class Site {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  private String gln;
  private String zone;

  @Column(name = "address_en")
  private String addressEn;

  @Column(name = "address_zh")
  private String addressZh;

  private String purpose;
  private String region = "";

  protected Site() {}

  public Site(long id, AddSite command) {
    this.id = id;
    this.companyId = command.companyId();
    this.code = command.code();
    this.nameEn = command.nameEn();
    this.nameZh = command.nameZh();
    this.gln = new Gln(command.gln()).value();
    this.zone = command.zone().getId();
    this.addressEn = command.addressEn();
    this.addressZh = command.addressZh();
    this.purpose = command.purpose();
    this.region = command.region();
  }

  public SiteView view() {
    return new SiteView(
        id, companyId, code, nameEn, nameZh, gln, zone, addressEn, addressZh, purpose, region);
  }
}
