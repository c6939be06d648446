package org.bencao.catalogue.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists in parallel columns: {@code 25; 3} and {@code mg/1; mg/1} are 25 mg/1; 3 mg/1. */
public record PairedLists(List<String> columns, String by) implements FieldRule {

  public PairedLists {
    columns = List.copyOf(columns);
    if (columns.isEmpty() || by.isBlank()) {
      throw new IllegalArgumentException("pairs: wanted columns and a sign between the parts");
    }
  }

  @Override
  public Judged read(TableRow row) {
    var lists = columns.stream().map(column -> parts(CellText.stripped(row.cell(column)))).toList();
    int count = lists.get(0).size();
    // a list that is shorter was cut, and nobody knows where
    if (lists.stream().anyMatch(list -> list.size() != count)) {
      var raw = columns.stream().map(row::cell).collect(Collectors.joining(" + "));
      return Judged.bad(raw, "uneven-lists");
    }
    return Judged.good(
        IntStream.range(0, count)
            .mapToObj(at -> together(lists, at))
            .collect(Collectors.joining(by)));
  }

  private static String together(List<List<String>> lists, int at) {
    return lists.stream()
        .map(list -> list.get(at))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private List<String> parts(String text) {
    var parts = new ArrayList<String>();
    if (!text.isEmpty()) {
      for (var part : text.split(Pattern.quote(by.strip()), -1)) {
        parts.add(withZero(CellText.stripped(part)));
      }
    }
    return parts;
  }

  /** A point without a digit before it has been overlooked at bedsides: .5 mg became 5 mg. */
  private static String withZero(String number) {
    return number.matches("\\.[0-9]+") ? "0" + number : number;
  }
}
