package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.catalogue.boundary.ExportFormat;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.control.DeskSheetReader;
import org.bencao.ordering.control.DeskSheetWriter;
import org.bencao.ordering.control.SheetFile;

/**
 * An order as a table for the desk of its seller: written out, filled in elsewhere, and read back
 * (K1). Reading changes nothing: what the rows say goes through the same boundaries as the screen.
 */
@Stateless
public class DeskSheetService {

  @Inject DeskOrderService desk;

  /** False when there is no such order to a company for which the caller is the desk. */
  public boolean write(Caller caller, PurchaseOrderId id, ExportFormat format, OutputStream to) {
    caller.require(Role.SUPPLIER_DESK);
    var order = desk.find(caller, id);
    order.ifPresent(found -> write(found, format, to));
    return order.isPresent();
  }

  private static void write(DeskOrder order, ExportFormat format, OutputStream to) {
    try {
      DeskSheetWriter.write(order, format, to);
    } catch (IOException e) {
      throw new UncheckedIOException("the reader of a table went away", e);
    }
  }

  /** What the table confirms and back-orders. */
  public Optional<DeskSheetResult> answers(Caller caller, PurchaseOrderId id, byte[] file) {
    return read(caller, id, file, DeskSheetReader::answers);
  }

  /** What the table ships, lot by lot. */
  public Optional<DeskSheetResult> lots(Caller caller, PurchaseOrderId id, byte[] file) {
    return read(caller, id, file, DeskSheetReader::lots);
  }

  private Optional<DeskSheetResult> read(
      Caller caller,
      PurchaseOrderId id,
      byte[] file,
      Function<DeskSheetReader, List<DeskSheet.Row>> reading) {
    caller.require(Role.SUPPLIER_DESK);
    return desk.find(caller, id).map(order -> read(order, SheetFile.read(file), reading));
  }

  private static DeskSheetResult read(
      DeskOrder order, SheetFile file, Function<DeskSheetReader, List<DeskSheet.Row>> reading) {
    if (file.fault().isPresent()) {
      return unreadable(file.fault().get().name());
    }
    if (file.isTooLong()) {
      var most = Map.of("limit", String.valueOf(SheetFile.MOST));
      return new DeskSheetResult.Refused(Finding.of(Reason.TOO_MANY_LINES, Optional.empty(), most));
    }
    var reader = DeskSheetReader.of(order, file);
    if (reader.isEmpty()) {
      return unreadable("NO_HEADER");
    }
    var rows = reading.apply(reader.get());
    return rows.isEmpty() ? unreadable("NO_LINES") : new DeskSheetResult.Read(new DeskSheet(rows));
  }

  private static DeskSheetResult unreadable(String fault) {
    return new DeskSheetResult.Refused(
        Finding.of(Reason.FILE_UNREADABLE, Optional.empty(), Map.of("fault", "#upload." + fault)));
  }
}
