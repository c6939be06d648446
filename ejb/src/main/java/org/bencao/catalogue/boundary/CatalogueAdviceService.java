package org.bencao.catalogue.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.control.ImportAnswers;
import org.bencao.catalogue.control.Imports;
import org.bencao.catalogue.entity.ImportDocument;
import org.bencao.common.Caller;
import org.bencao.common.Gln;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.common.Tsid;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.ApplicationAdviceDocument.Line;
import org.bencao.document.ApplicationAdviceDocument.Verdict;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.document.StatedReason;
import org.bencao.organisation.boundary.CompanyService;

/** The canonical answer to a price catalogue, for whatever format its sender takes. */
@Stateless
public class CatalogueAdviceService {

  private static final String PRICE_CATALOGUE = "832";

  /** As many as one advice names. */
  private static final int MOST_LINES = 9_999;

  /** Problems of a row that have a reason of their own; the others are about its form. */
  private static final Map<String, Reason> REASONS =
      Map.of(
          "item-unknown", Reason.ITEM_NOT_FOUND,
          "item-ambiguous", Reason.ITEM_AMBIGUOUS,
          "currency-differs", Reason.PRICE_CURRENCY,
          "duplicate-in-file", Reason.PRICE_OVERLAP);

  @Inject Imports imports;
  @Inject ImportAnswers answers;
  @Inject CompanyService companies;
  @Inject Clock clock;

  /** Whom it is for, and of what it speaks. */
  public record Answered(
      long partnerId, String number, String documentNumber, long sellerCompanyId) {}

  public Answered answered(long importId) {
    var document = answers.document(importId).orElseThrow();
    return new Answered(
        document.partnerId(),
        number(importId),
        document.number(),
        imports.own(importId).companyId());
  }

  private static String number(long importId) {
    return "AA-" + Tsid.text(importId);
  }

  /** With reasons in words of that language. */
  public ApplicationAdviceDocument of(long importId, Locale language) {
    var texts = Texts.in(language);
    var document = answers.document(importId).orElseThrow();
    var file = imports.own(importId);
    var view = file.view();
    var lines = document.lineRefs();
    return new ApplicationAdviceDocument(
        Optional.empty(),
        number(importId),
        clock.instant(),
        PRICE_CATALOGUE,
        document.number(),
        verdict(view),
        List.of(),
        parties(file.companyId()),
        imports.rows(importId, Optional.of(RowOutcome.REFUSED), 0, MOST_LINES).stream()
            .map(row -> line(row.view(), lines, texts))
            .toList());
  }

  private static Verdict verdict(ImportView view) {
    if (view.refused() == view.read()) {
      return Verdict.REJECTED;
    }
    return view.refused() == 0 ? Verdict.ACCEPTED : Verdict.ACCEPTED_WITH_ERRORS;
  }

  private List<Party> parties(long sellerCompanyId) {
    var seller = companies.find(Caller.clock(), sellerCompanyId).orElseThrow();
    return List.of(
        new Party(
            Party.Role.SELLER,
            List.of(PartyId.gln(new Gln(seller.gln()).value())),
            Optional.empty(),
            Optional.empty()));
  }

  private static Line line(ImportRowView row, List<String> lines, Texts texts) {
    return new Line(
        lines.get(ImportDocument.line(row.row())),
        row.faults().stream().map(fault -> reason(fault, lines, texts)).distinct().toList());
  }

  private static StatedReason reason(RowFault fault, List<String> lines, Texts texts) {
    if (fault.finding().isPresent()) {
      var finding = fault.finding().get();
      return new StatedReason(finding.reason().name(), texts.told(finding));
    }
    var facts = new HashMap<String, String>(fault.facts());
    facts.computeIfPresent(
        "row", (any, row) -> lines.get(ImportDocument.line(Long.parseLong(row))));
    facts.put("field", fault.field().name());
    facts.put("value", fault.value());
    facts.put("problem", fault.problem());
    var key = "catalogue.refused." + fault.problem();
    var code =
        Optional.ofNullable(REASONS.get(fault.problem()))
            .map(Reason::name)
            .orElse(fault.problem().replace('-', '_').toUpperCase(Locale.ROOT));
    return new StatedReason(
        code, texts.get(texts.has(key) ? key : "catalogue.refused.other", facts));
  }
}
