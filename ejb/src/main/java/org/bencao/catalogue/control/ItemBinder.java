package org.bencao.catalogue.control;

import java.util.List;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.catalogue.entity.Item;
import org.bencao.common.Tsid;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * What the index knows of an item: words to find it by and facets to narrow by. Price, stock and
 * who may buy are not in it: they change by the minute and are asked of the database.
 */
public class ItemBinder implements TypeBinder {

  /** Identifiers, in their normal form. */
  static final String CODES = "codes";

  /** The beginnings of names, pinyin and initials as a whole. */
  static final String HEAD = "head";

  /** The beginnings of every word. */
  static final String WORDS = "words";

  /** Whole words, for spellings that are nearly right. */
  static final String TERMS = "terms";

  /** Chinese, character by character. */
  static final String HAN = "han";

  /** Companies that offer it to everybody. */
  static final String SELLERS = "sellers";

  /** Pinyin and initials from each character on. */
  static final String PINYIN = "pinyin";

  @Override
  public void bind(TypeBindingContext context) {
    context.dependencies().useRootOnly();
    context.bridge(Item.class, new Bridge(context));
  }

  /** The field by which a facet narrows. */
  static String field(Facet facet) {
    return facet.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The field that holds a facet's words in both languages. */
  static String label(Facet facet) {
    return field(facet) + "_label";
  }

  private static final class Bridge implements TypeBridge<Item> {

    private final IndexFieldReference<String> codes;
    private final IndexFieldReference<String> sellers;
    private final List<IndexFieldReference<String>> texts;
    private final java.util.Map<String, IndexFieldReference<String>> facets =
        new java.util.HashMap<>();

    Bridge(TypeBindingContext context) {
      var schema = context.indexSchemaElement();
      codes = schema.field(CODES, f -> f.asString()).multiValued().toReference();
      sellers =
          schema
              .field(SELLERS, f -> f.asString().aggregable(Aggregable.YES))
              .multiValued()
              .toReference();
      texts =
          java.util.stream.Stream.of(HEAD, WORDS, TERMS, HAN, PINYIN)
              .map(name -> text(context, name))
              .toList();
      for (var facet : Facet.values()) {
        facets.put(
            field(facet),
            schema.field(field(facet), f -> f.asString()).multiValued().toReference());
        facets.put(
            label(facet),
            schema
                .field(
                    label(facet),
                    f -> f.asString().aggregable(Aggregable.YES).searchable(Searchable.NO))
                .multiValued()
                .toReference());
      }
    }

    private static IndexFieldReference<String> text(TypeBindingContext context, String name) {
      return context
          .indexSchemaElement()
          .field(
              name,
              f -> {
                var type = f.asString().analyzer(name).norms(Norms.NO);
                return name.equals(TERMS) || name.equals(HAN)
                    ? type
                    : type.searchAnalyzer(name + "_typed");
              })
          .multiValued()
          .toReference();
    }

    @Override
    public void write(DocumentElement target, Item item, TypeBridgeWriteContext context) {
      var words = new SearchWords(item);
      words.codes().forEach(code -> target.addValue(codes, code));
      item.sellers().forEach(seller -> target.addValue(sellers, Tsid.text(seller)));
      for (int at = 0; at < texts.size(); at++) {
        for (var value : words.of(at)) {
          target.addValue(texts.get(at), value);
        }
      }
      for (var facet : Facet.values()) {
        for (var value : facet.values(item.view())) {
          target.addValue(facets.get(field(facet)), value.key());
          target.addValue(facets.get(label(facet)), value.label());
        }
      }
    }
  }
}
