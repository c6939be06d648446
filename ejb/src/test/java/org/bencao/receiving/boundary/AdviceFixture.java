package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Carrier;
import org.bencao.document.DespatchAdviceDocument.Line;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.LotQuantity;
import org.bencao.document.Package;
import org.bencao.testing.Market.Medicine;

/** Despatch advices of a seller, said as a seller says them. */
final class AdviceFixture {

  private final String number;
  private final List<Package> packages = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private Instant issuedAt;
  private String orderNumber = "";
  private DocumentPurpose purpose = DocumentPurpose.ORIGINAL;
  private Optional<LocalDate> expectedOn = Optional.empty();
  private Optional<Integer> packageCount = Optional.empty();
  private Optional<Carrier> carrier = Optional.empty();
  private Optional<String> billOfLading = Optional.empty();

  private AdviceFixture(String number, Instant issuedAt) {
    this.number = number;
    this.issuedAt = issuedAt;
  }

  static AdviceFixture numbered(String number, Instant issuedAt) {
    return new AdviceFixture(number, issuedAt);
  }

  /** Lines that follow are of this order. */
  AdviceFixture of(String order) {
    orderNumber = order;
    return this;
  }

  AdviceFixture issued(Instant at) {
    issuedAt = at;
    return this;
  }

  AdviceFixture replaces() {
    purpose = DocumentPurpose.REPLACE;
    return this;
  }

  AdviceFixture cancels() {
    purpose = DocumentPurpose.CANCEL;
    return this;
  }

  AdviceFixture arriving(LocalDate day) {
    expectedOn = Optional.of(day);
    return this;
  }

  AdviceFixture by(String carrierName, String lading) {
    carrier = Optional.of(new Carrier(Optional.empty(), Optional.of(carrierName)));
    billOfLading = Optional.of(lading);
    return this;
  }

  AdviceFixture counting(int wanted) {
    packageCount = Optional.of(wanted);
    return this;
  }

  AdviceFixture in(Sscc unit) {
    packages.add(new Package(Optional.of(unit), Optional.empty()));
    return this;
  }

  AdviceFixture sends(int line, Medicine medicine, LotQuantity... lots) {
    return row(String.valueOf(line), item(medicine), lots);
  }

  AdviceFixture row(String reference, DocumentItem item, LotQuantity... lots) {
    var shipped =
        List.of(lots).stream()
            .map(lot -> lot.quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    lines.add(
        new Line(
            orderNumber,
            Optional.of(reference),
            item,
            new Quantity(shipped, lots[0].quantity().unit()),
            Optional.empty(),
            List.of(lots)));
    return this;
  }

  static LotQuantity lot(String lot, LocalDate expiry, String quantity, String unit) {
    return new LotQuantity(
        Optional.of(lot),
        Optional.of(expiry),
        new Quantity(new BigDecimal(quantity), unit),
        Optional.empty());
  }

  static LotQuantity lot(String lot, LocalDate expiry, int packs) {
    return lot(lot, expiry, String.valueOf(packs), "XBX");
  }

  /** A lot whose packs the advice names. */
  static LotQuantity named(String lot, LocalDate expiry, PackCode... codes) {
    return new LotQuantity(
        Optional.of(lot),
        Optional.of(expiry),
        Quantity.of(codes.length, "XBX"),
        Optional.empty(),
        List.of(codes));
  }

  static LotQuantity unread(int packs) {
    return new LotQuantity(
        Optional.empty(), Optional.empty(), Quantity.of(packs, "XBX"), Optional.empty());
  }

  static DocumentItem item(Medicine medicine) {
    return item(medicine, medicine.sellerItem());
  }

  static DocumentItem item(Medicine medicine, String sellerItem) {
    return DocumentItem.of(new Gtin(medicine.gtin()), sellerItem, "ITEM");
  }

  /** The number of a unit, with its check digit (GS1 General Specifications 7.9). */
  static Sscc unit(int serial) {
    var digits = "1952" + String.format("%013d", serial);
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      sum += (at % 2 == 0 ? 3 : 1) * (digits.charAt(at) - '0');
    }
    return new Sscc(digits + (10 - sum % 10) % 10);
  }

  DespatchAdviceDocument build() {
    return new DespatchAdviceDocument(
        Optional.empty(),
        number,
        purpose,
        issuedAt,
        Optional.empty(),
        expectedOn,
        List.of(),
        carrier,
        List.of(),
        billOfLading,
        packageCount,
        packages,
        lines);
  }
}
