package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.document.ContentHash;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.document.ReturnRequestDocument;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.receiving.control.ArrivedReturns;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.control.ReturnedLines;
import org.bencao.receiving.entity.ArrivedReturn;
import org.bencao.receiving.entity.ArrivedReturn.Became;
import org.bencao.receiving.entity.Despatch;

/**
 * Takes a return that a buyer's system asks for, in the name of the person whom the partner's row
 * names: the same rules as on the page, and whoever sent it hears which lines were refused and why.
 */
@Stateless
public class ReturnArrivalService {

  @Inject Verdicts verdicts;
  @Inject ArrivedReturns arrived;
  @Inject ReturnedLines lines;
  @Inject Despatches despatches;
  @Inject GoodsReturnService returns;
  @Inject Callers callers;
  @Inject CompanyService companies;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Once a document, however often it is driven. */
  public void apply(
      Caller exchange, long messageId, PartnerView partner, ReturnRequestDocument request) {
    exchange.require(Role.EXCHANGE);
    if (!verdicts.begin(messageId)) {
      return;
    }
    verdicts.names(messageId, request.number());
    var acting = partner.personId().flatMap(id -> callers.ofColleague(exchange, id));
    if (acting.isEmpty()) {
      verdicts.quarantine(
          messageId,
          Reason.FACT_MISSING,
          Map.of("item", partner.code(), "fact", "#fact.orderingPerson"));
      return;
    }
    if (isOfAnother(exchange, request)) {
      verdicts.quarantine(messageId, Reason.PARTY_MISMATCH, Map.of());
      return;
    }
    var despatch = despatch(acting.get(), request);
    var earlier = arrived.standing(partner.id(), request.number());
    if (earlier.isPresent()) {
      again(messageId, request, earlier.get());
      return;
    }
    answer(exchange, messageId, partner, request, judged(acting.get(), partner, request, despatch));
  }

  private void again(long messageId, ReturnRequestDocument request, ArrivedReturn earlier) {
    if (Arrays.equals(earlier.contentHash(), hash(request))) {
      verdicts.repeats(messageId, Reason.DUPLICATE_DOCUMENT, Map.of("number", request.number()));
      outbox.append(OutboxKind.RETURN_ANSWER, earlier.id());
    } else {
      verdicts.quarantine(
          messageId, Reason.DOCUMENT_NUMBER_REUSED, Map.of("number", request.number()));
    }
  }

  /** Nobody returns in another's name. */
  private boolean isOfAnother(Caller exchange, ReturnRequestDocument request) {
    var own =
        companies.sites(exchange, exchange.companyId()).stream()
            .map(site -> site.gln())
            .collect(Collectors.toSet());
    own.add(companies.find(exchange, exchange.companyId()).orElseThrow().gln());
    return request.parties().stream()
        .filter(party -> party.role() == Party.Role.BUYER)
        .flatMap(party -> party.id(PartyId.Scheme.GLN).stream())
        .anyMatch(gln -> !own.contains(gln));
  }

  /** Of the seller that is named, else of the only one that has such a number. */
  private Optional<Despatch> despatch(Caller acting, ReturnRequestDocument request) {
    var seller =
        request.parties().stream()
            .filter(party -> party.role() == Party.Role.SELLER)
            .flatMap(party -> party.id(PartyId.Scheme.GLN).stream())
            .findFirst();
    var found =
        despatches.numbered(acting, request.despatchNumber()).stream()
            .filter(
                one -> acting.hasAny(one.buyerCompanyId(), one.siteId(), GoodsReturnService.ASKERS))
            .toList();
    var sellers =
        companies.byIds(
            acting, found.stream().map(Despatch::sellerCompanyId).collect(Collectors.toSet()));
    var meant =
        found.stream()
            .filter(
                one -> seller.map(sellers.get(one.sellerCompanyId()).gln()::equals).orElse(true))
            .toList();
    return meant.stream().map(Despatch::sellerCompanyId).distinct().count() == 1
        ? Optional.of(meant.get(0))
        : Optional.empty();
  }

  private Became judged(
      Caller acting,
      PartnerView partner,
      ReturnRequestDocument request,
      Optional<Despatch> despatch) {
    if (despatch.isEmpty()) {
      return refused(List.of(deliveryUnknown(request)));
    }
    if (despatch.get().closedAt().isEmpty()) {
      return refused(
          List.of(
              Finding.of(
                  Reason.RETURN_UNCOUNTED,
                  Optional.empty(),
                  Map.of("number", request.despatchNumber()))));
    }
    var found = lines.find(acting, despatch.get(), request);
    if (!found.faults().isEmpty()) {
      return refused(found.faults());
    }
    var codes =
        request.lines().stream()
            .flatMap(line -> line.codes().stream())
            .map(PackCode::value)
            .toList();
    if (found.packs().size() > RequestReturn.MOST_PACKS
        || codes.size() > RequestReturn.MOST_CODES) {
      return refused(List.of(tooMany(found.packs().size(), codes.size())));
    }
    var command =
        new RequestReturn(
            "edi-" + partner.code() + "-180-" + request.number(),
            new DespatchId(despatch.get().id()),
            ReturnReason.valueOf(request.cause().name()),
            Optional.empty(),
            found.packs(),
            codes);
    return returns
        .request(acting, command)
        .map(result -> became(result, found))
        .orElseGet(() -> refused(List.of(deliveryUnknown(request))));
  }

  /** More than one return of the page takes. */
  private static Finding tooMany(int packs, int codes) {
    boolean ofLines = packs > RequestReturn.MOST_PACKS;
    return Finding.of(
        Reason.TOO_MANY_LINES,
        Optional.empty(),
        Map.of(
            "count", String.valueOf(ofLines ? packs : codes),
            "limit",
                String.valueOf(ofLines ? RequestReturn.MOST_PACKS : RequestReturn.MOST_CODES)));
  }

  private static Finding deliveryUnknown(ReturnRequestDocument request) {
    return Finding.of(
        Reason.RETURN_DELIVERY_UNKNOWN,
        Optional.empty(),
        Map.of("number", request.despatchNumber()));
  }

  private Became refused(List<Finding> findings) {
    return new Became(Optional.empty(), findings, clock.instant());
  }

  /** Of a line of the delivery: the document's own that means it. */
  private Became became(RequestReturnResult result, ReturnedLines.Found found) {
    if (result instanceof RequestReturnResult.Requested requested) {
      return new Became(Optional.of(requested.returnId()), List.of(), clock.instant());
    }
    return refused(
        ((RequestReturnResult.Refused) result)
            .findings().stream().map(one -> of(one, found.lines())).toList());
  }

  private static Finding of(Finding finding, Map<Integer, Integer> lines) {
    return new Finding(
        finding.reason(),
        finding.outcome(),
        finding.line().map(lines::get).filter(line -> line != ReturnedLines.NOBODYS),
        finding.rule(),
        finding.source(),
        finding.document(),
        finding.date(),
        finding.facts());
  }

  private void answer(
      Caller exchange,
      long messageId,
      PartnerView partner,
      ReturnRequestDocument request,
      Became became) {
    long id = identifiers.next();
    arrived.add(new ArrivedReturn(id, partner, messageId, request, hash(request), became));
    outbox.append(OutboxKind.RETURN_ANSWER, id);
    verdicts.applied(messageId, became.findings());
    audit.record(
        exchange,
        exchange.companyId(),
        "return-arrived",
        "message:" + Tsid.text(messageId),
        Map.of(
            "number", request.number(),
            "despatch", request.despatchNumber(),
            "reasons",
                became.findings().stream()
                    .map(finding -> finding.reason().name())
                    .distinct()
                    .collect(Collectors.joining(","))));
  }

  private static byte[] hash(ReturnRequestDocument request) {
    return HexFormat.of().parseHex(ContentHash.of(request));
  }
}
