package org.bencao.web.exchange;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.exchange.boundary.MessageRow;

/**
 * A page of the journal, newest first.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record MessagesJson(
    List<MessageRowJson> messages, Optional<String> older, Optional<String> newer) {

  static MessagesJson of(Page<MessageRow> page) {
    return new MessagesJson(
        page.rows().stream().map(MessageRowJson::of).toList(), page.older(), page.newer());
  }
}
