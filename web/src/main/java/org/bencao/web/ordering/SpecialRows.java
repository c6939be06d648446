package org.bencao.web.ordering;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.SpecialState;
import org.bencao.ordering.boundary.SpecialView;
import org.bencao.ordering.boundary.SpecialView.Answer;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws special orders for one reader. */
final class SpecialRows {

  private final Wording words;
  private final Caller reader;
  private final Instant now;

  SpecialRows(Wording words, Caller reader, Instant now) {
    this.words = words;
    this.reader = reader;
    this.now = now;
  }

  SpecialRow row(SpecialView view) {
    var figures = words.figures();
    boolean open = view.state() != SpecialState.CLOSED;
    return new SpecialRow(
        Tsid.text(view.id()),
        view.name(),
        Stream.of(view.strength(), view.form(), view.pack(), view.maker())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")),
        figures.quantity(view.quantity()),
        view.neededBy().map(figures::date).orElse(""),
        words.page(
            "ordering.special.from",
            "buyer",
            name(view.buyer()),
            "site",
            words.name(view.site().nameEn(), view.site().nameZh())),
        view.supplier().map(this::name).orElseGet(() -> words.page("ordering.special.platform")),
        figures.minute(view.askedAt(), now),
        view.askedBy(),
        state(view),
        view.answer().map(Answer::text).orElse(""),
        view.answer().map(this::answeredBy).orElse(""),
        view.item()
            .map(item -> words.name(item.lineEn(), item.lineZh()) + " · " + item.code())
            .orElse(""),
        open && isAsked(view),
        open && reader.has(Role.BUYER, view.buyer().id(), view.site().id()));
  }

  private Tag state(SpecialView view) {
    var word = words.page("ordering.special.state." + view.state());
    return switch (view.state()) {
      case OPEN -> new Tag("warn", "hourglass", word);
      case ANSWERED -> new Tag("ok", "check", word);
      case CLOSED -> new Tag("", "lock", word);
    };
  }

  private String answeredBy(Answer answer) {
    return words.page(
        "ordering.special.answeredBy",
        "by",
        answer.by(),
        "time",
        words.figures().minute(answer.at(), now));
  }

  private boolean isAsked(SpecialView view) {
    return view.supplier()
        .map(supplier -> reader.has(Role.SUPPLIER_DESK, supplier.id()))
        .orElse(reader.has(Role.PLATFORM_ADMINISTRATOR));
  }

  private String name(CompanyView company) {
    return words.name(company.nameEn(), company.nameZh());
  }
}
