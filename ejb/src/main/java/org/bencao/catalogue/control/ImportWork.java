package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.entity.ImportFile;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;

/** Imports that wait for somebody to look at their differences (B7). */
@ApplicationScoped
public class ImportWork implements WorkSource {

  @Inject Imports imports;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    if (!caller.hasAny(Role.PLATFORM_ADMINISTRATOR, Role.SUPPLIER_DESK)) {
      return List.of();
    }
    return imports.page(caller, Optional.empty(), most).stream()
        .filter(file -> file.state() == ImportState.REVIEW)
        .map(ImportFile::view)
        .map(ImportWork::item)
        .toList();
  }

  private static WorkItem item(ImportView file) {
    return new WorkItem(
        WorkKind.IMPORT_REVIEW,
        Optional.empty(),
        Map.of(),
        Name.same(file.fileName()),
        new Place("", "", "", Optional.empty()),
        file.uploadedAt(),
        Optional.empty(),
        Optional.empty(),
        Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.IMPORT, file.id())));
  }
}
