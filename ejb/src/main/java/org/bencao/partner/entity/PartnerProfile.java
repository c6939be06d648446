package org.bencao.partner.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.bencao.document.Standard;
import org.bencao.partner.boundary.AgreePartner;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.SftpPeer;
import org.bencao.partner.boundary.Transport;

/** A partner is a row: identifiers, format, transport and agreed deadlines of one system. */
@Entity
@ReferenceData(ReferenceKind.PARTNERS)
@Table(name = "partner_profile")
public class PartnerProfile {

  private static final String DESK = "DESK";

  @Id private long id;

  @Column(name = "seller_company_id")
  private long sellerCompanyId;

  private String code;
  private String standard;
  private String version;

  @Column(name = "our_qualifier")
  private String ourQualifier;

  @Column(name = "our_identifier")
  private String ourIdentifier;

  @Column(name = "partner_qualifier")
  private String partnerQualifier;

  @Column(name = "partner_identifier")
  private String partnerIdentifier;

  private boolean test;
  private String zone;
  private String transport;

  @Column(name = "address_out")
  private String addressOut;

  @Column(name = "address_in")
  private String addressIn;

  @Column(name = "sftp_host")
  private String sftpHost;

  @Column(name = "sftp_port")
  private Integer sftpPort;

  @Column(name = "sftp_user")
  private String sftpUser;

  @Column(name = "sftp_host_key")
  private String sftpHostKey;

  @Column(name = "as2_certificate")
  private String as2Certificate;

  @Column(name = "as2_next_certificate")
  private String as2NextCertificate;

  @Column(name = "as2_next_from")
  private LocalDate as2NextFrom;

  @Column(name = "ask_ack")
  private boolean askAck;

  @Column(name = "ack_seconds")
  private int ackSeconds;

  @Column(name = "answer_seconds")
  private int answerSeconds;

  @Column(name = "bp_means")
  private String bpMeans;

  @Column(name = "unmentioned_lines")
  private String unmentionedLines;

  private String substitution;

  @Column(name = "price_tolerance_percent")
  private BigDecimal priceTolerancePercent;

  @Column(name = "date_tolerance_days")
  private int dateToleranceDays;

  @Column(name = "agreed_charges")
  private String agreedCharges;

  @Column(name = "person_id")
  private Long personId;

  private String language;

  private boolean sandbox;

  @Enumerated(EnumType.STRING)
  private PartnerStage stage;

  @Column(name = "paused_at")
  private Instant pausedAt;

  @Version private long revision;

  protected PartnerProfile() {}

  /** Live from its first moment. */
  public PartnerProfile(long id, AgreePartner command) {
    this(id, command, PartnerStage.LIVE);
  }

  private PartnerProfile(long id, AgreePartner command, PartnerStage stage) {
    this.id = id;
    this.sellerCompanyId = command.sellerCompanyId();
    this.code = command.code();
    this.standard = command.standard().name();
    this.version = version(command.standard());
    this.ourQualifier = qualifier(command.standard());
    this.ourIdentifier = command.ourIdentifier();
    this.partnerQualifier = ourQualifier;
    agree(command);
    this.askAck = true;
    this.bpMeans = "SHIPPED";
    this.unmentionedLines = "UNANSWERED";
    this.substitution = "ASK";
    this.priceTolerancePercent = BigDecimal.ZERO;
    this.dateToleranceDays = 2;
    this.agreedCharges = "";
    this.personId = command.personId().orElse(null);
    this.language = "en";
    this.sandbox = command.sandbox();
    this.stage = stage;
  }

  /** One that waits for its company and the platform to make it live. */
  public static PartnerProfile proposed(long id, AgreePartner command) {
    return new PartnerProfile(id, command, PartnerStage.PROPOSED);
  }

  /** From now on its terms are these; who it is stays. */
  public void agree(AgreePartner command) {
    partnerIdentifier = command.partnerIdentifier();
    test = command.test();
    zone = command.zone();
    ackSeconds = command.ackSeconds();
    answerSeconds = command.answerSeconds();
    transport = command.desk() ? DESK : command.transport().name();
    addressOut = address(command, "out", SftpPeer::putInto, As2Peer::url);
    addressIn = address(command, "in", SftpPeer::fetchFrom, As2Peer::name);
    sftpHost = command.sftp().map(SftpPeer::host).orElse(null);
    sftpPort = command.sftp().map(SftpPeer::port).orElse(null);
    sftpUser = command.sftp().map(SftpPeer::user).orElse(null);
    sftpHostKey = command.sftp().map(SftpPeer::hostKey).orElse(null);
    as2Certificate = command.as2().map(peer -> peer.certificate().der()).orElse(null);
    var next = command.as2().flatMap(As2Peer::successor);
    as2NextCertificate = next.map(one -> one.certificate().der()).orElse(null);
    as2NextFrom = next.map(As2Peer.Successor::from).orElse(null);
  }

  public void moveTo(PartnerStage other, Instant now) {
    stage = other;
    pausedAt = other == PartnerStage.PAUSED ? now : null;
  }

  public boolean isPausedSince(Instant moment) {
    return pausedAt != null && pausedAt.isAfter(moment);
  }

  private static String address(
      AgreePartner command,
      String way,
      Function<SftpPeer, String> folder,
      Function<As2Peer, String> station) {
    return switch (command.transport()) {
      case JMS -> "bencao.partner." + command.code() + "." + way;
      case FOLDER -> command.code() + "/" + way;
      case SFTP -> folder.apply(command.sftp().orElseThrow());
      case AS2 -> station.apply(command.as2().orElseThrow());
    };
  }

  /** Of UBL the release of the rule sets of OpenPEPPOL. */
  private static String version(Standard standard) {
    return switch (standard) {
      case X12 -> "004010";
      case EDIFACT -> "D96A";
      case UBL -> "2026.5";
    };
  }

  /** Mutually defined (ISA05), or a GLN: 0007 of UNB, ISO 6523 of an endpoint. */
  private static String qualifier(Standard standard) {
    return switch (standard) {
      case X12 -> "ZZ";
      case EDIFACT -> "14";
      case UBL -> "0088";
    };
  }

  /** Kinds of charges that it may invoice, in the words of its standard. */
  public Set<String> agreedCharges() {
    return Arrays.stream(agreedCharges.split(","))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** From now on its words are in this language. */
  public void speak(String other) {
    language = other;
  }

  public PartnerView view() {
    return new PartnerView(
        id,
        sellerCompanyId,
        code,
        standard,
        version,
        ourQualifier,
        ourIdentifier,
        partnerQualifier,
        partnerIdentifier,
        test,
        zone,
        addressOut,
        addressIn,
        askAck,
        ackSeconds,
        answerSeconds,
        bpMeans,
        unmentionedLines,
        substitution,
        priceTolerancePercent,
        dateToleranceDays,
        sandbox,
        transport.equals(DESK),
        language,
        Optional.ofNullable(personId),
        transport.equals(DESK) ? Transport.JMS : Transport.valueOf(transport),
        Optional.ofNullable(sftpHost)
            .map(
                host -> new SftpPeer(host, sftpPort, sftpUser, sftpHostKey, addressIn, addressOut)),
        as2(),
        stage,
        revision);
  }

  private Optional<As2Peer> as2() {
    return Optional.ofNullable(as2Certificate)
        .map(As2Certificate::new)
        .map(current -> new As2Peer(addressIn, addressOut, current, successor()));
  }

  private Optional<As2Peer.Successor> successor() {
    return Optional.ofNullable(as2NextCertificate)
        .map(As2Certificate::new)
        .map(next -> new As2Peer.Successor(next, as2NextFrom));
  }
}
