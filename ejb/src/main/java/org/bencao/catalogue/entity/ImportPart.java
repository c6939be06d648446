package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A piece of an uploaded file, as it came. */
@Entity
@Table(name = "catalogue_import_part")
public class ImportPart {

  /** Which piece of which file; the first is 1. */
  @Embeddable
  public record Key(
      @Column(name = "import_id") long importId, @Column(name = "part_no") int number) {}

  @EmbeddedId private Key key;

  @JdbcTypeCode(SqlTypes.LONGVARBINARY)
  private byte[] bytes;

  protected ImportPart() {}

  public ImportPart(Key key, byte[] bytes) {
    this.key = key;
    this.bytes = bytes.clone();
  }

  public byte[] bytes() {
    return bytes;
  }
}
