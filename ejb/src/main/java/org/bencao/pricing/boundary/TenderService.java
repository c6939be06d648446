package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.RecordTenderResult.Recorded;
import org.bencao.pricing.boundary.RecordTenderResult.Refused;
import org.bencao.pricing.control.KnownTenders;
import org.bencao.pricing.control.Tenders;
import org.bencao.pricing.entity.Tender;
import org.bencao.pricing.entity.TenderVolume;

/** Tenders with committed volume 带量采购: recorded by the platform, seen by who takes part (C4). */
@Stateless
public class TenderService {

  private static final String PRICE_RULE = "PRC-03";

  @Inject Tenders tenders;
  @Inject KnownTenders known;
  @Inject ReferenceLock lock;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What a buyer committed itself to, whenever it holds; remembered, for judging orders. */
  public List<TenderTerms> of(Caller caller, long buyerCompanyId) {
    return known.of(buyerCompanyId);
  }

  /** Of the caller's companies, as buyer or as seller; for the platform all. */
  public List<TenderVolumeView> list(Caller caller) {
    caller.require(readers());
    var found = tenders.seen(caller);
    if (found.isEmpty()) {
      return List.of();
    }
    var items =
        catalogue.itemsByIds(
            caller, found.stream().map(TenderVolume::itemId).collect(Collectors.toSet()));
    var parties =
        companies.byIds(
            caller,
            found.stream()
                .map(TenderVolume::terms)
                .flatMap(one -> Stream.of(one.buyerCompanyId(), one.sellerCompanyId()))
                .collect(Collectors.toSet()));
    return found.stream().map(one -> view(one, items, parties)).toList();
  }

  private static Role[] readers() {
    return Stream.concat(Stream.of(Tenders.READERS), Stream.of(Role.PLATFORM_ADMINISTRATOR))
        .toArray(Role[]::new);
  }

  private static TenderVolumeView view(
      TenderVolume volume, Map<Long, ItemView> items, Map<Long, CompanyView> parties) {
    var terms = volume.terms();
    return new TenderVolumeView(
        volume.tenderId(),
        terms,
        items.get(terms.itemId()),
        parties.get(terms.buyerCompanyId()),
        parties.get(terms.sellerCompanyId()),
        volume.ordered());
  }

  /** Records a tender, or takes over what it came to meanwhile; all lines or none. */
  public RecordTenderResult record(Caller caller, @Valid RecordTender command) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    // two at once would not see each other's prices
    lock.take(ReferenceKind.PRICES);
    var read = read(caller, command);
    var findings = new ArrayList<>(read.findings());
    if (command.to().isBefore(command.from())) {
      findings.add(
          Finding.of(
              Reason.PERIOD_EMPTY, Optional.empty(), Map.of("date", command.to().toString())));
    }
    findings.addAll(beside(command, read));
    return findings.isEmpty() ? new Recorded(write(caller, command, read)) : new Refused(findings);
  }

  private record Read(
      List<Optional<ItemView>> items, Map<String, CompanyView> parties, List<Finding> findings) {}

  private Read read(Caller caller, RecordTender command) {
    var lines = command.lines();
    var numbers = lines.stream().map(RecordTender.Line::item).collect(Collectors.toSet());
    var byNumber = catalogue.itemsByCode(caller, numbers);
    var views =
        catalogue.itemsByIds(
            caller, byNumber.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    var parties = parties(caller, lines);
    var items = new ArrayList<Optional<ItemView>>();
    var findings = new ArrayList<Finding>();
    var seen = new HashSet<String>();
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      var found = byNumber.getOrDefault(line.item(), Set.of());
      var item =
          found.size() == 1
              ? Optional.ofNullable(views.get(found.iterator().next()))
              : Optional.<ItemView>empty();
      items.add(item);
      findings.addAll(wrong(at + 1, line, found.size(), parties));
      if (item.isPresent() && !seen.add(item.get().id() + " " + code(line.buyer()))) {
        findings.add(overlap(at + 1, item.get(), command.from(), command.number()));
      }
    }
    return new Read(items, parties, findings);
  }

  private Map<String, CompanyView> parties(Caller caller, List<RecordTender.Line> lines) {
    var parties = new HashMap<String, CompanyView>();
    lines.stream()
        .flatMap(line -> Stream.of(line.buyer(), line.seller()))
        .map(TenderService::code)
        .distinct()
        .forEach(
            code ->
                companies.byCode(caller, code).ifPresent(company -> parties.put(code, company)));
    return parties;
  }

  private static String code(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }

  private static List<Finding> wrong(
      int number, RecordTender.Line line, int items, Map<String, CompanyView> parties) {
    var findings = new ArrayList<Finding>();
    if (items != 1) {
      findings.add(
          Finding.of(
              items == 0 ? Reason.ITEM_NOT_FOUND : Reason.ITEM_AMBIGUOUS,
              Optional.of(number),
              Map.of("raw", line.item(), "item", line.item(), "n", String.valueOf(items))));
    }
    Stream.of(line.buyer(), line.seller())
        .filter(typed -> !parties.containsKey(code(typed)))
        .forEach(
            typed ->
                findings.add(
                    Finding.of(
                        Reason.COMPANY_NOT_FOUND, Optional.of(number), Map.of("raw", typed))));
    if (line.most().filter(most -> most < line.committed()).isPresent()) {
      findings.add(
          Finding.of(
              Reason.TENDER_VOLUME_WRONG,
              Optional.of(number),
              Map.of(
                  "limit", String.valueOf(line.most().get()),
                  "qty", String.valueOf(line.committed()))));
    }
    return findings;
  }

  /** PRC-03: of one item, buyer and day there is one tender. */
  private List<Finding> beside(RecordTender command, Read read) {
    var buyers = read.parties().values().stream().map(CompanyView::id).collect(Collectors.toSet());
    var others =
        tenders.beside(command.number(), buyers, command.from(), command.to()).stream()
            .collect(
                Collectors.toMap(
                    one -> one.itemId() + " " + one.buyerCompanyId(),
                    TenderVolume::terms,
                    (one, other) -> one));
    var findings = new ArrayList<Finding>();
    for (int at = 0; at < command.lines().size(); at++) {
      var item = read.items().get(at);
      var buyer = read.parties().get(code(command.lines().get(at).buyer()));
      if (item.isPresent() && buyer != null) {
        var other = others.get(item.get().id() + " " + buyer.id());
        if (other != null) {
          var day = other.from().isAfter(command.from()) ? other.from() : command.from();
          findings.add(overlap(at + 1, item.get(), day, other.number()));
        }
      }
    }
    findings.addAll(standing(command, others));
    return findings;
  }

  /** Lines that the command does not name move with the tender's days, too. */
  private List<Finding> standing(RecordTender command, Map<String, TenderTerms> others) {
    var stored =
        tenders.numbered(command.number()).map(tenders::of).orElse(List.of()).stream()
            .map(TenderVolume::terms)
            .toList();
    if (stored.isEmpty()) {
      return List.of();
    }
    var beside = new HashMap<>(others);
    tenders
        .beside(
            command.number(),
            stored.stream().map(TenderTerms::buyerCompanyId).collect(Collectors.toSet()),
            command.from(),
            command.to())
        .forEach(one -> beside.putIfAbsent(one.itemId() + " " + one.buyerCompanyId(), one.terms()));
    return stored.stream()
        .filter(one -> !one.from().equals(command.from()) || !one.to().equals(command.to()))
        .map(one -> beside.get(one.itemId() + " " + one.buyerCompanyId()))
        .filter(Objects::nonNull)
        .map(
            other ->
                overlap(
                    Optional.empty(),
                    other.generic().en(),
                    other.generic().zh(),
                    other.from(),
                    other.number()))
        .toList();
  }

  private static Finding overlap(int line, ItemView item, LocalDate day, String other) {
    return overlap(Optional.of(line), item.nameEn(), item.nameZh(), day, other);
  }

  private static Finding overlap(
      Optional<Integer> line, String en, String zh, LocalDate day, String other) {
    return new Finding(
        Reason.PRICE_OVERLAP,
        Outcome.REFUSE,
        line,
        PRICE_RULE,
        "",
        Optional.of(other),
        Optional.of(day.toString()),
        Map.of("item", en, "item_zh", zh, "tier", "#tier.tender", "date", day.toString()));
  }

  private long write(Caller caller, RecordTender command, Read read) {
    var tender =
        tenders
            .numbered(command.number())
            .orElseGet(
                () -> new Tender(identifiers.next(), command, caller.name(), clock.instant()));
    tender.change(command, caller.name(), clock.instant());
    tenders.add(tender);
    var there =
        tenders.of(tender).stream()
            .collect(
                Collectors.toMap(
                    one -> one.itemId() + " " + one.buyerCompanyId(), volume -> volume));
    for (int at = 0; at < command.lines().size(); at++) {
      var line = command.lines().get(at);
      var item = read.items().get(at).orElseThrow();
      var buyer = read.parties().get(code(line.buyer()));
      var volume =
          there.computeIfAbsent(
              item.id() + " " + buyer.id(),
              key -> new TenderVolume(identifiers.next(), tender, item.id(), buyer.id()));
      volume.change(
          line, Generic.of(item), read.parties().get(code(line.seller())).id(), buyer.currency());
      tenders.add(volume);
    }
    record(caller, tender, command);
    return tender.id();
  }

  /** What was recorded may be a thousand lines: the trail proves it by its hash. */
  private static String text(RecordTender command) {
    return command.lines().stream()
        .map(
            line ->
                String.join(
                    " ",
                    line.item(),
                    line.buyer(),
                    line.seller(),
                    line.price().toPlainString(),
                    String.valueOf(line.committed()),
                    line.most().map(String::valueOf).orElse("-"),
                    String.valueOf(line.done())))
        .collect(Collectors.joining("\n"));
  }

  private void record(Caller caller, Tender tender, RecordTender command) {
    audit.record(
        caller,
        caller.companyId(),
        "tender-recorded",
        "tender:" + Tsid.text(tender.id()),
        Map.of(
            "number", tender.number(),
            "from", tender.validFrom().toString(),
            "to", tender.validTo().toString(),
            "lines", String.valueOf(command.lines().size()),
            "hash", Sha256.hex(Sha256.of(text(command)))));
  }
}
