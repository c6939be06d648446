package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.common.Caller;
import org.bencao.common.Json;
import org.bencao.common.Sha256;

/** An uploaded table and how far it has come. */
@Entity
@Table(name = "catalogue_import")
public class ImportFile {

  private static final int LONGEST_FAILURE = 400;
  private static final int WHOLE = 100;

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  @Enumerated(EnumType.STRING)
  private ImportKind kind;

  @Column(name = "layout_name")
  private String layoutName;

  private String mapping;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_size")
  private long fileSize;

  @Column(name = "file_hash")
  private byte[] fileHash;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private String failure;
  private int percent;

  @Column(name = "rows_read")
  private long read;

  @Column(name = "rows_new")
  private long fresh;

  @Column(name = "rows_changed")
  private long changed;

  @Column(name = "rows_same")
  private long same;

  @Column(name = "rows_refused")
  private long refused;

  @Column(name = "rows_applied")
  private long applied;

  @Column(name = "applied_to")
  private long appliedTo;

  @Version private int version;

  protected ImportFile() {}

  public ImportFile(
      long id, Caller caller, ImportLayout layout, String fileName, long companyId, Instant now) {
    this.id = id;
    this.companyId = companyId;
    this.kind = layout.kind();
    this.layoutName = layout.name();
    this.mapping = layout.mapping();
    this.fileName = fileName;
    this.fileHash = new byte[32];
    this.state = ImportState.RECEIVED;
    this.uploadedAt = now;
    this.uploadedBy = caller.name();
  }

  /** The whole file lies in the database. */
  public void stored(long size, byte[] hash) {
    fileSize = size;
    fileHash = hash.clone();
    state = ImportState.READING;
  }

  /** One batch is read: the counts and the row to go on from, in the transaction of the rows. */
  public void judged(List<JudgedRow> rows, long lastRow, int share) {
    for (var row : rows) {
      switch (row.outcome()) {
        case NEW -> fresh++;
        case CHANGED -> changed++;
        case SAME -> same++;
        case REFUSED -> refused++;
      }
    }
    read = lastRow;
    percent = Math.max(percent, Math.min(WHOLE - 1, share));
  }

  /** Nothing to approve: the file says what is there already. */
  public void readToItsEnd(Instant now) {
    percent = WHOLE;
    if (fresh + changed == 0) {
      end(ImportState.DONE, now);
    } else {
      state = ImportState.REVIEW;
    }
  }

  public void approve(Caller caller, Instant now) {
    approvedAt = now;
    approvedBy = caller.name();
    state = ImportState.APPLYING;
    percent = 0;
  }

  /** A row that was approved as new or changed cannot go live any more. */
  public void refusedLate(RowOutcome before) {
    if (before == RowOutcome.NEW) {
      fresh--;
    } else {
      changed--;
    }
    refused++;
  }

  /** One batch is live. */
  public void applied(int rows, long lastRow) {
    applied += rows;
    appliedTo = lastRow;
    percent = (int) Math.min(WHOLE - 1, applied * WHOLE / Math.max(1, fresh + changed));
  }

  public void done(Instant now) {
    percent = WHOLE;
    end(ImportState.DONE, now);
  }

  public void cancelled(Instant now) {
    end(ImportState.CANCELLED, now);
  }

  public void failed(String key, Map<String, String> facts, Instant now) {
    var text = key + "\n" + Json.facts(facts);
    failure = text.length() > LONGEST_FAILURE ? key + "\n{}" : text;
    end(ImportState.FAILED, now);
  }

  /** Goes on where the fault stopped it: reading, or what was approved. */
  public void resume() {
    failure = null;
    endedAt = null;
    state = approvedAt == null ? ImportState.READING : ImportState.APPLYING;
  }

  private void end(ImportState last, Instant now) {
    state = last;
    endedAt = now;
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public ImportKind kind() {
    return kind;
  }

  public ImportState state() {
    return state;
  }

  public String mapping() {
    return mapping;
  }

  public long fileSize() {
    return fileSize;
  }

  public long read() {
    return read;
  }

  public long appliedTo() {
    return appliedTo;
  }

  public ImportView view() {
    var said = Optional.ofNullable(failure).map(text -> text.split("\n", 2));
    return new ImportView(
        id,
        kind,
        layoutName,
        fileName,
        fileSize,
        Sha256.hex(fileHash),
        state,
        uploadedAt,
        uploadedBy,
        Optional.ofNullable(approvedAt),
        Optional.ofNullable(approvedBy),
        Optional.ofNullable(endedAt),
        said.map(parts -> parts[0]),
        said.map(parts -> Json.facts(parts[1])).orElse(Map.of()),
        percent,
        fresh + changed + same + refused,
        fresh,
        changed,
        same,
        refused,
        applied);
  }
}
