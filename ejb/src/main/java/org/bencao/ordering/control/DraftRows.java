package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Sha256;
import org.bencao.ordering.entity.DraftUploadRow;
import org.bencao.ordering.entity.DraftUploadRow.Key;

/** Rows that were pasted or uploaded into drafts; the caller has seen to it whose draft it is. */
@ApplicationScoped
public class DraftRows {

  @Inject EntityManager entities;

  /** In the order of their block. */
  public List<DraftUploadRow> of(long draftId) {
    return entities
        .createQuery(
            "select r from DraftUploadRow r where r.key.draftId = :draft order by r.number",
            DraftUploadRow.class)
        .setParameter("draft", draftId)
        .getResultList();
  }

  /**
   * Keeps rows that are not known and are no line yet; of equal rows in one block each counts.
   *
   * @return those that have to be looked up
   */
  public List<DraftUploadRow> keep(long draftId, List<PastedLine> lines) {
    var known = new HashMap<Key, DraftUploadRow>();
    of(draftId).forEach(row -> known.put(row.key(), row));
    var times = new HashMap<String, Integer>();
    var fresh = new ArrayList<DraftUploadRow>();
    for (var line : lines) {
      int time = times.merge(line.content(), 1, Integer::sum);
      var key = new Key(draftId, Sha256.of(time + "\n" + line.content()));
      var there = Optional.ofNullable(known.get(key));
      if (there.isEmpty()) {
        var row = new DraftUploadRow(key, line);
        entities.persist(row);
        fresh.add(row);
      } else if (there.get().lineId().isEmpty()) {
        there.get().standsAt(line.row());
        if (!there.get().isGood()) {
          fresh.add(there.get());
        }
      }
    }
    return fresh;
  }

  public void remove(DraftUploadRow row) {
    entities.remove(row);
  }

  public void flush() {
    entities.flush();
  }
}
