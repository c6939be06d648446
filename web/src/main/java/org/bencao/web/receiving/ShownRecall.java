package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.RecallGrade;
import org.bencao.receiving.boundary.RecallView;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;

/**
 * A recall as it is drawn.
 *
 * @param most of the progress: sites that are touched
 * @param ended by whom and when; empty while it is open
 */
public record ShownRecall(
    String id,
    String number,
    String item,
    String other,
    String code,
    String lots,
    Tag grade,
    Tag state,
    String since,
    String by,
    long answered,
    long most,
    String share,
    String ended,
    boolean open,
    List<Site> sites) {

  public ShownRecall {
    sites = List.copyOf(sites);
  }

  /**
   * A site with packs of the lots.
   *
   * @param answering whether the caller answers for it
   * @param accounted packs of which something was said
   * @param most packs that were received, at least one
   * @param back where packs of its deliveries are sent back
   */
  public record Site(
      String id,
      String name,
      boolean answering,
      String received,
      String onTheWay,
      String returned,
      String destroyed,
      String dispensed,
      String unaccounted,
      boolean missing,
      String note,
      String due,
      long accounted,
      long most,
      List<String> back,
      List<Why> whys) {

    public Site {
      back = List.copyOf(back);
      whys = List.copyOf(whys);
    }
  }

  static ShownRecall of(RecallView recall, Words words, Instant now) {
    var here = words.here();
    boolean open = recall.closedAt().isEmpty();
    return new ShownRecall(
        Tsid.text(recall.id()),
        recall.number(),
        here.name(recall.nameEn(), recall.nameZh()),
        here.otherName(recall.nameEn(), recall.nameZh()),
        recall.itemCode(),
        String.join(", ", recall.lots()),
        Tag.of(look(recall.grade()), here.business("receiving.recall.grade." + recall.grade())),
        Tag.of(
            open ? new Look("warn", "megaphone") : new Look("ok", "check"),
            here.page("receiving.recalls.state." + (open ? "OPEN" : "CLOSED"))),
        here.figures().minute(recall.publishedAt(), now),
        here.page(
            "receiving.recalls.by",
            "company",
            here.name(recall.companyEn(), recall.companyZh()),
            "cause",
            recall.cause()),
        recall.answered(),
        Math.max(1, recall.sites().size()),
        here.page(
            "receiving.recalls.answered",
            "answered",
            recall.answered(),
            "sites",
            recall.sites().size()),
        recall
            .closedAt()
            .map(
                at ->
                    here.page(
                        "receiving.recalls.ended",
                        "by",
                        recall.closedBy().orElse("–"),
                        "date",
                        here.figures().minute(at, now),
                        "note",
                        recall.closeNote().orElse("none")))
            .orElse(""),
        open,
        recall.sites().stream().map(site -> site(site, open, here, now)).toList());
  }

  private static Look look(RecallGrade grade) {
    return switch (grade) {
      case I -> new Look("bad", "exclamation-triangle");
      case II -> new Look("warn", "exclamation-triangle");
      case III -> new Look("", "exclamation-triangle");
    };
  }

  private static Site site(RecallView.Site site, boolean open, Wording here, Instant now) {
    var figures = here.figures();
    var accounted = site.received().subtract(site.unaccounted());
    return new Site(
        site.siteId().map(Tsid::text).orElse(""),
        site.named()
            ? here.name(site.nameEn(), site.nameZh())
            : here.page(
                "receiving.recalls.through", "company", here.name(site.nameEn(), site.nameZh())),
        site.mine() && open,
        figures.quantity(site.received()),
        figures.quantity(site.onTheWay()),
        said(site, RecallView.Answer::returned, here),
        said(site, RecallView.Answer::destroyed, here),
        said(site, RecallView.Answer::dispensed, here),
        figures.quantity(site.unaccounted()),
        site.unaccounted().signum() > 0,
        site.answer().flatMap(RecallView.Answer::note).orElse(""),
        site.due().map(due -> figures.minute(due, now)).orElse("–"),
        accounted.longValue(),
        Math.max(1, site.received().longValue()),
        site.mine()
            ? site.despatches().stream()
                .map(id -> "/receiving/return?delivery=" + Tsid.text(id) + "&reason=RECALL")
                .toList()
            : List.of(),
        site.findings().stream().map(finding -> here.why(finding, "")).toList());
  }

  private static String said(
      RecallView.Site site, Function<RecallView.Answer, BigDecimal> part, Wording here) {
    return Optional.of(site)
        .flatMap(RecallView.Site::answer)
        .map(part)
        .map(here.figures()::quantity)
        .orElse("–");
  }
}
