package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.UnitPrice;

/** One order with all that happened to it. */
public record OrderView(
    OrderRow row,
    long buyerCompanyId,
    long sellerCompanyId,
    String sellerGln,
    String siteGln,
    String siteZone,
    Optional<String> buyerReference,
    Optional<String> sellerNumber,
    Optional<Instant> sentAt,
    Optional<Instant> ackedAt,
    Optional<Instant> ackDueAt,
    Optional<Instant> answerDueAt,
    Optional<Instant> answeredAt,
    List<Line> lines,
    List<Event> history,
    List<OpenException> exceptions,
    List<LicenceCopy> licences,
    Optional<Long> signedForm,
    int version) {

  public OrderView {
    lines = List.copyOf(lines);
    history = List.copyOf(history);
    exceptions = List.copyOf(exceptions);
    licences = List.copyOf(licences);
  }

  /** One line with its sums (documents 1.1). */
  public record Line(
      int number,
      String itemCode,
      String gtin,
      String sellerItem,
      String nameEn,
      String nameZh,
      String unit,
      UnitPrice price,
      String priceKind,
      String priceSource,
      Optional<UnitPrice> confirmedPrice,
      Money net,
      BigDecimal ordered,
      BigDecimal cancelled,
      BigDecimal confirmed,
      BigDecimal backOrdered,
      BigDecimal rejected,
      BigDecimal offered,
      BigDecimal unanswered,
      Fulfilment fulfilment,
      Optional<LocalDate> promisedOn,
      Optional<LocalDate> backOrderOn,
      Optional<String> answerReason,
      Optional<SubstituteOffer> offer,
      AnswerState answer,
      DeliveryState delivery,
      ReceiptState receipt,
      MoneyState money) {}

  /**
   * One step of the order's story, oldest first.
   *
   * @param kind what happened; text under {@code ordering.event.{kind}}
   * @param messageId the document behind it, if one
   */
  public record Event(
      long id,
      Instant at,
      OrderEvent kind,
      String actor,
      Optional<Integer> line,
      Optional<Reason> reason,
      Map<String, String> facts,
      Optional<Long> messageId) {

    public Event {
      facts = Map.copyOf(facts);
    }
  }

  /** Something that a person has to decide or should know. */
  public record OpenException(
      long id,
      Optional<Integer> line,
      Finding finding,
      Instant openedAt,
      Optional<Long> messageId) {}

  /** A licence as it was when the order was judged. */
  public record LicenceCopy(
      String party,
      String kind,
      String number,
      String mode,
      List<String> scope,
      LocalDate issued,
      Optional<LocalDate> validTo,
      Optional<String> verifiedBy,
      Optional<Instant> verifiedAt,
      String hash) {

    public LicenceCopy {
      scope = List.copyOf(scope);
    }
  }
}
