package org.bencao.catalogue.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the side files say of each speciality, by its CIS code; some fifteen thousand in memory. */
final class BdpmSpecialities {

  /** Ten times the largest side file that the base ever had. */
  private static final long LARGEST = 32L << 20;

  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, BdpmComposition> compositions = new HashMap<>();
  private final Map<String, String> conditions = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  static BdpmSpecialities read(BdpmFiles files, Charset charset) {
    var read = new BdpmSpecialities();
    each(files, charset, BdpmFiles.SPECIALITIES, 11, read::takeName);
    each(
        files,
        charset,
        BdpmFiles.COMPOSITION,
        7,
        line ->
            read.compositions
                .computeIfAbsent(line.get(0), cis -> new BdpmComposition())
                .take(line));
    each(
        files,
        charset,
        BdpmFiles.CONDITIONS,
        2,
        line -> read.conditions.merge(line.get(0), line.get(1), (one, two) -> one + " | " + two));
    each(
        files,
        charset,
        BdpmFiles.GENERICS,
        3,
        line -> read.groups.merge(line.get(2), line.get(0), (one, two) -> one + " " + two));
    return read;
  }

  private BdpmSpecialities() {}

  /** The cells of a pack that stand with its speciality; empty where the base does not know it. */
  Map<String, String> cells(String cis) {
    var name = names.getOrDefault(cis, List.of("", "", "", ""));
    var composition = compositions.getOrDefault(cis, new BdpmComposition());
    return Map.of(
        "NAME", name.get(0),
        "FORM", name.get(1),
        "ROUTE", name.get(2),
        "HOLDER", name.get(3),
        "SUBSTANCES", composition.substances(),
        "STRENGTHS", composition.strengths(),
        "CONDITIONS", conditions.getOrDefault(cis, ""),
        "GENERIC_GROUP", groups.getOrDefault(cis, ""));
  }

  private void takeName(List<String> line) {
    names.put(line.get(0), List.of(line.get(1), line.get(2), line.get(3), line.get(10)));
  }

  private static void each(
      BdpmFiles files, Charset charset, String name, int columns, Consumer<List<String>> taker) {
    requireSmall(files, name);
    try (var lines = new BdpmLines(name, files.path(name), charset, columns)) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        taker.accept(line.get());
      }
    }
  }

  private static void requireSmall(BdpmFiles files, String name) {
    try {
      if (Files.size(files.path(name)) > LARGEST) {
        throw new UnreadableTable(
            0, "too-large", Map.of("file", name, "most", String.valueOf(LARGEST)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
