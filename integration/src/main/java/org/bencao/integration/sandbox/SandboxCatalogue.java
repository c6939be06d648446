package org.bencao.integration.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one simulated wholesaler sells, from the demo's file; it knows nothing else. */
final class SandboxCatalogue {

  static final String RESOURCE = "/demo/sandbox-catalogue.csv";

  /** An item in the words of the wholesaler. */
  record Entry(
      String sellerItem,
      String gtin,
      String name,
      String unit,
      BigDecimal price,
      BigDecimal vatPercent,
      boolean serialised) {}

  private static final BigDecimal USUAL_RATE = BigDecimal.valueOf(13);
  private static final BigDecimal OTHER_RATE = BigDecimal.valueOf(9);

  private final Map<String, Entry> bySellerItem = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  SandboxCatalogue(List<Entry> entries) {
    this.entries.addAll(entries);
    entries.forEach(entry -> bySellerItem.put(entry.sellerItem(), entry));
  }

  /** The rows of one seller; partner codes and company codes differ in case only. */
  static SandboxCatalogue ofSeller(String code) {
    try (var in = SandboxCatalogue.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        return new SandboxCatalogue(List.of());
      }
      return new SandboxCatalogue(
          rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))).stream()
              .skip(1)
              .filter(row -> row.size() >= 6 && row.get(0).equalsIgnoreCase(code))
              .map(SandboxCatalogue::entry)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the sandbox catalogue cannot be read", e);
    }
  }

  Optional<Entry> find(String sellerItem) {
    return Optional.ofNullable(bySellerItem.get(sellerItem));
  }

  /** Without a catalogue nothing can be said against an item. */
  boolean sells(String sellerItem) {
    return entries.isEmpty() || bySellerItem.containsKey(sellerItem);
  }

  /** The tax on an item; the usual one where the catalogue does not know it. */
  BigDecimal vatPercent(String sellerItem) {
    return find(sellerItem).map(Entry::vatPercent).orElse(USUAL_RATE);
  }

  /** Whether the despatch advice names each pack of it. */
  boolean isSerialised(String sellerItem) {
    return find(sellerItem).filter(Entry::serialised).isPresent();
  }

  /** A rate that the tax law knows as well, but for other goods. */
  static BigDecimal otherRate(BigDecimal rate) {
    return rate.compareTo(USUAL_RATE) == 0 ? OTHER_RATE : USUAL_RATE;
  }

  /** Another item in the same unit, the same one for the same seed. */
  Optional<Entry> substituteFor(String sellerItem, String unit, int seed) {
    var others =
        entries.stream()
            .filter(entry -> !entry.sellerItem().equals(sellerItem))
            .filter(entry -> !entry.sellerItem().startsWith("SBX-"))
            .filter(entry -> entry.unit().equals(unit))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(Math.floorMod(seed, others.size())));
  }

  private static Entry entry(List<String> row) {
    var price = row.get(5).isBlank() ? BigDecimal.ZERO : new BigDecimal(row.get(5));
    var rate = row.size() < 7 || row.get(6).isBlank() ? USUAL_RATE : new BigDecimal(row.get(6));
    boolean serialised = row.size() > 7 && Boolean.parseBoolean(row.get(7));
    return new Entry(row.get(1), row.get(2), row.get(3), row.get(4), price, rate, serialised);
  }

  /** RFC 4180. */
  static List<List<String>> rows(Reader in) throws IOException {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var field = new StringBuilder();
    var quoted = false;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '"') {
        // a doubled quote closes and opens again, and stands for itself
        if (!quoted && !field.isEmpty()) {
          field.append('"');
        }
        quoted = !quoted;
      } else if (quoted || (next != ',' && next != '\n' && next != '\r')) {
        field.append((char) next);
      } else if (next != '\r') {
        row.add(field.toString());
        field.setLength(0);
        if (next == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      }
    }
    if (!row.isEmpty() || !field.isEmpty()) {
      row.add(field.toString());
      rows.add(List.copyOf(row));
    }
    return rows;
  }
}
