package org.bencao.catalogue.control;

import java.util.EnumMap;
import java.util.Map;
import org.bencao.catalogue.boundary.Field;

/** Which shape the value of each field has; what is named nowhere is text. */
final class FieldShapes {

  private static final Map<Field, Shape> SHAPES = new EnumMap<>(Field.class);

  static {
    put(
        Shape.CODE,
        Field.CODE,
        Field.CN_APPROVAL,
        Field.APPROVAL,
        Field.MAKER_CODE,
        Field.GENERIC_GROUP,
        Field.ITEM,
        Field.SELLER_ITEM);
    put(Shape.GTIN, Field.GTIN);
    put(Shape.NDC11, Field.NDC11);
    put(Shape.CIP13, Field.CIP13);
    put(Shape.CIP7, Field.CIP7);
    put(Shape.CLASSES, Field.CLASSES);
    put(Shape.STORAGE, Field.STORAGE);
    put(Shape.UNIT, Field.UNIT);
    put(Shape.HIERARCHY, Field.PACK_HIERARCHY);
    put(Shape.PRICE, Field.PRICE, Field.COST);
    put(Shape.CURRENCY, Field.CURRENCY);
    put(Shape.WHOLE, Field.DECLARED_STOCK, Field.ORDER_MINIMUM, Field.LEAD_DAYS);
    put(Shape.MOMENT, Field.DECLARED_AT);
    put(Shape.POSITIVE, Field.ORDER_MULTIPLE, Field.ORDER_MAXIMUM);
    put(Shape.TIME, Field.CUT_OFF);
    put(Shape.PERCENT, Field.VAT_PERCENT);
    put(Shape.DATE, Field.APPROVED_TO, Field.SOONEST_EXPIRY, Field.PRICE_FROM);
  }

  private FieldShapes() {}

  static Shape of(Field field) {
    return SHAPES.getOrDefault(field, Shape.TEXT);
  }

  static Judged judge(Field field, String text) {
    return of(field).judge(text, field.longest());
  }

  private static void put(Shape shape, Field... fields) {
    for (var field : fields) {
      SHAPES.put(field, shape);
    }
  }
}
