package org.bencao.catalogue.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.bencao.catalogue.control.TableWriter;
import org.bencao.common.Caller;
import org.bencao.common.Role;

/** Writes the catalogue out in the form in which it comes in again without a change. */
@Stateless
public class ExportService {

  @Inject @Any Instance<ExportSource> sources;

  /** All items; flat in memory, however many. */
  public void items(Caller caller, ExportFormat format, OutputStream to) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    write(caller, ImportKind.ITEMS, format, to);
  }

  /** The offers of the caller's company. */
  public void offers(Caller caller, ExportFormat format, OutputStream to) {
    caller.require(Role.SUPPLIER_DESK);
    write(caller, ImportKind.OFFERS, format, to);
  }

  private void write(Caller caller, ImportKind kind, ExportFormat format, OutputStream to) {
    var source = sources.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    try (var table = TableWriter.of(format, Field.of(kind), to)) {
      source.rows(caller, table::row);
    } catch (IOException e) {
      throw new UncheckedIOException("the reader of an export went away", e);
    }
  }
}
