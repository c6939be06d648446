package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.catalogue.entity.ImportDocument;
import org.bencao.catalogue.entity.ImportFile;
import org.bencao.catalogue.entity.ImportLayout;
import org.bencao.catalogue.entity.ImportPart;
import org.bencao.catalogue.entity.ImportRow;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;

/** Imports that a caller may see: of items for the platform, of offers for their supplier. */
@ApplicationScoped
public class Imports {

  private static final String VISIBLE =
      "(f.kind = :items and :platform = true or f.kind = :offers and f.companyId in :suppliers)";

  @Inject EntityManager entities;

  public Optional<ImportFile> find(Caller caller, long id) {
    return entities
        .createQuery("select f from ImportFile f where f.id = :id and " + VISIBLE, ImportFile.class)
        .setParameter("id", id)
        .setParameter("items", ImportKind.ITEMS)
        .setParameter("offers", ImportKind.OFFERS)
        .setParameter("platform", caller.has(Role.PLATFORM_ADMINISTRATOR))
        .setParameter("suppliers", caller.companies(Role.SUPPLIER_DESK))
        .getResultStream()
        .findFirst();
  }

  /** As {@link #find}, and nobody else changes it meanwhile. */
  public Optional<ImportFile> lock(Caller caller, long id) {
    var found = find(caller, id);
    found.ifPresent(file -> entities.refresh(file, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** For the batch, which acts for nobody: under the lock. */
  public ImportFile own(long id) {
    return entities.find(ImportFile.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Newest first, one more than asked for. */
  public List<ImportFile> page(Caller caller, Optional<Long> older, int size) {
    var query =
        entities
            .createQuery(
                "select f from ImportFile f where "
                    + VISIBLE
                    + (older.isPresent() ? " and f.id < :older" : "")
                    + " order by f.id desc",
                ImportFile.class)
            .setParameter("items", ImportKind.ITEMS)
            .setParameter("offers", ImportKind.OFFERS)
            .setParameter("platform", caller.has(Role.PLATFORM_ADMINISTRATOR))
            .setParameter("suppliers", caller.companies(Role.SUPPLIER_DESK))
            .setMaxResults(size + 1);
    older.ifPresent(key -> query.setParameter("older", key));
    return query.getResultList();
  }

  /** Imports that a stopped server left in the middle. */
  public List<Long> running() {
    return entities
        .createQuery(
            "select f.id from ImportFile f where f.state in (:reading, :applying) order by f.id",
            Long.class)
        .setParameter("reading", ImportState.READING)
        .setParameter("applying", ImportState.APPLYING)
        .getResultList();
  }

  public List<ImportLayout> layouts(Collection<Long> companies) {
    return entities
        .createQuery(
            "select l from ImportLayout l where l.companyId in :companies order by l.name",
            ImportLayout.class)
        .setParameter("companies", companies)
        .getResultList();
  }

  public ImportRow row(long importId, long number) {
    return entities.find(ImportRow.class, new ImportRow.Key(importId, number));
  }

  /** Whether the same stands already; what was cancelled or failed may be sent again. */
  public boolean isThere(long partnerId, String number, byte[] hash) {
    return entities
            .createQuery(
                """
                select count(f) from ImportDocument d join ImportFile f on f.id = d.importId
                where d.partnerId = :partner and d.number = :number and f.fileHash = :hash
                and f.state not in (:cancelled, :failed)
                """,
                Long.class)
            .setParameter("partner", partnerId)
            .setParameter("number", number)
            .setParameter("hash", hash)
            .setParameter("cancelled", ImportState.CANCELLED)
            .setParameter("failed", ImportState.FAILED)
            .getSingleResult()
        > 0;
  }

  /** None where somebody uploaded it. */
  public Optional<ImportDocument> document(long importId) {
    return Optional.ofNullable(entities.find(ImportDocument.class, importId));
  }

  public void add(Object row) {
    entities.persist(row);
  }

  /** Written and out of memory. */
  public void flush() {
    entities.flush();
    entities.clear();
  }

  /** Rows behind a number, in the order of the file: all that are kept, or those of one outcome. */
  public List<ImportRow> rows(long importId, Optional<RowOutcome> only, long afterRow, int size) {
    var condition = only.isPresent() ? "and r.outcome = :outcome" : "";
    return rows(importId, condition, only, afterRow, size);
  }

  /** Rows that were approved to go live; asked so that the key alone finds them in their order. */
  public List<ImportRow> approved(long importId, long afterRow, int size) {
    return rows(
        importId, "and r.outcome <> :outcome", Optional.of(RowOutcome.REFUSED), afterRow, size);
  }

  private List<ImportRow> rows(
      long importId, String condition, Optional<RowOutcome> outcome, long afterRow, int size) {
    var query =
        entities
            .createQuery(
                "select r from ImportRow r where r.key.importId = :import and r.key.row > :after "
                    + condition
                    + " order by r.key.row",
                ImportRow.class)
            .setParameter("import", importId)
            .setParameter("after", afterRow)
            .setMaxResults(size);
    outcome.ifPresent(one -> query.setParameter("outcome", one));
    return query.getResultList();
  }

  public Optional<byte[]> part(long importId, int number) {
    return Optional.ofNullable(
            entities.find(ImportPart.class, new ImportPart.Key(importId, number)))
        .map(
            part -> {
              entities.detach(part);
              return part.bytes();
            });
  }

  /** Notes the numbers that rows name; a number that an earlier row named stays with that row. */
  public void note(long importId, Map<String, Long> rowsByKey) {
    if (rowsByKey.isEmpty()) {
      return;
    }
    var places = String.join(", ", java.util.Collections.nCopies(rowsByKey.size(), "(?, ?)"));
    var insert =
        entities.createNativeQuery(
            "insert ignore into catalogue_import_key (key_text, row_no) values " + places);
    int at = 1;
    for (var entry : rowsByKey.entrySet()) {
      insert.setParameter(at++, kept(importId, entry.getKey()));
      insert.setParameter(at++, entry.getValue());
    }
    insert.executeUpdate();
  }

  private static String kept(long importId, String key) {
    return Tsid.text(importId) + " " + key;
  }

  /** Which row named each of these numbers first. */
  public Map<String, Long> rowsOf(long importId, Collection<String> keys) {
    var rows = new HashMap<String, Long>();
    if (!keys.isEmpty()) {
      var prefix = kept(importId, "");
      @SuppressWarnings("unchecked")
      List<Object[]> found =
          entities
              .createNativeQuery(
                  "select key_text, row_no from catalogue_import_key where key_text in (:keys)")
              .setParameter("keys", keys.stream().map(key -> prefix + key).toList())
              .getResultList();
      found.forEach(
          row ->
              rows.put(
                  ((String) row[0]).substring(prefix.length()), ((Number) row[1]).longValue()));
    }
    return rows;
  }
}
