package org.bencao.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bencao.common.Json;
import org.bencao.common.Reason;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.OpenedMessage;
import org.bencao.exchange.boundary.OutgoingDocument;

/** One document of an interchange and where it stands. */
@Entity
@Table(name = "exchange_message")
public class JournalMessage {

  private static final int LONGEST_VALUE = 99;
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_TAG = 200;
  private static final int LONGEST_WORD = 400;
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

  @Id private long id;

  @Column(name = "interchange_id")
  private long interchangeId;

  @Column(name = "partner_id")
  private long partnerId;

  @Column(name = "buyer_company_id")
  private Long buyerCompanyId;

  @Column(name = "seller_company_id")
  private Long sellerCompanyId;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private int position;

  @Column(name = "document_type")
  private String documentType;

  @Column(name = "group_control")
  private String groupControl;

  @Column(name = "message_control")
  private String messageControl;

  private String number;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "order_id")
  private Long orderId;

  @Enumerated(EnumType.STRING)
  private MessageState state;

  @Enumerated(EnumType.STRING)
  private Reason reason;

  private String facts;

  @Column(name = "fault_segment")
  private Integer faultSegment;

  @Column(name = "fault_tag")
  private String faultTag;

  @Column(name = "fault_element")
  private Integer faultElement;

  @Column(name = "fault_component")
  private Integer faultComponent;

  @Column(name = "fault_wanted")
  private String faultWanted;

  @Column(name = "fault_value")
  private String faultValue;

  @Column(name = "first_segment")
  private int firstSegment;

  @Column(name = "last_segment")
  private int lastSegment;

  @Column(name = "content_hash")
  private byte[] contentHash;

  private Instant at;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "ack_due_at")
  private Instant ackDueAt;

  @Column(name = "acked_at")
  private Instant ackedAt;

  @Column(name = "retry_at")
  private Instant retryAt;

  private int tries;
  private String note;

  protected JournalMessage() {}

  private JournalMessage(
      long id, Interchange interchange, Direction direction, int position, Instant at) {
    this.id = id;
    this.interchangeId = interchange.id();
    this.partnerId = interchange.partnerId();
    this.direction = direction;
    this.position = position;
    this.documentType = "unknown";
    this.facts = "{}";
    this.at = at;
  }

  /** Just stored: its type and number are not known. */
  public static JournalMessage received(
      long id, Interchange interchange, long sellerCompanyId, int position, Instant at) {
    var message = new JournalMessage(id, interchange, Direction.IN, position, at);
    message.sellerCompanyId = sellerCompanyId;
    message.state = MessageState.RECEIVED;
    return message;
  }

  /** A business document of ours. */
  public static JournalMessage created(
      long id, Interchange interchange, OutgoingDocument document, String control, Instant at) {
    var message = new JournalMessage(id, interchange, Direction.OUT, 1, at);
    message.documentType = document.documentType();
    message.number = document.number();
    message.orderNumber = document.orderNumber();
    message.orderId = document.orderId().orElse(null);
    message.buyerCompanyId = document.buyerCompanyId();
    message.sellerCompanyId = document.sellerCompanyId();
    message.groupControl = control;
    message.messageControl = document.standard() == Standard.X12 ? "0001" : "1";
    message.state = MessageState.CREATED;
    return message;
  }

  /** Our acknowledgement of what a partner sent. */
  public static JournalMessage acknowledging(
      long id, Interchange interchange, JournalMessage answered, String control, Instant at) {
    var message = new JournalMessage(id, interchange, Direction.OUT, 1, at);
    message.documentType = Standard.valueOf(interchange.standard()).acknowledgement();
    message.groupControl = control;
    message.orderNumber = answered.orderNumber;
    message.orderId = answered.orderId;
    message.buyerCompanyId = answered.buyerCompanyId;
    message.sellerCompanyId = answered.sellerCompanyId;
    message.state = MessageState.CREATED;
    return message;
  }

  public void opened(OpenedMessage opened) {
    named(opened);
    state = MessageState.READ;
  }

  /**
   * What it is, by its envelope, which when broken may say more than any name is long: the bytes
   * keep the rest.
   */
  public void named(OpenedMessage opened) {
    documentType = cut(opened.documentType(), LONGEST_NAME);
    groupControl = opened.groupControl().map(name -> cut(name, LONGEST_NAME)).orElse(null);
    messageControl = opened.messageControl().map(name -> cut(name, LONGEST_NAME)).orElse(null);
    if (number == null) {
      number = opened.number().map(text -> cut(text, LONGEST_NUMBER)).orElse(null);
    }
    firstSegment = opened.firstSegment();
    lastSegment = opened.lastSegment();
  }

  /** The order it speaks of, as soon as that is known. */
  public void concerns(String documentNumber, String order, long id, long buyer, long seller) {
    number = documentNumber;
    orderNumber = order;
    orderId = id;
    buyerCompanyId = buyer;
    sellerCompanyId = seller;
  }

  /** The numbers it names, before the order is found. */
  public void names(String documentNumber, String order) {
    number = documentNumber;
    orderNumber = order;
  }

  public void hasContent(byte[] hash) {
    contentHash = hash.clone();
  }

  public void applied(Instant now) {
    decide(MessageState.APPLIED, null, Map.of(), now);
    clearFault();
  }

  /** Applied, and worth a word. */
  public void applied(Reason why, Map<String, String> words, Instant now) {
    decide(MessageState.APPLIED, why, words, now);
    clearFault();
  }

  public void repeats(Reason why, Map<String, String> words, Instant now) {
    decide(MessageState.REPEAT, why, words, now);
  }

  public void quarantine(
      Reason why, Map<String, String> words, Optional<MessageView.Fault> fault, Instant now) {
    decide(MessageState.QUARANTINED, why, words, now);
    clearFault();
    fault.ifPresent(
        place -> {
          faultSegment = place.segment();
          faultTag = cut(place.tag(), LONGEST_TAG);
          faultElement = place.element();
          faultComponent = place.component();
          faultWanted = place.wanted();
          faultValue = cut(place.value(), LONGEST_VALUE);
        });
  }

  public void rejected(Map<String, String> words, Instant now) {
    decide(MessageState.REJECTED, Reason.REJECTED_BY_PERSON, words, now);
    note = words.get("cause");
  }

  /** Stored and not read yet; not what a person or a clock drives again. */
  public boolean isWaiting() {
    return state == MessageState.RECEIVED && tries == 0;
  }

  /** Judged again from the stored bytes; a number that another interchange has stays taken. */
  public void replay() {
    boolean unopened = firstSegment == 0 || reason == Reason.CONTROL_NUMBER_REUSED;
    state = unopened ? MessageState.RECEIVED : MessageState.READ;
    retryAt = null;
    decidedAt = null;
    tries++;
  }

  public void retryAt(Instant when) {
    retryAt = when;
  }

  public void noRetry() {
    retryAt = null;
  }

  public void sent(Instant deadline) {
    tries++;
    if (isStuck()) {
      driven();
    }
    if (state == MessageState.CREATED) {
      state = MessageState.SENT;
    }
    ackDueAt = deadline;
  }

  /** It was sent, and nobody listens for the answer just now. */
  public void awaitUntil(Instant deadline) {
    ackDueAt = deadline;
  }

  /** We gave up sending it: our fault, a person has to drive it. */
  public void stuck(Map<String, String> words, Instant now) {
    decide(state, Reason.PROCESSING_FAILED, words, now);
  }

  /** Somebody drives it after all. */
  public void driven() {
    boolean late = state == MessageState.NO_ACK && ackDueAt != null;
    reason = late ? Reason.ACK_OVERDUE : null;
    facts = Json.facts(late ? Map.of("date", ackDueAt.toString()) : Map.of());
  }

  /** We gave up sending it and nobody has driven it since. */
  public boolean isStuck() {
    return direction == Direction.OUT && reason == Reason.PROCESSING_FAILED;
  }

  public void overdue(Map<String, String> words, Instant now) {
    decide(MessageState.NO_ACK, Reason.ACK_OVERDUE, words, now);
  }

  public void acknowledged(Instant now) {
    decide(MessageState.ACKED, null, Map.of(), now);
    ackedAt = now;
    ackDueAt = null;
  }

  public void refused(Map<String, String> words, Instant now) {
    decide(MessageState.SEND_REFUSED, Reason.ACK_NEGATIVE, words, now);
    ackedAt = now;
    ackDueAt = null;
  }

  private void decide(MessageState verdict, Reason why, Map<String, String> words, Instant now) {
    state = verdict;
    reason = why;
    facts = Json.facts(readable(words));
    decidedAt = now;
    retryAt = null;
  }

  private void clearFault() {
    faultSegment = null;
    faultTag = null;
    faultElement = null;
    faultComponent = null;
    faultWanted = null;
    faultValue = null;
  }

  /** Words of a partner as people can read them: any bytes can come where a value should be. */
  private static Map<String, String> readable(Map<String, String> words) {
    return words.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                word -> cut(CONTROLS.matcher(word.getValue()).replaceAll("\uFFFD"), LONGEST_WORD)));
  }

  private static String cut(String value, int longest) {
    return value.length() <= longest ? value : value.substring(0, longest);
  }

  public long id() {
    return id;
  }

  public long interchangeId() {
    return interchangeId;
  }

  public long partnerId() {
    return partnerId;
  }

  public Optional<Long> buyerCompanyId() {
    return Optional.ofNullable(buyerCompanyId);
  }

  public Optional<Long> sellerCompanyId() {
    return Optional.ofNullable(sellerCompanyId);
  }

  public Direction direction() {
    return direction;
  }

  public int position() {
    return position;
  }

  public String documentType() {
    return documentType;
  }

  public Optional<String> groupControl() {
    return Optional.ofNullable(groupControl);
  }

  public Optional<String> messageControl() {
    return Optional.ofNullable(messageControl);
  }

  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  public Optional<String> orderNumber() {
    return Optional.ofNullable(orderNumber);
  }

  public Optional<Long> orderId() {
    return Optional.ofNullable(orderId);
  }

  public MessageState state() {
    return state;
  }

  public Optional<Reason> reason() {
    return Optional.ofNullable(reason);
  }

  public Map<String, String> facts() {
    return Json.facts(facts);
  }

  public Optional<MessageView.Fault> fault() {
    return faultSegment == null
        ? Optional.empty()
        : Optional.of(
            new MessageView.Fault(
                faultSegment,
                faultTag,
                faultElement,
                // what stopped before these were kept
                Optional.ofNullable(faultComponent).orElse(0),
                faultValue,
                Optional.ofNullable(faultWanted).orElse("")));
  }

  public int firstSegment() {
    return firstSegment;
  }

  public int lastSegment() {
    return lastSegment;
  }

  public Instant at() {
    return at;
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<Instant> ackDueAt() {
    return Optional.ofNullable(ackDueAt);
  }

  public Optional<Instant> ackedAt() {
    return Optional.ofNullable(ackedAt);
  }

  public int tries() {
    return tries;
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }
}
