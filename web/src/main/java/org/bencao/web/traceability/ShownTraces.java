package org.bencao.web.traceability;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.LotAct;
import org.bencao.receiving.boundary.LotStep;
import org.bencao.receiving.boundary.LotStep.Place;
import org.bencao.traceability.boundary.InspectionView;
import org.bencao.traceability.boundary.LotLookView;
import org.bencao.traceability.boundary.TraceAnswer;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws what happened to a lot, inspections, and looks. */
final class ShownTraces {

  private static final Map<LotAct, Look> LOOKS =
      Map.of(
          LotAct.SHIPPED, new Look("info", "truck"),
          LotAct.TAKEN_IN, new Look("ok", "check"),
          LotAct.DAMAGED, new Look("bad", "times"),
          LotAct.QUARANTINED, new Look("warn", "lock"),
          LotAct.REFUSED, new Look("bad", "ban"),
          LotAct.TAKEN_BACK, new Look("", "undo"),
          LotAct.CLAIMED, new Look("warn", "exclamation-triangle"),
          LotAct.SENT_BACK, new Look("info", "reply"),
          LotAct.RETURNED, new Look("", "inbox"));

  private final Wording words;
  private final Instant now;

  private ShownTraces(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  static ShownTraces of(Wording words, Instant now) {
    return new ShownTraces(words, now);
  }

  ShownTrace shown(TraceAnswer answer) {
    var found = answer.state() == TraceAnswer.State.FOUND;
    return new ShownTrace(
        answer.state().name(),
        answer.lot(),
        found ? "" : words.page("traceability.state." + answer.state(), "lot", answer.lot()),
        answer.steps().stream().map(this::step).toList(),
        shelves(answer.steps()));
  }

  private ShownTrace.Step step(LotStep step) {
    return new ShownTrace.Step(
        words.figures().minute(step.at(), now),
        Tag.of(LOOKS.get(step.act()), words.page("traceability.act." + step.act())),
        step.from().map(this::place).orElse(""),
        place(step.to()),
        item(step),
        step.item().code(),
        step.expiry().map(words.figures()::expiry).orElse("–"),
        words.figures().quantity(step.quantity()),
        step.number(),
        step.orderNumber(),
        step.by().orElse(""));
  }

  private String item(LotStep step) {
    return words.name(step.item().nameEn(), step.item().nameZh());
  }

  private String place(Place place) {
    var company = words.name(place.company().nameEn(), place.company().nameZh());
    return place
        .site()
        .map(site -> company + " · " + words.name(site.nameEn(), site.nameZh()))
        .orElse(company);
  }

  /** Of each item and site one, the fullest first. */
  private List<ShownTrace.Shelf> shelves(List<LotStep> steps) {
    var packs = new LinkedHashMap<List<String>, BigDecimal>();
    for (var step : steps) {
      if (step.shelf().signum() != 0) {
        var at = step.act() == LotAct.SENT_BACK ? step.from().orElse(step.to()) : step.to();
        packs.merge(List.of(place(at), item(step)), step.shelf(), BigDecimal::add);
      }
    }
    var most = packs.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
    return packs.entrySet().stream()
        .sorted(Map.Entry.<List<String>, BigDecimal>comparingByValue().reversed())
        .map(
            one ->
                new ShownTrace.Shelf(
                    one.getKey().get(0),
                    one.getKey().get(1),
                    words.figures().quantity(one.getValue()),
                    Math.max(0, one.getValue().longValue()),
                    Math.max(1, most.longValue())))
        .toList();
  }

  List<ShownInspection> inspections(List<InspectionView> found) {
    return found.stream().map(this::inspection).toList();
  }

  private ShownInspection inspection(InspectionView one) {
    boolean open = one.endsAt().isAfter(now);
    return new ShownInspection(
        Tsid.text(one.id()),
        one.person(),
        one.authority(),
        one.reference(),
        scope(one.itemCode(), one.lot()),
        words.figures().minute(one.endsAt(), now),
        open
            ? Tag.of(new Look("warn", "eye"), words.page("traceability.inspection.open"))
            : Tag.of(new Look("", "check"), words.page("traceability.inspection.over")),
        open);
  }

  private String scope(Optional<String> item, Optional<String> lot) {
    return words.page(
        "traceability.inspection.scope", "item", item.orElse("none"), "lot", lot.orElse("none"));
  }

  List<ShownLook> looks(List<LotLookView> found) {
    return found.stream().map(this::look).toList();
  }

  private ShownLook look(LotLookView one) {
    return new ShownLook(
        words.figures().minute(one.at(), now),
        one.inspected()
            ? words.page("traceability.look.regulator", "person", one.person())
            : one.person(),
        words.page("traceability.look." + one.kind(), "lot", one.lot().isEmpty() ? "–" : one.lot()),
        words.figures().count(one.steps()));
  }
}
