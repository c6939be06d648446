package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.LayoutView;

/** Which column of a table becomes which field; company 0: for everybody. */
@Entity
@Table(name = "catalogue_import_layout")
public class ImportLayout {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  private String name;

  @Enumerated(EnumType.STRING)
  private ImportKind kind;

  private String mapping;

  protected ImportLayout() {}

  public ImportLayout(long id, long companyId, String name, ImportKind kind, String mapping) {
    this.id = id;
    this.companyId = companyId;
    this.name = name;
    this.kind = kind;
    this.mapping = mapping;
  }

  public ImportKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String mapping() {
    return mapping;
  }

  public LayoutView view() {
    return new LayoutView(id, name, kind, companyId != 0);
  }
}
