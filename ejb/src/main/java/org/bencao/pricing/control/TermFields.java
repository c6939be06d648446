package org.bencao.pricing.control;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.PublishOffer;

/** Terms field by field, as a table says them. */
final class TermFields {

  private TermFields() {}

  static Map<Field, String> of(PublishOffer terms) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.SELLER_ITEM, terms.sellerItem());
    fields.put(Field.ORDER_MULTIPLE, String.valueOf(terms.orderMultiple()));
    fields.put(Field.ORDER_MINIMUM, String.valueOf(terms.orderMinimum()));
    fields.put(
        Field.ORDER_MAXIMUM,
        terms.orderMaximum().isPresent() ? String.valueOf(terms.orderMaximum().getAsInt()) : "");
    fields.put(Field.LEAD_DAYS, String.valueOf(terms.leadDays()));
    fields.put(Field.CUT_OFF, terms.cutOff());
    fields.put(Field.VAT_PERCENT, terms.vatPercent().stripTrailingZeros().toPlainString());
    fields.put(Field.SOONEST_EXPIRY, terms.soonestExpiry().map(LocalDate::toString).orElse(""));
    return fields;
  }
}
