package org.bencao.integration.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bencao.partner.boundary.PartnerView;

/**
 * A partner's own system with a ledger of everything it got: it books an order once, keeps its
 * acknowledgement of each interchange and says it again for a repeat, and sends what it has to say
 * until that is acknowledged.
 */
final class Supplier {

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
  final SalesDesk desk;

  /** Our acknowledgements by the control number of what they acknowledge. */
  final Map<Long, byte[]> acknowledgements = new TreeMap<>();

  private final List<Paper> early = new ArrayList<>();
  private final Set<String> refused = new TreeSet<>();
  private final World world;
  private final Letters letters;

  Supplier(World world, PartnerView partner) {
    this.world = world;
    this.partner = partner;
    letters = new Letters(partner);
    desk = new SalesDesk(world, this, letters);
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
      desk.send(before.answer, "997");
    }
  }

  private void take(Paper paper, Receipt receipt) {
    receipt.refused = partner.askAck() && world.chance.happens(world.faults.negative());
    if (partner.askAck()) {
      receipt.answer =
          letters.acknowledgement(paper, !receipt.refused, desk.nextControl(), world.now());
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
        desk.renumber(Long.parseLong(ta1.get(1)));
        return;
      }
      acknowledged(Long.parseLong(ta1.get(1)), bytes, ta1.get(4).equals("A"));
      return;
    }
    var ak9 = paper.first("AK9");
    acknowledged(Long.parseLong(paper.first("AK1").get(2)), bytes, ak9.get(1).equals("A"));
  }

  private void acknowledged(long control, byte[] bytes, boolean accepted) {
    var before = acknowledgements.putIfAbsent(control, bytes);
    Violation.unless(
        before == null || Arrays.equals(before, bytes),
        "rel:I6",
        "interchange " + control + " was acknowledged twice, and not in the same words");
    if (accepted) {
      desk.acknowledged(control);
    } else if (before == null) {
      desk.renumber(control);
    }
  }

  String leftOver() {
    return early.size() + " early, " + desk.unacknowledged();
  }

  /** Nothing is left to say or to send again. */
  boolean isQuiet() {
    return early.isEmpty()
        && desk.unacknowledged().isEmpty()
        && orders.values().stream().allMatch(order -> order.openChange().isEmpty());
  }
}
