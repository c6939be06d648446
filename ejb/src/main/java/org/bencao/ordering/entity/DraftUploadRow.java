package org.bencao.ordering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Json;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.UploadedRow;
import org.bencao.ordering.control.PastedLine;

/** A row that somebody pasted or uploaded into a draft, and what became of it. */
@Entity
@Table(name = "ordering_draft_row")
public class DraftUploadRow {

  private static final int LONGEST_ITEM = 400;
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_SUPPLIER = 200;

  /** A draft, and what the row says. */
  @Embeddable
  public static class Key implements Serializable {

    @Column(name = "draft_id")
    private long draftId;

    @Column(name = "row_key")
    private byte[] hash;

    protected Key() {}

    public Key(long draftId, byte[] hash) {
      this.draftId = draftId;
      this.hash = hash.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.draftId == draftId && Arrays.equals(key.hash, hash);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(hash);
    }
  }

  @EmbeddedId private Key key;

  @Column(name = "row_no")
  private int number;

  private String raw;
  private String item;
  private String quantity;
  private String unit;
  private String supplier;

  @Column(name = "offer_id")
  private Long offerId;

  private BigDecimal packs;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String facts;

  @Column(name = "line_id")
  private Long lineId;

  protected DraftUploadRow() {}

  public DraftUploadRow(Key key, PastedLine line) {
    this.key = key;
    this.number = line.row();
    this.raw = line.raw();
    this.item = cut(line.item(), LONGEST_ITEM);
    this.quantity = cut(line.quantity(), LONGEST_WORD);
    this.unit = cut(line.unit(), LONGEST_WORD);
    this.supplier = cut(line.supplier(), LONGEST_SUPPLIER);
    this.facts = "{}";
  }

  /** The same row of a newer block stands elsewhere. */
  public void standsAt(int row) {
    number = row;
  }

  public void orders(long offer, BigDecimal wanted) {
    offerId = offer;
    packs = wanted;
    reason = null;
    facts = "{}";
  }

  public void refused(Finding finding) {
    offerId = null;
    packs = null;
    reason = finding.reason();
    facts = Json.facts(finding.facts());
  }

  public void became(long line) {
    lineId = line;
  }

  /** Its line was taken out again: it may come back. */
  public void lost() {
    lineId = null;
  }

  public Key key() {
    return key;
  }

  public Optional<Long> lineId() {
    return Optional.ofNullable(lineId);
  }

  public boolean isGood() {
    return offerId != null;
  }

  public long offerId() {
    return offerId;
  }

  public BigDecimal packs() {
    return packs;
  }

  public PastedLine line() {
    return new PastedLine(number, raw, item, quantity, unit, supplier, "");
  }

  public UploadedRow view() {
    return new UploadedRow(
        number,
        raw,
        item,
        quantity,
        Optional.ofNullable(reason)
            .map(one -> Finding.of(one, Optional.empty(), Json.facts(facts))),
        lineId != null);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
