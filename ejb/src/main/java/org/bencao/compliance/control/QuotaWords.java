package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import java.util.HashMap;
import java.util.Map;
import org.bencao.compliance.boundary.Means.Quota;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** What findings say of a quota. */
final class QuotaWords {

  private QuotaWords() {}

  /** Whether a row speaks of the quota's class. */
  static boolean concerns(Rule rule, Quota quota) {
    var only = words(rule.table(), "only");
    return (only.isEmpty() || only.contains(quota.word()))
        && !words(rule.table(), "except").contains(quota.word());
  }

  static Map<String, String> of(OrderFacts facts, Quota quota) {
    var site = facts.place().site();
    var said = new HashMap<String, String>();
    said.put("site", site.nameEn());
    said.put("site_zh", site.nameZh());
    said.put("substance", "#class." + quota.word());
    said.put("qty", facts.packsOf(quota.word()).toBigInteger().toString());
    said.put("limit", String.valueOf(quota.packs()));
    said.put("date", quota.resetsOn().toString());
    return said;
  }
}
