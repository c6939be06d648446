package org.bencao.catalogue.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Opens uploaded files as tables. */
@Stateless
public class ImportSource {

  @Inject Imports imports;
  @Inject ImportParts parts;

  /** Rows behind the last that was taken. */
  public OpenImport open(long importId) {
    var file = imports.own(importId);
    var layout = Layout.of(file.mapping());
    long last = lastRow(open(layout, importId));
    return new OpenImport(open(layout, importId), new RowMapping(layout), file.read(), last);
  }

  private Table open(Layout layout, long importId) {
    return Tables.open(layout, new StoredFile(number -> parts.part(importId, number)));
  }

  /** As far as the file can be read; what is wrong behind it is told when it is taken. */
  private static long lastRow(Table table) {
    long last = 0;
    try (table) {
      for (var row = table.next(); row.isPresent(); row = table.next()) {
        last = row.get().number();
      }
    } catch (UnreadableTable unreadable) {
      return last;
    }
    return last;
  }
}
