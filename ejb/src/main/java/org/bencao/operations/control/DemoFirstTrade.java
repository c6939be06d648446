package org.bencao.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.AddDossierPaper;
import org.bencao.compliance.boundary.DossierResult;
import org.bencao.compliance.boundary.DossierService;
import org.bencao.compliance.boundary.FirstTradeService;
import org.bencao.compliance.boundary.TakeOverDossiers;
import org.bencao.organisation.boundary.AuthorisationService;

/** Which demo companies keep first-trade dossiers, and what of them is under way. */
@ApplicationScoped
public class DemoFirstTrade {

  @Inject EntityManager entities;
  @Inject FirstTradeService firstTrade;
  @Inject DossierService dossiers;
  @Inject CatalogueService catalogue;
  @Inject AuthorisationService people;

  void load(Map<String, Long> companyIds, Map<String, Long> itemIds, LocalDate today) {
    entities.flush();
    var begun = new TreeSet<String>();
    for (var row : DemoTable.rows("first-trade")) {
      takeOver(companyIds, itemIds, today, row);
      begun.add(row.get("company_code"));
    }
    begun.forEach(code -> firstTrade.begin(actingFor(companyIds.get(code))));
    for (var row : DemoTable.rows("dossiers")) {
      underWay(companyIds, itemIds, today, row);
    }
  }

  private static Caller actingFor(long company) {
    return new Caller(Caller.Kind.SETUP, 0, "setup", company, Set.of());
  }

  private void takeOver(
      Map<String, Long> companyIds, Map<String, Long> itemIds, LocalDate today, CSVRecord row) {
    var company = actingFor(companyIds.get(row.get("company_code")));
    long seller = companyIds.get(row.get("seller_code"));
    var items = new HashSet<>(catalogue.offeredBy(company, seller));
    DemoData.words(row.get("except")).stream().map(itemIds::get).forEach(items::remove);
    done(
        firstTrade.takeOver(
            company,
            new TakeOverDossiers(
                seller,
                Optional.of(items),
                row.get("paper"),
                day(row, "approved_offset_days", today),
                day(row, "reviewed_offset_days", today),
                row.get("agreement"),
                Optional.of(day(row, "agreement_to_offset_days", today)))));
  }

  private static LocalDate day(CSVRecord row, String column, LocalDate today) {
    return today.plusDays(Integer.parseInt(row.get(column)));
  }

  private void underWay(
      Map<String, Long> companyIds, Map<String, Long> itemIds, LocalDate today, CSVRecord row) {
    long company = companyIds.get(row.get("company_code"));
    var by = person(company, row.get("by"));
    long id =
        done(
            dossiers.open(
                by,
                companyIds.get(row.get("seller_code")),
                Optional.of(row.get("item_code"))
                    .filter(code -> !code.isEmpty())
                    .map(itemIds::get)));
    for (var kind : row.get("documents").split(" ")) {
      done(
          dossiers
              .add(
                  by,
                  id,
                  new AddDossierPaper(
                      kind,
                      "DEMO-" + kind.substring(0, 3) + "-" + row.get("seller_code"),
                      true,
                      Optional.of(today.plusDays(700)),
                      kind.toLowerCase(java.util.Locale.ROOT) + ".png",
                      scan()))
              .orElseThrow());
    }
    var signers = row.get("signers").isEmpty() ? new String[0] : row.get("signers").split(";");
    for (var signer : signers) {
      var content = dossiers.find(by, id).orElseThrow().content();
      done(dossiers.signAtSetup(person(company, signer), id, content));
    }
  }

  /** In whose name it is loaded. */
  private Caller person(long company, String name) {
    return people.people(actingFor(company)).stream()
        .filter(one -> one.name().equals(name))
        .map(one -> new Caller(Caller.Kind.SETUP, one.id(), name, company, Set.of()))
        .findFirst()
        .orElseThrow();
  }

  private static long done(DossierResult result) {
    if (result instanceof DossierResult.Refused refused) {
      throw new IllegalStateException("the demo's dossiers: " + refused.findings());
    }
    return ((DossierResult.Done) result).id();
  }

  /** A sheet that says that it is none. */
  private static byte[] scan() {
    try (var sheet = DemoFirstTrade.class.getResourceAsStream("/demo/scan.png")) {
      return sheet.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's scan", e);
    }
  }
}
