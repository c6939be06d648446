package org.bencao.catalogue.control;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.Identifier.Scheme;
import org.bencao.catalogue.entity.Item;

/** The words under which one item is found, in the order of the index's text fields. */
final class SearchWords {

  private final Item item;
  private final Set<String> head = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> han = new LinkedHashSet<>();
  private final Set<String> pinyin = new LinkedHashSet<>();

  SearchWords(Item item) {
    this.item = item;
    var said = item.published();
    for (var latin :
        List.of(said.en().name(), said.brand(), said.en().generic(), said.en().maker())) {
      put(words, latin);
    }
    put(words, said.strength());
    put(words, said.en().form());
    put(head, said.en().name());
    put(head, said.brand());
    for (var chinese : List.of(said.zh().name(), said.zh().generic())) {
      chinese(chinese);
      put(head, chinese);
    }
    for (var chinese : List.of(said.zh().maker(), said.zh().form())) {
      put(han, chinese);
    }
  }

  /** Identifiers in their normal form, a GTIN also as it stands on the pack: without zeros. */
  Set<String> codes() {
    var codes = new LinkedHashSet<String>();
    codes.add(Identifier.normal(item.code()));
    for (var one : item.published().identifiers()) {
      codes.add(one.code());
      if (one.scheme() == Scheme.GTIN) {
        codes.add(one.value().replaceFirst("^0+", ""));
      }
    }
    return codes;
  }

  /** Values of a text field: head, words, terms, han, pinyin. */
  List<String> of(int field) {
    return List.copyOf(List.of(head, words, words, han, pinyin).get(field));
  }

  /** 布洛芬 is also found by luofen and lf: a name may be typed from any character on. */
  private void chinese(String name) {
    if (name.isBlank()) {
      return;
    }
    put(han, name);
    var syllables = Stream.of(SearchTerms.pinyin(name).split(" ")).toList();
    put(head, String.join("", syllables));
    put(head, SearchTerms.initials(String.join(" ", syllables)));
    var tails = new ArrayList<String>();
    for (int at = 0; at < syllables.size(); at++) {
      var rest = syllables.subList(at, syllables.size());
      tails.add(String.join("", rest));
      tails.add(SearchTerms.initials(String.join(" ", rest)));
    }
    pinyin.addAll(tails);
  }

  private static void put(Set<String> into, String text) {
    if (!text.isBlank()) {
      into.add(text);
    }
  }
}
