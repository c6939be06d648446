package org.bencao.catalogue.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportTarget;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.catalogue.entity.ImportFile;
import org.bencao.catalogue.entity.ImportRow;
import org.bencao.common.Caller;
import org.bencao.common.Tsid;

/** Makes approved rows live in batches, each with the row to go on from in one transaction. */
@Stateless
public class ImportApplying {

  @Inject Imports imports;
  @Inject @Any Instance<ImportTarget> targets;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Rows that are approved and not live yet, from a row on. */
  public List<MappedRow> waiting(long importId, long afterRow, int size) {
    var rows = imports.approved(importId, afterRow, size).stream().map(ImportRow::row).toList();
    imports.flush();
    return rows;
  }

  /** From which row on nothing is live. */
  public long appliedTo(long importId) {
    return imports.own(importId).appliedTo();
  }

  public void apply(long importId, List<MappedRow> batch) {
    var file = imports.own(importId);
    var rows = batch.stream().filter(row -> row.number() > file.appliedTo()).toList();
    if (rows.isEmpty() || file.state() != ImportState.APPLYING) {
      return;
    }
    var target =
        targets.stream().filter(one -> one.kind() == file.kind()).findFirst().orElseThrow();
    var scope = ImportReading.scope(file, clock);
    var good = stillGood(file, target.judge(scope, rows));
    file.applied(good.size(), rows.get(rows.size() - 1).number());
    target.apply(scope, good);
    imports.flush();
  }

  /** What went live since the rows were approved may speak against some of them. */
  private List<MappedRow> stillGood(ImportFile file, List<JudgedRow> judged) {
    var good = new ArrayList<MappedRow>();
    for (var row : judged) {
      if (row.outcome() == RowOutcome.REFUSED) {
        file.refusedLate(imports.row(file.id(), row.row().number()).refuse(row));
      } else {
        good.add(row.row());
      }
    }
    return good;
  }

  /** Every approved row is live. */
  public void end(long importId) {
    var file = imports.own(importId);
    file.done(clock.instant());
    var view = file.view();
    audit.record(
        Caller.clock(),
        file.companyId(),
        "import-applied",
        "import:" + Tsid.text(importId),
        Map.of("applied", view.applied(), "file", view.fileHash()));
  }
}
