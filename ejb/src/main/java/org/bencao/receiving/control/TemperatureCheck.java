package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.TemperatureFacts;
import org.bencao.compliance.boundary.TemperatureFacts.Recording;
import org.bencao.compliance.boundary.TemperatureRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.control.RecorderFile.Result.Read;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/** Asks the rules about the way that cold goods came. Files are read only where a rule asks. */
@ApplicationScoped
public class TemperatureCheck {

  @Inject Recordings recordings;
  @Inject TemperatureRuleService rules;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject Clock clock;

  public List<Finding> findings(Caller caller, Act act, Despatch despatch, DespatchLine line) {
    var storage = storage(caller, line);
    var zone = zone(caller, despatch);
    var day = LocalDate.ofInstant(clock.instant(), zone);
    var profile = profile(caller, despatch);
    return rules.isWatched(caller, act, day, profile, storage)
        ? rules.judge(
            caller,
            act,
            new TemperatureFacts(
                line.lineNo(),
                day,
                profile,
                storage,
                despatch.shippedOn().map(left -> left.plusDays(1).atStartOfDay(zone).toInstant()),
                read(despatch, zone)))
        : List.of();
  }

  /** What is asked about the way of a delivery; a constant number of statements. */
  public DespatchView.Way way(Caller caller, Despatch despatch) {
    var zone = zone(caller, despatch);
    var day = LocalDate.ofInstant(clock.instant(), zone);
    var profile = profile(caller, despatch);
    var items =
        catalogue.itemsByIds(
            caller, despatch.lines().stream().map(DespatchLine::itemId).distinct().toList());
    var watched =
        despatch.lines().stream()
            .filter(line -> items.containsKey(line.itemId()))
            .filter(
                line ->
                    rules.isWatched(
                        caller, Act.RECEIVE, day, profile, items.get(line.itemId()).storage()))
            .toList();
    return new DespatchView.Way(
        watched.stream().map(DespatchLine::position).collect(Collectors.toSet()),
        watched.stream()
            .findFirst()
            .flatMap(line -> rules.range(caller, day, profile, items.get(line.itemId()).storage()))
            .map(ends -> new DespatchView.Range(ends.get(0), ends.get(1))),
        recordings.of(despatch.id()).stream()
            .flatMap(kept -> RecordingViews.of(kept, zone).stream())
            .toList());
  }

  public ZoneId zone(Caller caller, Despatch despatch) {
    return ZoneId.of(companies.site(caller, despatch.siteId()).orElseThrow().zone());
  }

  private List<Recording> read(Despatch despatch, ZoneId zone) {
    return recordings.of(despatch.id()).stream()
        .map(one -> RecorderFile.read(one.name(), one.bytes(), zone))
        .filter(Read.class::isInstance)
        .map(one -> ((Read) one).recording())
        .toList();
  }

  private String storage(Caller caller, DespatchLine line) {
    return catalogue.itemsByIds(caller, List.of(line.itemId())).values().stream()
        .map(item -> item.storage())
        .findFirst()
        .orElse("");
  }

  private String profile(Caller caller, Despatch despatch) {
    return companies.find(caller, despatch.buyerCompanyId()).orElseThrow().profile();
  }
}
