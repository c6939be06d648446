package org.bencao.catalogue.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.control.ImportRuns;
import org.bencao.catalogue.control.Imports;
import org.bencao.catalogue.control.Layout;
import org.bencao.catalogue.control.ReceivedFile;
import org.bencao.catalogue.control.ShippedLayout;
import org.bencao.catalogue.entity.ImportFile;
import org.bencao.catalogue.entity.ImportLayout;
import org.bencao.catalogue.entity.ImportPart;
import org.bencao.catalogue.entity.ImportRow;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;

/**
 * Tables that are brought into the catalogue (B7): stored as they came, read in the background, and
 * live only after somebody has approved what they change.
 */
@Stateless
public class ImportService {

  private static final int PART = 1 << 20;
  private static final int LONGEST_NAME = 200;

  @Inject Imports imports;
  @Inject ImportRuns runs;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Layouts for everybody and of the own company, for what the caller may import. */
  public List<LayoutView> layouts(Caller caller) {
    requireOne(caller);
    var companies = new HashSet<>(caller.companies(Role.SUPPLIER_DESK));
    companies.add(0L);
    return imports.layouts(companies).stream()
        .map(ImportLayout::view)
        .filter(layout -> may(caller, layout.kind()))
        .toList();
  }

  /** A layout of the caller's company; for the platform one for everybody. */
  public long addLayout(Caller caller, String name, ImportKind kind, String mapping) {
    requireKind(caller, kind);
    Layout.of(mapping);
    long company = kind == ImportKind.ITEMS ? 0 : caller.companyId();
    var layout = new ImportLayout(identifiers.next(), company, name, kind, mapping);
    imports.add(layout);
    return layout.view().id();
  }

  /** Stores the file and has it read; nothing when the caller has no such layout. */
  public Optional<Long> receive(Caller caller, ReceiveImport command, InputStream bytes) {
    requireKind(caller, command.kind());
    var layout = layout(caller, command);
    if (layout.isEmpty()) {
      return Optional.empty();
    }
    // in whole before anything is written: who sends slowly would keep all others from writing
    try (var whole = ReceivedFile.of(bytes)) {
      return Optional.of(received(caller, command, layout.get(), whole));
    }
  }

  private long received(
      Caller caller, ReceiveImport command, ImportLayout layout, ReceivedFile whole) {
    long company = command.kind() == ImportKind.ITEMS ? 0 : caller.companyId();
    var file =
        new ImportFile(
            identifiers.next(),
            caller,
            layout,
            named(command.fileName()),
            company,
            clock.instant());
    imports.add(file);
    store(file.id(), whole);
    recorded(caller, file.id(), company, "import-received");
    runs.startAfterCommit(file.id());
    return file.id();
  }

  /** The same of what a partner's system said, in our own layout of offers. */
  public long receiveOffers(Caller exchange, String fileName, byte[] table) {
    exchange.require(Role.EXCHANGE);
    var layout =
        imports.layouts(Set.of(0L)).stream()
            .filter(one -> one.name().equals(ShippedLayout.BENCAO_OFFERS.title()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no layout of offers"));
    try (var whole = ReceivedFile.of(new ByteArrayInputStream(table))) {
      var command = new ReceiveImport(ImportKind.OFFERS, layout.view().id(), fileName);
      return received(exchange, command, layout, whole);
    }
  }

  public Page<ImportView> list(Caller caller, Optional<String> older, int size) {
    requireOne(caller);
    var rows = imports.page(caller, older.map(Tsid::parse), size);
    var shown = rows.stream().limit(size).map(ImportFile::view).toList();
    var next =
        rows.size() > size
            ? Optional.of(Tsid.text(shown.get(size - 1).id()))
            : Optional.<String>empty();
    return new Page<>(shown, next, Optional.empty());
  }

  public Optional<ImportView> find(Caller caller, long id) {
    requireOne(caller);
    return imports.find(caller, id).map(ImportFile::view);
  }

  /** What would change and what is refused, from a row on; {@code older} names the next. */
  public Page<ImportRowView> rows(
      Caller caller, long id, Optional<RowOutcome> only, long afterRow, int size) {
    requireOne(caller);
    if (imports.find(caller, id).isEmpty()) {
      return new Page<>(List.of(), Optional.empty(), Optional.empty());
    }
    var rows = imports.rows(id, only, afterRow, size + 1);
    var shown = rows.stream().limit(size).map(ImportRow::view).toList();
    var next =
        rows.size() > size
            ? Optional.of(String.valueOf(shown.get(size - 1).row()))
            : Optional.<String>empty();
    return new Page<>(shown, next, Optional.empty());
  }

  /** What was shown goes live, once, whoever presses at the same time. */
  public ChangeImportResult approve(Caller caller, long id) {
    return change(
        caller,
        id,
        Set.of(ImportState.REVIEW),
        "import-approved",
        file -> {
          file.approve(caller, clock.instant());
          runs.startAfterCommit(id);
        });
  }

  /** What is live stays live, nothing more is added. */
  public ChangeImportResult cancel(Caller caller, long id) {
    return change(
        caller,
        id,
        Set.of(
            ImportState.RECEIVED,
            ImportState.READING,
            ImportState.REVIEW,
            ImportState.APPLYING,
            ImportState.FAILED),
        "import-cancelled",
        file -> {
          file.cancelled(clock.instant());
          runs.stopAfterCommit(id);
        });
  }

  /** After a fault: on from the row where it stopped. */
  public ChangeImportResult resume(Caller caller, long id) {
    return change(
        caller,
        id,
        Set.of(ImportState.FAILED),
        "import-resumed",
        file -> {
          file.resume();
          runs.startAfterCommit(id);
        });
  }

  private ChangeImportResult change(
      Caller caller, long id, Set<ImportState> from, String act, Consumer<ImportFile> change) {
    requireOne(caller);
    var file = imports.lock(caller, id);
    if (file.isEmpty()) {
      return ChangeImportResult.NOT_THERE;
    }
    if (!from.contains(file.get().state())) {
      return ChangeImportResult.NOT_NOW;
    }
    change.accept(file.get());
    recorded(caller, id, file.get().companyId(), act);
    return ChangeImportResult.CHANGED;
  }

  private Optional<ImportLayout> layout(Caller caller, ReceiveImport command) {
    return imports
        .layouts(command.kind() == ImportKind.ITEMS ? Set.of(0L) : Set.of(0L, caller.companyId()))
        .stream()
        .filter(found -> found.view().id() == command.layoutId())
        .filter(found -> found.kind() == command.kind())
        .findFirst();
  }

  private void store(long id, ReceivedFile whole) {
    var digest = sha256();
    long size = 0;
    try (var bytes = whole.open()) {
      int number = 0;
      for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
        digest.update(part);
        size += part.length;
        imports.add(new ImportPart(new ImportPart.Key(id, ++number), part));
        imports.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a received file cannot be read", e);
    }
    imports.own(id).stored(size, digest.digest());
  }

  private void recorded(Caller caller, long id, long company, String act) {
    audit.record(caller, company, act, "import:" + Tsid.text(id), Map.of());
  }

  private static String named(String fileName) {
    var plain = fileName.substring(fileName.lastIndexOf('/') + 1).strip();
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }

  private static boolean may(Caller caller, ImportKind kind) {
    return kind == ImportKind.ITEMS
        ? caller.has(Role.PLATFORM_ADMINISTRATOR)
        : caller.has(Role.SUPPLIER_DESK, caller.companyId());
  }

  private static void requireOne(Caller caller) {
    caller.require(Role.PLATFORM_ADMINISTRATOR, Role.SUPPLIER_DESK);
  }

  private static void requireKind(Caller caller, ImportKind kind) {
    caller.require(kind == ImportKind.ITEMS ? Role.PLATFORM_ADMINISTRATOR : Role.SUPPLIER_DESK);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
