package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;

/**
 * A recall with the sites that it touches. Who recalls sees all of them, by name those that it sold
 * to; a buyer sees its own.
 *
 * @param own whether the caller's company recalls
 */
public record RecallView(
    long id,
    String number,
    long companyId,
    String companyEn,
    String companyZh,
    String itemCode,
    String nameEn,
    String nameZh,
    List<String> lots,
    RecallGrade grade,
    String cause,
    Instant publishedAt,
    String publishedBy,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    Optional<String> closeNote,
    boolean own,
    List<Site> sites) {

  public RecallView {
    lots = List.copyOf(lots);
    sites = List.copyOf(sites);
  }

  /**
   * A site with packs of the lots.
   *
   * @param siteId none for a site of somebody else's customer
   * @param nameEn of the site and its company, else of who sold to it
   * @param named whether that is the site itself
   * @param mine whether the caller may answer for it
   * @param received packs that were counted, those in quarantine among them
   * @param onTheWay packs that were announced and not counted yet
   * @param due until when it answers
   * @param answer what it said
   * @param findings what stands against it today
   */
  public record Site(
      Optional<Long> siteId,
      String nameEn,
      String nameZh,
      boolean named,
      boolean mine,
      BigDecimal received,
      BigDecimal onTheWay,
      Optional<Instant> due,
      Optional<Answer> answer,
      List<Long> despatches,
      List<Finding> findings) {

    public Site {
      despatches = List.copyOf(despatches);
      findings = List.copyOf(findings);
    }

    /** Of what was received, packs of which nothing was said. */
    public BigDecimal unaccounted() {
      return answer.map(one -> received.subtract(one.sum()).max(BigDecimal.ZERO)).orElse(received);
    }
  }

  /** What became of the packs. */
  public record Answer(
      BigDecimal returned,
      BigDecimal destroyed,
      BigDecimal dispensed,
      Optional<String> note,
      Instant at,
      String by) {

    public BigDecimal sum() {
      return returned.add(destroyed).add(dispensed);
    }
  }

  public long answered() {
    return sites.stream().filter(site -> site.answer().isPresent()).count();
  }
}
