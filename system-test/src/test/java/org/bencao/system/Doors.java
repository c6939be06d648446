package org.bencao.system;

import java.util.List;

/** Every page and look-up of the portal with what each kind of person is answered. */
final class Doors {

  private static final String BUYER = "lin.wei@qingnang.example";
  private static final String OTHER_BUYER = "zhu.hong@baicaoyuan.example";
  private static final String RECEIVER = "chen.bo@qingnang.example";
  private static final String ADMINISTRATOR = "wang.fang@qingnang.example";
  private static final String OTHER_ADMINISTRATOR = "deng.li@baicaoyuan.example";
  private static final String EDI = "tang.yu@kanghe.example";
  private static final String OTHER_EDI = "shen.tao@songlan.example";
  private static final String DESK = "sun.hao@kanghe.example";
  private static final String OTHER_DESK = "he.qing@songlan.example";
  private static final String SELLER = "luo.xin@kanghe.example";

  private Doors() {}

  static List<Door> all(Secrets owned) {
    var number = owned.order.path("number").asText();
    var order = "/ordering/order?id=" + owned.orderId();
    var message = owned.orderMessage;
    return List.of(
        buyer("/", 302, 302, 302, 302),
        buyer("/work", 200, 200, 200, 302),
        buyer("/account", 200, 200, 200, 302),
        buyer("/ordering/pad", 200, 200, 403, 302),
        buyer("/ordering/pad?draft=" + owned.draft, 200, 404, 403, 302),
        buyer("/ordering/upload?draft=" + owned.draft, 200, 404, 403, 302),
        buyer("/ordering/lists", 200, 200, 403, 302),
        buyer("/ordering/lists?list=" + owned.list, 200, 404, 403, 302),
        buyer("/ordering/lists/export?list=" + owned.list, 200, 404, 403, 302),
        buyer("/ordering/reorder?order=" + owned.orderId(), 200, 404, 403, 302),
        buyer("/ordering/standing", 200, 200, 403, 302),
        buyer("/ordering/special", 200, 200, 403, 302),
        buyer("/ordering/change?id=" + owned.orderId(), 200, 404, 403, 302),
        desk("/ordering/desk", 200, 200, 403, 302),
        desk("/ordering/shortages", 200, 200, 403, 302),
        desk("/ordering/desk?id=" + owned.orderId(), 200, 404, 403, 302),
        desk("/ordering/desk/table.csv?id=" + owned.orderId(), 200, 404, 403, 302),
        desk("/ordering/desk/table.xlsx?id=" + owned.orderId(), 200, 404, 403, 302),
        buyer("/catalogue/suggest.json?query=amox", 200, 200, 403, 401),
        buyer("/catalogue/search?q=amox", 200, 200, 403, 302),
        order("/ordering/orders", 200, 200, 403, 302),
        order(order, 200, 404, 403, 302),
        order(order + "&doc=" + message, 200, 404, 403, 302),
        order("/ordering/order?no=" + number, 302, 404, 403, 302),
        order("/ordering/print?id=" + owned.orderId(), 200, 404, 403, 302),
        order("/receiving/deliveries", 200, 200, 403, 302),
        order("/receiving/goods-in?id=" + owned.orderId(), 404, 404, 403, 302),
        order("/receiving/goods-in?no=" + number, 404, 404, 403, 302),
        order("/receiving/list?id=" + owned.orderId(), 404, 404, 403, 302),
        order("/receiving/claims", 200, 200, 403, 302),
        order("/receiving/claim?id=" + owned.orderId(), 404, 404, 403, 302),
        order("/receiving/returns", 200, 200, 403, 302),
        order("/receiving/return?id=" + owned.orderId(), 404, 404, 403, 302),
        order("/receiving/photo?id=" + owned.orderId(), 404, 404, 403, 302),
        order("/exchange/raw?id=" + message, 200, 404, 403, 302),
        buyer("/invoicing/match", 200, 200, 403, 302),
        buyer("/invoicing/statement", 200, 200, 403, 302),
        edi("/exchange/raw?id=" + message, 200, 404, 403, 302),
        edi("/exchange/journal", 200, 200, 403, 302),
        edi("/exchange/journal?view=everything&id=" + message, 200, 200, 403, 302),
        edi("/exchange/journal?view=everything&q=" + number, 200, 200, 403, 302),
        edi("/sandbox/desk", 200, 200, 403, 302),
        desk("/catalogue/imports", 200, 200, 403, 302),
        desk("/catalogue/import?id=" + owned.priceList, 200, 404, 403, 302),
        desk("/catalogue/refused.csv?id=" + owned.priceList, 200, 404, 403, 302),
        desk("/catalogue/export.csv?kind=offers", 200, 200, 403, 302),
        people("/exchange/webhooks", 200, 200, 403, 302),
        people("/exchange/webhooks?id=" + owned.webhook, 200, 404, 403, 302),
        people("/organisation/people", 200, 200, 403, 302),
        people("/organisation/people?id=" + owned.person, 200, 404, 403, 302));
  }

  private static Door buyer(String path, int... statuses) {
    return new Door(path, BUYER, OTHER_BUYER, RECEIVER, statuses);
  }

  private static Door order(String path, int... statuses) {
    return new Door(path, BUYER, OTHER_BUYER, ADMINISTRATOR, statuses);
  }

  private static Door edi(String path, int... statuses) {
    return new Door(path, EDI, OTHER_EDI, SELLER, statuses);
  }

  private static Door desk(String path, int... statuses) {
    return new Door(path, DESK, OTHER_DESK, EDI, statuses);
  }

  private static Door people(String path, int... statuses) {
    return new Door(path, ADMINISTRATOR, OTHER_ADMINISTRATOR, BUYER, statuses);
  }
}
