package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.SealedScan;
import org.bencao.compliance.boundary.RegisterParty;
import org.bencao.compliance.boundary.RegisterRow;
import org.bencao.compliance.boundary.RegisterWay;
import org.bencao.compliance.boundary.WriteRegister;

/** A row of the register of special medicines; nobody changes one. */
@Entity
@Table(name = "compliance_register_row")
public class RegisterEntry {

  @Id private long id;

  @Column(name = "company_id", updatable = false)
  private long companyId;

  @Column(name = "site_id", updatable = false)
  private long siteId;

  @Column(name = "number_no", updatable = false)
  private int number;

  @Column(name = "command_key", updatable = false)
  private String commandKey;

  @Column(name = "content_hash", updatable = false)
  private byte[] contentHash;

  @Column(name = "item_id", updatable = false)
  private long itemId;

  @Column(name = "item_code", updatable = false)
  private String itemCode;

  @Column(name = "name_en", updatable = false)
  private String nameEn;

  @Column(name = "name_zh", updatable = false)
  private String nameZh;

  @Column(updatable = false)
  private String classes;

  @Column(updatable = false)
  private String unit;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private RegisterWay way;

  @Column(name = "happened_on", updatable = false)
  private LocalDate happenedOn;

  @Column(updatable = false)
  private BigDecimal quantity;

  @Column(updatable = false)
  private BigDecimal balance;

  @Column(updatable = false)
  private String lot;

  @Column(updatable = false)
  private LocalDate expiry;

  @Enumerated(EnumType.STRING)
  @Column(name = "party_kind", updatable = false)
  private RegisterParty partyKind;

  @Column(updatable = false)
  private String party;

  @Column(updatable = false)
  private String licence;

  @Column(updatable = false)
  private String document;

  @Column(updatable = false)
  private String permit;

  @Column(updatable = false)
  private String temperature;

  @Column(updatable = false)
  private String letter;

  @Column(updatable = false)
  private String transporter;

  @Column(name = "transport_permit", updatable = false)
  private String transportPermit;

  @Column(updatable = false)
  private String collector;

  @Column(name = "identity_shown", updatable = false)
  private String identityShown;

  @Column(name = "identity_key", updatable = false)
  private String identityKey;

  @Column(name = "identity_bytes", updatable = false)
  private byte[] identityBytes;

  @Column(updatable = false)
  private String remark;

  @Column(name = "corrects_id", updatable = false)
  private Long correctsId;

  @Column(name = "written_by", updatable = false)
  private String writtenBy;

  @Column(name = "written_by_name", updatable = false)
  private String writtenByName;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  protected RegisterEntry() {}

  /**
   * Where it stands and when it is written.
   *
   * @param person who answers for it, also where a program writes
   */
  public record Place(
      long id, long companyId, int number, BigDecimal balance, String person, Instant at) {}

  /**
   * What was typed, of the item as it is called today.
   *
   * @param identity the collector's number, sealed for the row, and as it may be shown
   */
  public RegisterEntry(
      Place place,
      Caller caller,
      WriteRegister command,
      byte[] contentHash,
      ItemView item,
      Set<String> classes,
      Optional<SealedScan> identity,
      String identityShown) {
    stand(place, caller, command.key(), contentHash);
    this.siteId = command.siteId();
    this.itemId = item.id();
    this.itemCode = item.code();
    this.nameEn = item.lineEn();
    this.nameZh = item.lineZh();
    this.classes = String.join(" ", classes.stream().sorted().toList());
    this.unit = item.unit();
    this.way = command.way();
    this.happenedOn = command.happenedOn();
    this.quantity = command.quantity();
    this.lot = command.lot();
    this.expiry = command.expiry().orElse(null);
    this.partyKind = command.partyKind().orElse(null);
    this.party = command.party();
    this.licence = command.licence();
    this.document = command.document();
    this.permit = command.permit();
    this.temperature = command.temperature();
    this.letter = command.letter();
    this.transporter = command.transporter();
    this.transportPermit = command.transportPermit();
    this.collector = command.collector();
    this.identityShown = identityShown;
    this.identityKey = identity.map(SealedScan::keyId).orElse(null);
    this.identityBytes = identity.map(SealedScan::bytes).orElse(null);
    this.remark = command.remark();
  }

  /** Takes another back, on a day of its own. */
  public RegisterEntry(
      Place place,
      Caller caller,
      String key,
      byte[] contentHash,
      RegisterEntry wrong,
      LocalDate day,
      String why) {
    stand(place, caller, key, contentHash);
    this.siteId = wrong.siteId;
    this.itemId = wrong.itemId;
    this.itemCode = wrong.itemCode;
    this.nameEn = wrong.nameEn;
    this.nameZh = wrong.nameZh;
    this.classes = wrong.classes;
    this.unit = wrong.unit;
    this.way = wrong.way;
    this.happenedOn = day;
    this.quantity = wrong.quantity.negate();
    this.lot = wrong.lot;
    this.expiry = wrong.expiry;
    this.partyKind = wrong.partyKind;
    this.party = wrong.party;
    this.licence = wrong.licence;
    this.document = wrong.document;
    this.permit = wrong.permit;
    this.temperature = wrong.temperature;
    this.letter = wrong.letter;
    this.transporter = wrong.transporter;
    this.transportPermit = wrong.transportPermit;
    this.collector = wrong.collector;
    this.identityShown = wrong.identityShown;
    this.remark = why;
    this.correctsId = wrong.id;
  }

  private void stand(Place place, Caller caller, String key, byte[] hash) {
    this.id = place.id();
    this.companyId = place.companyId();
    this.number = place.number();
    this.balance = place.balance();
    this.commandKey = key;
    this.contentHash = hash.clone();
    this.writtenBy = place.person();
    this.writtenByName = caller.name();
    this.writtenAt = place.at();
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public long siteId() {
    return siteId;
  }

  public int number() {
    return number;
  }

  public long itemId() {
    return itemId;
  }

  public String lot() {
    return lot;
  }

  public Set<String> classes() {
    return Set.of(classes.split(" "));
  }

  public String nameEn() {
    return nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public String document() {
    return document;
  }

  public LocalDate happenedOn() {
    return happenedOn;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public String writtenBy() {
    return writtenBy;
  }

  public String writtenByName() {
    return writtenByName;
  }

  /** What it adds to the packs at the site. */
  public BigDecimal change() {
    return way.adds() ? quantity : quantity.negate();
  }

  public Optional<Long> correctsId() {
    return Optional.ofNullable(correctsId);
  }

  public boolean isOf(byte[] hash) {
    return Arrays.equals(contentHash, hash);
  }

  /** The collector's number, for who may open it. */
  public Optional<SealedScan> identity() {
    return Optional.ofNullable(identityBytes).map(bytes -> new SealedScan(identityKey, bytes));
  }

  /** With what was said of it since. */
  public RegisterRow row(
      Optional<Integer> corrects,
      Optional<Integer> correctedBy,
      Optional<RegisterRow.Signed> signed,
      Optional<RegisterRow.Report> report) {
    return new RegisterRow(
        id,
        siteId,
        number,
        itemCode,
        nameEn,
        nameZh,
        classes(),
        unit,
        way,
        happenedOn,
        quantity,
        balance,
        lot,
        Optional.ofNullable(expiry),
        Optional.ofNullable(partyKind),
        party,
        licence,
        document,
        permit,
        temperature,
        letter,
        transporter,
        transportPermit,
        collector,
        identityShown,
        remark,
        corrects,
        correctedBy,
        new RegisterRow.Signed(writtenBy, writtenByName, writtenAt),
        signed,
        report);
  }
}
