package org.bencao.integration.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.bencao.partner.boundary.PartnerView;

/**
 * A partner's own system with a ledger of everything it got: it books an order once, keeps its
 * acknowledgement of each interchange and says it again for a repeat, and sends what it has to say
 * until that is acknowledged.
 */
final class Supplier {

  private static final int PATIENCE_SECONDS = 15;

  /** TA105. */
  private static final String NUMBER_REUSED = "025";

  /** How often an interchange came, with which bytes, and what was answered. */
  static final class Receipt {

    final byte[] bytes;
    final String type;
    int times;
    byte[] answer = new byte[0];
    boolean refused;

    Receipt(byte[] bytes, String type) {
      this.bytes = bytes;
      this.type = type;
    }
  }

  final PartnerView partner;
  final Map<Long, Receipt> receipts = new TreeMap<>();
  final Map<String, SoldOrder> orders = new LinkedHashMap<>();
  final Map<String, Integer> effects = new TreeMap<>();
  final List<Sending> sendings = new ArrayList<>();

  /** Our acknowledgements by the control number of what they acknowledge. */
  final Map<Long, byte[]> acknowledgements = new TreeMap<>();

  /** Control numbers that the partner gave away twice, with the bytes that came second. */
  final Map<Long, byte[]> reused = new TreeMap<>();

  private final List<Paper> early = new ArrayList<>();
  private final Set<String> refused = new TreeSet<>();
  private final World world;
  private final Letters letters;
  private long lastControl;

  Supplier(World world, PartnerView partner) {
    this.world = world;
    this.partner = partner;
    letters = new Letters(partner);
  }

  void receive(byte[] bytes) {
    var paper = Paper.of(bytes);
    world.trace.note(partner.code() + " receives " + paper.type() + " " + paper.control());
    if (paper.type().equals("997") || paper.type().equals("TA1")) {
      acknowledged(paper, bytes);
      return;
    }
    var before = receipts.get(paper.control());
    if (before == null) {
      before = new Receipt(bytes, paper.type());
      receipts.put(paper.control(), before);
      take(paper, before);
    }
    Violation.unless(
        Arrays.equals(before.bytes, bytes),
        "rel:I10",
        "control number " + paper.control() + " came with other bytes");
    before.times++;
    if (partner.askAck() && !world.chance.happens(world.faults.silence())) {
      send(before.answer, "997");
    }
  }

  private void take(Paper paper, Receipt receipt) {
    receipt.refused = partner.askAck() && world.chance.happens(world.faults.negative());
    if (partner.askAck()) {
      receipt.answer = letters.acknowledgement(paper, !receipt.refused, ++lastControl, world.now());
    }
    if (!receipt.refused) {
      book(paper);
    } else if (paper.type().equals("850")) {
      refused.add(paper.first("BEG").get(3));
    }
    early.removeIf(waiting -> refused.contains(waiting.first("BCH").get(3)));
  }

  private void book(Paper paper) {
    if (paper.type().equals("850")) {
      var number = paper.first("BEG").get(3);
      effects.merge(number, 1, Integer::sum);
      orders.computeIfAbsent(number, any -> order(number, paper));
      early.removeIf(this::change);
    } else if (!change(paper)) {
      early.add(paper);
    }
  }

  private static SoldOrder order(String number, Paper paper) {
    return new SoldOrder(
        number,
        paper
            .all("PO1")
            .map(
                po1 ->
                    new SoldLine(
                        Integer.parseInt(po1.get(1)),
                        po1.get(po1.indexOf("VN") + 1),
                        Integer.parseInt(po1.get(2))))
            .toList());
  }

  /** Whether the order that it changes is known. */
  private boolean change(Paper paper) {
    var bch = paper.first("BCH");
    var order = orders.get(bch.get(3));
    if (order == null) {
      return false;
    }
    var wanted = new TreeMap<Integer, Integer>();
    paper
        .all("POC")
        .forEach(poc -> wanted.put(Integer.parseInt(poc.get(1)), Integer.parseInt(poc.get(3))));
    if (wanted.isEmpty()) {
      order.lines.forEach(line -> wanted.put(line.number, 0));
    }
    order.changes.put(bch.get(5), wanted);
    return true;
  }

  private void acknowledged(Paper paper, byte[] bytes) {
    if (paper.type().equals("TA1")) {
      var ta1 = paper.first("TA1");
      if (ta1.get(5).equals(NUMBER_REUSED)) {
        renumber(Long.parseLong(ta1.get(1)));
        return;
      }
      acknowledged(Long.parseLong(ta1.get(1)), bytes, ta1.get(4).equals("A"));
      return;
    }
    var ak9 = paper.first("AK9");
    acknowledged(Long.parseLong(paper.first("AK1").get(2)), bytes, ak9.get(1).equals("A"));
  }

  /** What waits under a number that counts as another's is said again under a new one. */
  private void renumber(long control) {
    sendings.stream()
        .filter(sending -> sending.control == control && !sending.acknowledged)
        .forEach(sending -> sending.renumber(++lastControl));
  }

  private void acknowledged(long control, byte[] bytes, boolean accepted) {
    var before = acknowledgements.putIfAbsent(control, bytes);
    Violation.unless(
        before == null || Arrays.equals(before, bytes),
        "rel:I6",
        "interchange " + control + " was acknowledged twice, and not in the same words");
    for (var sending : sendings) {
      if (sending.control == control && accepted) {
        sending.acknowledged = true;
      }
    }
    if (!accepted && before == null) {
      renumber(control);
    }
  }

  /** Says the next thing about one of its orders, whatever comes first. */
  void act() {
    var now = world.now();
    var able =
        orders.values().stream()
            .filter(
                order -> order.mayAnswer(now) || order.mayShip() || order.openChange().isPresent())
            .toList();
    if (!able.isEmpty()) {
      say(world.chance.oneOf(able), now);
    }
  }

  private void say(SoldOrder order, Instant now) {
    if (order.openChange().isPresent() && world.chance.happens(0.5)) {
      answerChange(order, now);
    } else if (order.mayAnswer(now) && world.chance.happens(0.5)) {
      answer(order, now);
    } else if (order.mayShip() && world.chance.happens(0.5)) {
      ship(order, now);
    }
  }

  void answer(SoldOrder order, Instant now) {
    order.answers++;
    order.lastAnswer = Optional.of(now);
    order.lines.forEach(line -> line.answer(world.chance));
    keep("855 of " + order.number + " " + order.lines, letters.answer(order, now));
  }

  private void answerChange(SoldOrder order, Instant now) {
    var change = order.openChange().orElseThrow();
    boolean granted = order.decide(change);
    keep(
        "865 of " + order.number + " change " + change + (granted ? " granted" : " refused"),
        letters.changeAnswer(order, change, granted, now));
  }

  private void ship(SoldOrder order, Instant now) {
    order.despatches++;
    var packs = new LinkedHashMap<SoldLine, Integer>();
    for (var line : order.lines) {
      int count = line.ship(world.chance);
      if (count > 0) {
        packs.put(line, count);
      }
    }
    keep("856 of " + order.number + " " + order.lines, letters.despatch(order, packs, now));
  }

  private void keep(String what, LongFunction<byte[]> writer) {
    var sending = new Sending(what, writer, ++lastControl);
    if (world.chance.happens(world.faults.reuse())) {
      giveUsedNumber(sending);
    }
    sendings.add(sending);
    world.trace.note(partner.code() + " writes " + sending.control + " " + what);
    transmit(sending);
  }

  /** Once under the number of an earlier letter, and under its own as well. */
  private void giveUsedNumber(Sending sending) {
    var used = sendings.stream().filter(before -> before.acknowledged).toList();
    if (!used.isEmpty()) {
      long control = world.chance.oneOf(used).control;
      var bytes = sending.writer.apply(control);
      reused.put(control, bytes);
      send(bytes, "reuse of " + control);
    }
  }

  /** Sends what is due, again or for the first time. */
  void sendDue() {
    for (var sending : List.copyOf(sendings)) {
      if (sending.isDue(world.now(), PATIENCE_SECONDS)) {
        if (world.chance.happens(world.faults.resubmit())) {
          sending.renumber(++lastControl);
        }
        transmit(sending);
      }
    }
  }

  private void transmit(Sending sending) {
    sending.lastSent = Optional.of(world.now());
    var bytes = sending.bytes;
    if (world.chance.happens(world.faults.spoilt())) {
      bytes = spoilt(bytes);
    }
    send(bytes, String.valueOf(sending.control));
  }

  /** Cut off, or with a wrong count of its segments or of its documents. */
  private byte[] spoilt(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var wrong =
        switch (world.chance.below(3)) {
          case 0 -> text.substring(0, text.length() - world.chance.between(20, text.length() / 2));
          case 1 -> text.replaceFirst("\nSE\\*[0-9]+", "\nSE*99");
          default -> text.replaceFirst("\nGE\\*[0-9]+", "\nGE*9");
        };
    return wrong.getBytes(StandardCharsets.ISO_8859_1);
  }

  void send(byte[] bytes, String what) {
    world.trace.note(partner.code() + " sends " + what + " " + bytes.length);
    world.broker.put(partner.addressIn(), bytes);
    if (world.chance.happens(world.faults.twice())) {
      world.broker.put(partner.addressIn(), bytes);
    }
  }

  /** Answers what it was asked and has not answered. */
  void finish() {
    for (var order : orders.values()) {
      while (order.openChange().isPresent()) {
        answerChange(order, world.now());
      }
    }
  }

  String leftOver() {
    return early.size()
        + " early, "
        + sendings.stream()
            .filter(sending -> !sending.acknowledged)
            .map(Sending::toString)
            .toList();
  }

  /** Nothing is left to say or to send again. */
  boolean isQuiet() {
    return early.isEmpty()
        && sendings.stream().allMatch(sending -> sending.acknowledged)
        && orders.values().stream().allMatch(order -> order.openChange().isEmpty());
  }
}
