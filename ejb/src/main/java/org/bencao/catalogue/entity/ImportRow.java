package org.bencao.catalogue.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.common.Json;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row that would change something, or is refused; kept as it was read. */
@Entity
@Table(name = "catalogue_import_row")
public class ImportRow {

  private static final int LONGEST_ITEM = 400;

  /** Which row of which file. */
  @Embeddable
  public record Key(@Column(name = "import_id") long importId, @Column(name = "row_no") long row) {}

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private RowOutcome outcome;

  @Column(name = "item_text")
  private String item;

  @Column(name = "field_values")
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String values;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String differences;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  private String faults;

  protected ImportRow() {}

  public ImportRow(long importId, JudgedRow judged) {
    this.key = new Key(importId, judged.row().number());
    this.outcome = judged.outcome();
    this.item = named(judged.row());
    this.values = Json.text(judged.row().values());
    this.differences = Json.text(judged.differences());
    this.faults = Json.text(judged.faults());
  }

  private static String named(MappedRow row) {
    var values = row.values();
    for (var field :
        List.of(Field.NAME_EN, Field.NAME_ZH, Field.ITEM, Field.SELLER_ITEM, Field.CODE)) {
      var text = values.getOrDefault(field, "");
      if (!text.isEmpty()) {
        return text.substring(0, Math.min(LONGEST_ITEM, text.length()));
      }
    }
    return "";
  }

  /**
   * Cannot go live any more.
   *
   * @return what it would have been
   */
  public RowOutcome refuse(JudgedRow judged) {
    var before = outcome;
    outcome = RowOutcome.REFUSED;
    faults = Json.text(judged.faults());
    return before;
  }

  public long number() {
    return key.row();
  }

  /** The row as it was mapped. */
  public MappedRow row() {
    return new MappedRow(
        key.row(), Json.read(values, new TypeReference<Map<Field, String>>() {}), List.of());
  }

  public ImportRowView view() {
    return new ImportRowView(
        key.row(),
        outcome,
        item,
        Json.read(differences, new TypeReference<List<Difference>>() {}),
        Json.read(faults, new TypeReference<List<RowFault>>() {}));
  }
}
