package org.bencao.web.receiving;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.receiving.boundary.RecallGrade;
import org.bencao.receiving.boundary.RecallView;
import org.bencao.web.ordering.Quantities;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * A recall with the sites that it touches: all for who recalls, the own ones for a buyer.
 *
 * @param item the platform's number
 */
public record RecallJson(
    Id id,
    String number,
    String companyEn,
    String companyZh,
    String item,
    String nameEn,
    String nameZh,
    List<String> lots,
    RecallGrade grade,
    String cause,
    Instant publishedAt,
    Optional<Instant> closedAt,
    List<RecallSite> sites) {

  /**
   * A site with packs of the lots.
   *
   * @param siteId absent for a customer of somebody else
   * @param unaccounted of what was received, packs of which nothing was said
   */
  public record RecallSite(
      Optional<Id> siteId,
      String nameEn,
      String nameZh,
      String received,
      String onTheWay,
      String unaccounted,
      Optional<Instant> due,
      Optional<RecallSaid> answer,
      List<ReasonJson> reasons) {}

  /** What became of the packs. */
  public record RecallSaid(
      String returned,
      String destroyed,
      String dispensed,
      Optional<String> note,
      Instant at,
      String by) {}

  static RecallJson of(RecallView recall, Locale locale) {
    return new RecallJson(
        Id.of(recall.id()),
        recall.number(),
        recall.companyEn(),
        recall.companyZh(),
        recall.itemCode(),
        recall.nameEn(),
        recall.nameZh(),
        recall.lots(),
        recall.grade(),
        recall.cause(),
        recall.publishedAt(),
        recall.closedAt(),
        recall.sites().stream().map(site -> site(site, locale)).toList());
  }

  private static RecallSite site(RecallView.Site site, Locale locale) {
    return new RecallSite(
        site.siteId().map(Id::of),
        site.nameEn(),
        site.nameZh(),
        Quantities.text(site.received()),
        Quantities.text(site.onTheWay()),
        Quantities.text(site.unaccounted()),
        site.due(),
        site.answer().map(RecallJson::said),
        site.findings().stream().map(finding -> ReasonJson.of(finding, locale)).toList());
  }

  private static RecallSaid said(RecallView.Answer answer) {
    return new RecallSaid(
        Quantities.text(answer.returned()),
        Quantities.text(answer.destroyed()),
        Quantities.text(answer.dispensed()),
        answer.note(),
        answer.at(),
        answer.by());
  }
}
