package org.bencao.integration.check;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.integration.format.edifact.EdifactTypes;
import org.bencao.integration.format.ubl.UblSoundness;
import org.bencao.integration.format.ubl.UblType;
import org.bencao.integration.format.x12.BpMeans;
import org.bencao.integration.format.x12.TakenTypes;

/**
 * What was agreed with the portal: lines {@code key=value} of {@code side} (whose system sends,
 * seller or buyer), {@code zone} of dates and times, {@code test} (true or false, ISA15), {@code
 * bp} (what ACK01 BP means, BACKORDERED or SHIPPED).
 *
 * @param types of X12 that are taken from that side; from any where none is named
 * @param edifactTypes the same of EDIFACT
 * @param ublTypes the same of UBL
 * @param test the agreed indicator; any where none is named
 * @param agreed with whom, where it is one partner
 */
record Profile(
    Set<String> types,
    Set<String> edifactTypes,
    Set<UblType> ublTypes,
    ZoneId zone,
    Optional<Boolean> test,
    BpMeans bp,
    Optional<Agreed> agreed) {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String SIDE = "side";
  private static final String ZONE = "zone";
  private static final String TEST = "test";
  private static final String BP = "bp";

  /** Each key with the form of its value. */
  private static final Map<String, String> FORMS =
      Map.of(SIDE, "seller|buyer", ZONE, ".+", TEST, "true|false", BP, "BACKORDERED|SHIPPED");

  static final Profile USUAL = of(new Properties());

  /**
   * Reads a file of such lines in UTF-8.
   *
   * @throws IllegalArgumentException which line is wrong, and what would be right
   */
  static Profile of(Path file) {
    var lines = new Properties();
    try {
      var text = Files.readString(file);
      lines.load(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
    } catch (IOException e) {
      throw new UncheckedIOException("the profile " + file + " cannot be read", e);
    }
    return of(lines);
  }

  private static Profile of(Properties lines) {
    lines.stringPropertyNames().stream()
        .filter(key -> !FORMS.containsKey(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalArgumentException(
                  "profile: found " + key + ", wanted one of " + new TreeSet<>(FORMS.keySet()));
            });
    // sellers' systems speak X12 alone
    boolean ofSeller = named(lines, SIDE).equals(Optional.of("seller"));
    return new Profile(
        types(named(lines, SIDE)),
        ofSeller ? Set.of() : new TreeSet<>(EdifactTypes.OF_BUYERS),
        ofSeller ? Set.of() : UblSoundness.OF_BUYERS,
        named(lines, ZONE).map(Profile::zone).orElse(ZoneOffset.UTC),
        named(lines, TEST).map(Boolean::valueOf),
        named(lines, BP).map(BpMeans::valueOf).orElse(BpMeans.BACKORDERED),
        Optional.empty());
  }

  /** Exactly that. */
  static Profile of(Agreed agreed) {
    return new Profile(
        agreed.types(),
        new TreeSet<>(EdifactTypes.OF_BUYERS),
        UblSoundness.OF_BUYERS,
        agreed.zone(),
        Optional.of(agreed.test()),
        agreed.bp(),
        Optional.of(agreed));
  }

  private static Set<String> types(Optional<String> side) {
    var types = new TreeSet<String>();
    if (!side.equals(Optional.of("buyer"))) {
      types.addAll(TakenTypes.OF_SELLERS);
    }
    if (!side.equals(Optional.of("seller"))) {
      types.addAll(TakenTypes.OF_BUYERS);
    }
    return types;
  }

  private static Optional<String> named(Properties lines, String key) {
    var value = Optional.ofNullable(lines.getProperty(key)).map(String::strip);
    value
        .filter(text -> !text.matches(FORMS.get(key)))
        .ifPresent(
            text -> {
              throw new IllegalArgumentException(
                  key + ": found " + text + ", wanted what matches " + FORMS.get(key));
            });
    return value;
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "zone: found " + name + ", wanted one such as Asia/Shanghai", e);
    }
  }
}
