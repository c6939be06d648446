package org.bencao.web.receiving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.PrintedExpiry;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.BookGoods;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.boundary.PackService;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.security.CurrentCaller;

/** What the address asks of a delivery that is being counted: a scan, a line, the end. */
@Dependent
class Judging {

  private static final int LONGEST_LOT = 20;
  private static final int LONGEST_CODE = 1000;

  @Inject ReceivingService receiving;
  @Inject PackService packs;
  @Inject DiscrepancyService discrepancies;
  @Inject CurrentCaller caller;
  @Inject PageParameters asked;
  @Inject Identifiers identifiers;
  @Inject HttpServletRequest request;

  /** The lines come in the order in which they are counted. */
  Judged of(DespatchView delivery, List<DespatchView.Line> lines, Wording words) {
    var verdicts = new Verdicts(words, delivery);
    var answer = Answer.take(request);
    var done = done(delivery, verdicts);
    if (done.isPresent()) {
      return done.get().saying(done.get().verdict().because(answer.whys()));
    }
    var chosen = pointed(lines).map(line -> judge(delivery, line, false, words));
    if (answer.isGiven()) {
      return chosen
          .map(judged -> says(judged, answer) ? judged : judged.saying(verdicts.refused(answer)))
          .orElseGet(() -> Judged.at(position(), verdicts.refused(answer)));
    }
    return asked
        .text("code")
        .map(code -> scanned(delivery, Scan.read(code, lines, at(delivery, code)), words))
        .or(() -> chosen)
        .orElseGet(() -> Judged.of(verdicts.waiting()));
  }

  /** Whether all that was refused still stands against the line. */
  private static boolean says(Judged judged, Answer answer) {
    var said = judged.verdict().whys().stream().map(Why::fact).toList();
    return judged.verdict().stop()
        && answer.whys().stream().map(Why::fact).allMatch(said::contains);
  }

  /** A code that names its pack may stand in the advice. */
  private Optional<Integer> at(DespatchView delivery, String code) {
    return packs.position(caller.get(), delivery.row().id(), code);
  }

  /** What the form before did, or is about to do. */
  private Optional<Judged> done(DespatchView delivery, Verdicts verdicts) {
    if (asked.text("finish").isPresent()) {
      return Optional.of(Judged.of(verdicts.finishing()));
    }
    var booked =
        asked
            .id("booked")
            .flatMap(id -> delivery.bookings().stream().filter(one -> one.id() == id).findFirst());
    return booked
        .map(booking -> Judged.at(Optional.of(booking.position()), verdict(booking, verdicts)))
        .or(() -> number("rest").map(lines -> Judged.at(position(), verdicts.rest(lines))))
        .or(() -> asked.text("back").map(any -> Judged.at(position(), verdicts.takenBack())));
  }

  /** Packs that are not good lead to the claim that they opened. */
  private Verdict verdict(DespatchView.Booking booking, Verdicts verdicts) {
    var said = booking.takenBack() ? verdicts.takenBack() : verdicts.booked(booking);
    return booking.state() == GoodsState.GOOD
        ? said
        : discrepancies
            .ofBooking(caller.get(), booking.id())
            .map(claim -> said.at("/receiving/claim?id=" + Tsid.text(claim.id())))
            .orElse(said);
  }

  private Judged scanned(DespatchView delivery, Scan scan, Wording words) {
    return scan.chosen()
        .map(chosen -> judge(delivery, chosen, scan.kind() == Scan.Kind.UNCLEAR, words))
        .orElseGet(
            () ->
                Judged.of(new Verdicts(words, delivery).lost(scan, asked.text("code").orElse(""))));
  }

  private Judged judge(DespatchView delivery, Chosen chosen, boolean unclear, Wording words) {
    var state = state();
    var verdicts = new Verdicts(words, delivery);
    var typed = asked.text("expiry").orElse("");
    var panels = new Panels(words, Tsid.text(identifiers.next()), typed);
    var findings = findings(delivery, chosen, state);
    boolean refused = findings.stream().anyMatch(Finding::refuses);
    return new Judged(
        refused || state == GoodsState.GOOD
            ? verdicts.judged(chosen, unclear, findings)
            : verdicts.asked(chosen, state),
        Optional.of(
            state == GoodsState.GOOD
                ? panels.before(chosen, findings)
                : panels.asking(chosen, state, asked.text("kind"))),
        Optional.of(chosen.line().position()));
  }

  /** The business says it; nothing is counted by asking. */
  private List<Finding> findings(DespatchView delivery, Chosen chosen, GoodsState state) {
    var command =
        new BookGoods(
            Tsid.text(identifiers.next()),
            delivery.row().id(),
            chosen.line().position(),
            state,
            chosen.quantity(),
            chosen.lot(),
            chosen.expiry(),
            Optional.empty(),
            Optional.empty(),
            chosen.pack().stream().toList());
    return receiving.check(caller.get(), command).orElse(List.of());
  }

  /** The line that the address names, with what was typed. */
  private Optional<Chosen> pointed(List<DespatchView.Line> lines) {
    return position()
        .flatMap(at -> lines.stream().filter(line -> line.position() == at).findFirst())
        .map(
            line ->
                new Chosen(
                    line,
                    asked.text("lot").map(Judging::cut),
                    asked
                        .text("expiry")
                        .flatMap(typed -> new PrintedExpiry(typed).day(line.expiry())),
                    number("quantity")
                        .filter(packs -> packs > 0)
                        .map(BigDecimal::valueOf)
                        .orElse(BigDecimal.ONE),
                    asked.text("all").filter("carton"::equals).isPresent(),
                    asked.text("pack").filter(code -> code.length() <= LONGEST_CODE)));
  }

  private Optional<Integer> position() {
    return number("line");
  }

  private GoodsState state() {
    return asked
        .text("how")
        .flatMap(
            name ->
                Arrays.stream(GoodsState.values())
                    .filter(state -> state.name().equals(name))
                    .findFirst())
        .orElse(GoodsState.GOOD);
  }

  private Optional<Integer> number(String name) {
    return asked.text(name).filter(text -> text.matches("[0-9]{1,7}")).map(Integer::valueOf);
  }

  private static String cut(String lot) {
    return lot.length() > LONGEST_LOT ? lot.substring(0, LONGEST_LOT) : lot;
  }
}
