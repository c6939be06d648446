package org.bencao.ordering.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of an order list, by the words that head them; the first that fits counts. */
enum OrderColumn {
  /** Numbers that are no quantity of an order, whatever else the header says. */
  IGNORED(
      "price|cost|amount|stock(?! code| no| number)|on hand|pack (?:size|qty|quantity)|min|minimum"
          + "|max|maximum|received|delivered|manufacturers?|makers?",
      "单价|价格|金额|总价|总额|库存|包装数|规格|起订|可供|已收|已发|生产企业|生产厂|厂家|厂商|产地"),
  SUPPLIER("suppliers?|sellers?|vendors?|wholesalers?|distributors?", "供应商|供货|卖方|经销商|配送"),
  NOTE("notes?|remarks?|comments?", "备注|说明|附注"),
  QUANTITY("qty|quantity|quantities", "数量|订量|采购量|订购量|需求量"),
  UNIT("units?|uom", "单位"),
  CODE(
      "codes?|sku|gtin|ean|upc|ndc|barcodes?|pzn|cip"
          + "|(?:item|product|article|stock)[ _-]?(?:no|number|id|code)",
      "编码|代码|条码|编号|货号|本位码|批准文号|国药准字|追溯码"),
  NAME("items?|names?|products?|medicines?|drugs?|descriptions?|articles?", "品名|名称|药品|商品|产品|品种");

  private static final int LONGEST = 30;
  private static final Pattern BARE_QUANTITY =
      Pattern.compile("(?:order )?(?:qty|quantity)|(?:订购|采购|订货)?数量");

  private final Pattern words;

  OrderColumn(String english, String chinese) {
    words = Pattern.compile("(?<![a-z])(?:" + english + ")(?![a-z])|" + chinese);
  }

  static Optional<OrderColumn> of(String header) {
    var folded = header.toLowerCase(Locale.ROOT);
    if (folded.length() > LONGEST) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(column -> column.words.matcher(folded).find())
        .findFirst();
  }

  /** The header that means the quantity of the order, even beside other quantities. */
  static boolean isBareQuantity(String header) {
    return BARE_QUANTITY.matcher(header.toLowerCase(Locale.ROOT)).matches();
  }
}
