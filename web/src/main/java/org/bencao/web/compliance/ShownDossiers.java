package org.bencao.web.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.DossierMark;
import org.bencao.compliance.boundary.DossierMark.Verdict;
import org.bencao.compliance.boundary.DossierPaper;
import org.bencao.compliance.boundary.DossierPoint;
import org.bencao.compliance.boundary.DossierRow;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.compliance.boundary.DossierStep;
import org.bencao.compliance.boundary.DossierView;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws first-trade dossiers for one reader. */
final class ShownDossiers {

  private static final int NEAR = 30;

  private final Wording words;
  private final LocalDate today;

  ShownDossiers(Wording words, Instant now) {
    this.words = words;
    this.today = LocalDate.ofInstant(now, words.figures().zone());
  }

  ShownDossier row(DossierRow row) {
    var rest = rest(row);
    return new ShownDossier(
        Tsid.text(row.id()),
        words.name(row.seller().nameEn(), row.seller().nameZh()),
        row.item().map(item -> words.name(item.lineEn(), item.lineZh())).orElse(""),
        state(row.state()),
        rest,
        hue(row));
  }

  private Tag state(DossierState state) {
    var text = words.alone("dossier.state." + state);
    return switch (state) {
      case DRAFT -> new Tag("", "file-edit", text);
      case REVIEW -> new Tag("info", "hourglass", text);
      case APPROVED -> new Tag("ok", "check", text);
      case ENDED -> new Tag("bad", "ban", text);
    };
  }

  private String rest(DossierRow row) {
    return switch (row.state()) {
      case DRAFT, REVIEW ->
          words.page(
              "compliance.dossier.signed",
              "signed",
              row.signed(),
              "of",
              DossierStep.values().length,
              "next",
              row.next().map(this::step).orElse(""));
      case APPROVED ->
          row.agreementTo()
              .map(end -> words.page("compliance.dossier.until", "date", words.figures().date(end)))
              .or(
                  () ->
                      row.approvedOn()
                          .map(
                              on ->
                                  words.page(
                                      "compliance.dossier.since",
                                      "date",
                                      words.figures().date(on))))
              .orElse("");
      case ENDED -> "";
    };
  }

  private String hue(DossierRow row) {
    if (row.state() != DossierState.APPROVED || row.agreementTo().isEmpty()) {
      return "";
    }
    long left = ChronoUnit.DAYS.between(today, row.agreementTo().get());
    if (left < 0) {
      return "bad";
    }
    return left <= NEAR ? "warn" : "";
  }

  private String step(DossierStep step) {
    return words.business("dossier.step." + step);
  }

  ShownDossier.Detail detail(DossierView view) {
    var row = view.row();
    return new ShownDossier.Detail(
        row(row),
        view.content(),
        view.points().stream().map(point -> point(point, isOnPaper(view))).toList(),
        steps(view),
        view.marks().stream()
            .filter(mark -> mark.verdict() != Verdict.SIGNED || mark.round() != row.round())
            .map(this::mark)
            .toList(),
        kinds(view),
        row.next().map(this::step).orElse(""),
        view.ways(),
        agreement(row),
        words.page(
            "compliance.dossier.opened",
            "name",
            row.openedBy(),
            "at",
            words.figures().date(LocalDate.ofInstant(row.openedAt(), words.figures().zone()))));
  }

  private String agreement(DossierRow row) {
    var reviewed =
        row.reviewedOn()
            .filter(on -> row.item().isEmpty())
            .map(on -> words.page("compliance.dossier.reviewed", "date", words.figures().date(on)));
    var paper =
        Optional.of(row.paper())
            .filter(number -> !number.isEmpty())
            .map(number -> words.page("compliance.dossier.ofPaper", "number", number));
    return Stream.of(Optional.of(rest(row)), reviewed, paper)
        .flatMap(Optional::stream)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Taken over from a file on paper, which has the documents. */
  private static boolean isOnPaper(DossierView view) {
    return view.row().state() == DossierState.APPROVED
        && view.marks().stream()
            .noneMatch(
                mark -> mark.verdict() == Verdict.SIGNED && mark.round() == view.row().round());
  }

  private ShownDossier.Point point(DossierPoint point, boolean onPaper) {
    var figures = words.figures();
    var number =
        point
            .paper()
            .map(DossierPaper::number)
            .or(() -> point.licence().map(LicenceView::number))
            .orElse("");
    var end =
        point
            .paper()
            .flatMap(DossierPaper::validTo)
            .or(() -> point.licence().flatMap(LicenceView::validTo))
            .map(day -> words.page("compliance.dossier.until", "date", figures.date(day)))
            .orElse("");
    return new ShownDossier.Point(
        words.alone((point.ofRegister() ? "licence." : "dossier.paper.") + point.kind()),
        Stream.of(number, end).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")),
        wanted(point),
        point
            .paper()
            .map(
                paper ->
                    paper.addedBy()
                        + " · "
                        + figures.date(LocalDate.ofInstant(paper.addedAt(), figures.zone())))
            .orElse(""),
        point.paper().map(paper -> Tsid.text(paper.id())).orElse(""),
        there(point, onPaper));
  }

  private String wanted(DossierPoint point) {
    var from =
        words.page("compliance.dossier.from", "step", step(DossierStep.values()[point.step() - 1]));
    var seal = point.seal() ? words.page("compliance.dossier.sealed") : "";
    var day = point.dated() ? words.page("compliance.dossier.dated") : "";
    var register = point.ofRegister() ? words.page("compliance.dossier.register") : "";
    return Stream.of(from, seal, day, register)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Tag there(DossierPoint point, boolean onPaper) {
    if (point.there()) {
      return new Tag("ok", "check", words.page("compliance.dossier.there"));
    }
    if (onPaper && point.paper().isEmpty() && !point.ofRegister()) {
      return new Tag("", "book", words.page("compliance.dossier.onPaper"));
    }
    return point.paper().isPresent()
        ? new Tag("bad", "lock", words.page("compliance.dossier.over"))
        : new Tag("warn", "exclamation-triangle", words.page("compliance.dossier.missing"));
  }

  private List<ShownDossier.Step> steps(DossierView view) {
    var row = view.row();
    var signed =
        view.marks().stream()
            .filter(mark -> mark.verdict() == Verdict.SIGNED && mark.round() == row.round())
            .collect(Collectors.toMap(DossierMark::step, mark -> mark));
    // what was taken over from paper was signed there
    return isOnPaper(view)
        ? List.of()
        : Arrays.stream(DossierStep.values())
            .map(step -> step(row, step, Optional.ofNullable(signed.get(step.name()))))
            .toList();
  }

  private ShownDossier.Step step(DossierRow row, DossierStep step, Optional<DossierMark> mark) {
    Tag state;
    if (mark.isPresent()) {
      state = new Tag("ok", "check", words.page("compliance.dossier.verdict.SIGNED"));
    } else if (row.next().filter(step::equals).isPresent()) {
      state = new Tag("info", "hourglass", words.page("compliance.dossier.next"));
    } else {
      state = new Tag("", "clock", words.page("compliance.dossier.later"));
    }
    return new ShownDossier.Step(
        words.alone("dossier.step." + step),
        mark.map(one -> one.name() + " · " + at(one.at())).orElse(""),
        mark.map(DossierMark::note).orElse(""),
        state);
  }

  private ShownDossier.Mark mark(DossierMark mark) {
    return new ShownDossier.Mark(
        words.page("compliance.dossier.verdict." + mark.verdict()),
        mark.name() + " · " + at(mark.at()),
        mark.note());
  }

  private String at(Instant at) {
    var figures = words.figures();
    return figures.date(LocalDate.ofInstant(at, figures.zone())) + " " + figures.time(at);
  }

  /** What is missing comes first. */
  private List<DeskPage.Choice> kinds(DossierView view) {
    return view.points().stream()
        .filter(point -> !point.ofRegister())
        .sorted(java.util.Comparator.comparing(DossierPoint::there))
        .map(
            point ->
                new DeskPage.Choice(
                    point.kind(), words.alone("dossier.paper." + point.kind()), false))
        .toList();
  }
}
