package org.bencao.catalogue.boundary;

import java.util.Arrays;
import java.util.List;

/** What a row can say of an item or an offer. */
public enum Field {
  CODE(ImportKind.ITEMS, 40),
  NAME_EN(ImportKind.ITEMS, 400),
  NAME_ZH(ImportKind.ITEMS, 400),
  GENERIC_EN(ImportKind.ITEMS, 400),
  GENERIC_ZH(ImportKind.ITEMS, 400),
  BRAND_EN(ImportKind.ITEMS, 400),
  STRENGTH(ImportKind.ITEMS, 255),
  FORM_EN(ImportKind.ITEMS, 120),
  FORM_ZH(ImportKind.ITEMS, 120),
  ROUTE(ImportKind.ITEMS, 120),
  PACK_EN(ImportKind.ITEMS, 400),
  PACK_ZH(ImportKind.ITEMS, 400),
  MAKER_EN(ImportKind.ITEMS, 200),
  MAKER_ZH(ImportKind.ITEMS, 200),
  GTIN(ImportKind.ITEMS, 14),
  NDC11(ImportKind.ITEMS, 11),
  CIP13(ImportKind.ITEMS, 13),
  CIP7(ImportKind.ITEMS, 7),
  /** A number of the Chinese authority. */
  CN_APPROVAL(ImportKind.ITEMS, 40),
  /** A number of any other authority. */
  APPROVAL(ImportKind.ITEMS, 40),
  /** The last day on which the approval holds. */
  APPROVED_TO(ImportKind.ITEMS, 10),
  MAKER_CODE(ImportKind.ITEMS, 40),
  CLASSES(ImportKind.ITEMS, 200),
  STORAGE(ImportKind.ITEMS, 10),
  UNIT(ImportKind.ITEMS, 3),
  GENERIC_GROUP(ImportKind.ITEMS, 40),
  PACK_HIERARCHY(ImportKind.ITEMS, 120),
  /** Any identifier of the item. */
  ITEM(ImportKind.OFFERS, 40),
  SELLER_ITEM(ImportKind.OFFERS, 40),
  PRICE(ImportKind.OFFERS, 20),
  CURRENCY(ImportKind.OFFERS, 3),
  /** What a pack costs the seller itself; nobody else sees it. */
  COST(ImportKind.OFFERS, 20),
  DECLARED_STOCK(ImportKind.OFFERS, 9),
  DECLARED_AT(ImportKind.OFFERS, 40),
  ORDER_MULTIPLE(ImportKind.OFFERS, 9),
  ORDER_MINIMUM(ImportKind.OFFERS, 9),
  ORDER_MAXIMUM(ImportKind.OFFERS, 9),
  LEAD_DAYS(ImportKind.OFFERS, 9),
  CUT_OFF(ImportKind.OFFERS, 5),
  VAT_PERCENT(ImportKind.OFFERS, 6),
  SOONEST_EXPIRY(ImportKind.OFFERS, 10),
  PRICE_FROM(ImportKind.OFFERS, 10);

  private final ImportKind kind;
  private final int longest;

  Field(ImportKind kind, int longest) {
    this.kind = kind;
    this.longest = longest;
  }

  public static List<Field> of(ImportKind kind) {
    return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
  }

  public ImportKind kind() {
    return kind;
  }

  /** The most characters that are kept. */
  public int longest() {
    return longest;
  }
}
