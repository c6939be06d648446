package org.bencao.integration.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Where a partner answers, ships, and sends again what nobody has acknowledged. */
final class SalesDesk {

  private static final int PATIENCE_SECONDS = 300;

  /** A control number given away a second time, and the bytes that came with it. */
  record Reuse(long control, byte[] bytes) {}

  final List<Sending> sendings = new ArrayList<>();
  final List<Reuse> reused = new ArrayList<>();

  private final World world;
  private final Supplier supplier;
  private final Letters letters;
  private long lastControl;

  SalesDesk(World world, Supplier supplier, Letters letters) {
    this.world = world;
    this.supplier = supplier;
    this.letters = letters;
  }

  long nextControl() {
    return ++lastControl;
  }

  void acknowledged(long control) {
    sendings.stream()
        .filter(sending -> sending.control == control)
        .forEach(sending -> sending.acknowledged = true);
  }

  /** What waits under a number that was refused is said again under a new one. */
  void renumber(long control) {
    sendings.stream()
        .filter(sending -> sending.control == control && !sending.acknowledged)
        .forEach(sending -> sending.renumber(nextControl()));
  }

  /** Says the next thing about one of its orders, whatever comes first. */
  void act() {
    var able = able();
    if (!able.isEmpty()) {
      say(world.chance.oneOf(able), world.now());
    }
  }

  boolean isAble() {
    return !able().isEmpty();
  }

  private List<SoldOrder> able() {
    var now = world.now();
    return supplier.orders.values().stream()
        .filter(order -> order.mayAnswer(now) || order.mayShip() || order.openChange().isPresent())
        .toList();
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
    var sending = new Sending(what, writer, nextControl());
    sendings.add(sending);
    world.trace.note(supplier.partner.code() + " writes " + sending.control + " " + what);
    transmit(sending);
  }

  /** There is a letter that was acknowledged, and another one. */
  boolean mayMistakeNumbers() {
    return world.faults.reuse() > 0 && sendings.size() > 1 && !acknowledged().isEmpty();
  }

  /** Sends a letter under the number of another one that was acknowledged. */
  void mistakeNumbers() {
    var other = world.chance.oneOf(acknowledged());
    var letter = world.chance.oneOf(sendings);
    if (letter != other && world.chance.happens(world.faults.reuse())) {
      var bytes = letter.writer.apply(other.control);
      reused.add(new Reuse(other.control, bytes));
      send(bytes, "other bytes under " + other.control);
    }
  }

  private List<Sending> acknowledged() {
    return sendings.stream().filter(sending -> sending.acknowledged).toList();
  }

  boolean isDue() {
    return sendings.stream().anyMatch(sending -> sending.isDue(world.now(), PATIENCE_SECONDS));
  }

  /** Sends what is due, again or for the first time. */
  void sendDue() {
    for (var sending : List.copyOf(sendings)) {
      if (sending.isDue(world.now(), PATIENCE_SECONDS)) {
        if (world.chance.happens(world.faults.resubmit())) {
          sending.renumber(nextControl());
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
    world.trace.note(supplier.partner.code() + " sends " + what + " " + bytes.length);
    world.broker.put(supplier.partner.addressIn(), bytes);
    if (world.chance.happens(world.faults.twice())) {
      world.broker.put(supplier.partner.addressIn(), bytes);
    }
  }

  /** Answers what it was asked and has not answered. */
  void finish() {
    for (var order : supplier.orders.values()) {
      while (order.openChange().isPresent()) {
        answerChange(order, world.now());
      }
    }
  }

  List<Sending> unacknowledged() {
    return sendings.stream().filter(sending -> !sending.acknowledged).toList();
  }
}
