package org.bencao.catalogue.control;

import java.util.Set;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.common.Tsid;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says what was typed in the index's own words. */
final class Wanted {

  private static final int SHORTEST_CODE = 3;
  private static final int SHORTEST_NEAR = 4;
  private static final int LONG_WORD = 8;

  private Wanted() {}

  /** A code that was understood, under any of the numbers that it stands for. */
  static PredicateFinalStep asCode(SearchPredicateFactory f, ItemQuery query) {
    return f.terms().field(ItemBinder.CODES).matchingAny(query.codes());
  }

  /** Every word has to be there, as a code, a word, pinyin or characters. */
  static PredicateFinalStep asTyped(SearchPredicateFactory f, ItemQuery query) {
    if (query.text().isEmpty()) {
      return f.matchAll();
    }
    return f.bool().should(code(f, query.text())).should(allWords(f, query));
  }

  private static PredicateFinalStep code(SearchPredicateFactory f, String typed) {
    return f.match().field(ItemBinder.CODES).matching(Identifier.normal(typed)).boost(100f);
  }

  private static PredicateFinalStep allWords(SearchPredicateFactory f, ItemQuery query) {
    var all = f.bool();
    for (var word : query.text().split(" ")) {
      all.must(word(f, word));
    }
    all.should(f.match().field(ItemBinder.HEAD).matching(query.text()).boost(20f));
    return all;
  }

  private static PredicateFinalStep word(SearchPredicateFactory f, String word) {
    var any = f.bool();
    var code = Identifier.normal(word);
    any.should(code(f, word));
    if (code.matches("[0-9A-Z]{" + SHORTEST_CODE + ",}") && code.matches(".*[0-9].*")) {
      any.should(f.wildcard().field(ItemBinder.CODES).matching(code + "*").constantScore());
    }
    any.should(
        f.match().field(ItemBinder.WORDS).matching(word).minimumShouldMatchPercent(100).boost(4f));
    if (hasHan(word)) {
      any.should(f.phrase().field(ItemBinder.HAN).matching(word).boost(6f));
    } else {
      any.should(f.match().field(ItemBinder.PINYIN).matching(word).boost(3f));
    }
    return any;
  }

  /** One or two letters may be wrong, the first is right; codes are never guessed. */
  static PredicateFinalStep nearly(SearchPredicateFactory f, ItemQuery query) {
    var words = query.text().split(" ");
    var all = f.bool();
    for (var word : words) {
      boolean guess = word.length() >= SHORTEST_NEAR && word.chars().allMatch(Character::isLetter);
      if (!guess && words.length == 1) {
        return f.matchNone();
      }
      all.must(
          guess && !hasHan(word)
              ? f.match()
                  .field(ItemBinder.TERMS)
                  .matching(word)
                  .fuzzy(word.length() < LONG_WORD ? 1 : 2, 1)
              : word(f, word));
    }
    return all;
  }

  /** The chosen facets, without the classes that are hidden. */
  static PredicateFinalStep narrowed(SearchPredicateFactory f, ItemQuery query) {
    var all = f.bool();
    all.must(f.matchAll());
    query
        .chosen()
        .forEach(
            (facet, values) -> {
              if (!values.isEmpty()) {
                all.filter(f.terms().field(ItemBinder.field(facet)).matchingAny(values));
              }
            });
    if (!query.sellers().isEmpty()) {
      var sellers = query.sellers().stream().map(Tsid::text).toList();
      all.filter(f.terms().field(ItemBinder.SELLERS).matchingAny(sellers));
    }
    query.offered().ifPresent(also -> all.filter(offered(f, also)));
    if (!query.hiddenClasses().isEmpty()) {
      var field = ItemBinder.field(Facet.CLASS);
      all.mustNot(f.terms().field(field).matchingAny(query.hiddenClasses()));
    }
    return all;
  }

  private static PredicateFinalStep offered(SearchPredicateFactory f, Set<Long> also) {
    var any = f.bool().should(f.exists().field(ItemBinder.SELLERS));
    return also.isEmpty() ? any : any.should(f.id().matchingAny(also));
  }

  private static boolean hasHan(String word) {
    return word.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
