package org.bencao.catalogue.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.bencao.common.Json;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The document of a partner's system that an import is made of. */
@Entity
@Table(name = "catalogue_import_document")
public class ImportDocument {

  /** The header is row 1. */
  private static final int FIRST_ROW = 2;

  @Id
  @Column(name = "import_id")
  private long importId;

  @Column(name = "partner_id")
  private long partnerId;

  @Column(name = "message_id")
  private long messageId;

  private String number;

  @Column(name = "line_refs")
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String lineRefs;

  protected ImportDocument() {}

  /**
   * The document.
   *
   * @param lineRefs how it numbers its lines, in the order of the rows
   */
  public ImportDocument(
      long importId, long partnerId, long messageId, String number, List<String> lineRefs) {
    this.importId = importId;
    this.partnerId = partnerId;
    this.messageId = messageId;
    this.number = number;
    this.lineRefs = Json.text(lineRefs);
  }

  public long partnerId() {
    return partnerId;
  }

  public String number() {
    return number;
  }

  /** How the document numbers the lines, in their order. */
  public List<String> lineRefs() {
    return Json.read(lineRefs, new TypeReference<List<String>>() {});
  }

  /** Which of the lines a row of the import is. */
  public static int line(long row) {
    return (int) row - FIRST_ROW;
  }
}
