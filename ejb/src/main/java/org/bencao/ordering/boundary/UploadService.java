package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.TakeLinesResult.Refused;
import org.bencao.ordering.boundary.TakeLinesResult.Taken;
import org.bencao.ordering.control.DraftRows;
import org.bencao.ordering.control.Drafts;
import org.bencao.ordering.control.LineFinder;
import org.bencao.ordering.control.LinesRead;
import org.bencao.ordering.control.PastedLines;
import org.bencao.ordering.control.UploadedLines;
import org.bencao.ordering.entity.Draft;
import org.bencao.ordering.entity.DraftLine;
import org.bencao.ordering.entity.DraftUploadRow;

/**
 * Blocks of order lines, pasted or from a file (A2, A3): good rows become lines when somebody says
 * so, faulty ones are kept with their reason, and the same rows again change nothing (S5).
 */
@Stateless
public class UploadService {

  private static final int SHOWN = 200;

  @Inject Drafts drafts;
  @Inject DraftRows rows;
  @Inject LineFinder finder;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public TakeLinesResult paste(Caller caller, long draftId, String block) {
    return take(caller, draftId, PastedLines.read(block));
  }

  public TakeLinesResult upload(Caller caller, long draftId, byte[] file) {
    return take(caller, draftId, UploadedLines.read(file));
  }

  public UploadView view(Caller caller, long draftId) {
    own(caller, draftId);
    return view(rows.of(draftId));
  }

  /**
   * Makes lines of the good rows, once.
   *
   * @return how many
   */
  public int add(Caller caller, long draftId) {
    var draft = own(caller, draftId);
    int added = 0;
    for (var row : rows.of(draftId)) {
      if (row.isGood() && row.lineId().isEmpty()) {
        var line = draft.add(identifiers.next(), row.offerId(), row.packs());
        row.became(line.id());
        added++;
      }
    }
    if (added > 0) {
      draft.saved(caller, clock.instant());
    }
    return added;
  }

  /** Forgets what is no line; what was added stays, and stays known. */
  public void discard(Caller caller, long draftId) {
    own(caller, draftId);
    rows.of(draftId).stream().filter(row -> row.lineId().isEmpty()).forEach(rows::remove);
  }

  private TakeLinesResult take(Caller caller, long draftId, LinesRead read) {
    var draft = own(caller, draftId);
    if (read instanceof LinesRead.TooMany many) {
      var most = Map.of("limit", String.valueOf(many.most()));
      return new Refused(Finding.of(Reason.TOO_MANY_LINES, Optional.empty(), most));
    }
    if (read instanceof LinesRead.Unreadable unreadable) {
      var fault = Map.of("fault", "#upload." + unreadable.fault());
      return new Refused(Finding.of(Reason.FILE_UNREADABLE, Optional.empty(), fault));
    }
    var lines = ((LinesRead.Lines) read).lines();
    if (lines.isEmpty()) {
      return new Refused(
          Finding.of(
              Reason.FILE_UNREADABLE, Optional.empty(), Map.of("fault", "#upload.NO_LINES")));
    }
    forget(draft);
    var fresh = rows.keep(draftId, lines);
    find(caller, draftId, fresh);
    rows.flush();
    return new Taken(fresh.size(), view(rows.of(draftId)));
  }

  /** A line that somebody took out again may come back with the next block. */
  private void forget(Draft draft) {
    var there = draft.lines().stream().map(DraftLine::id).collect(Collectors.toSet());
    rows.of(draft.id()).stream()
        .filter(row -> row.lineId().isPresent() && !there.contains(row.lineId().get()))
        .forEach(DraftUploadRow::lost);
  }

  private void find(Caller caller, long draftId, List<DraftUploadRow> fresh) {
    var lines = fresh.stream().map(DraftUploadRow::line).toList();
    var found = finder.find(caller, lines);
    for (int at = 0; at < fresh.size(); at++) {
      var one = found.get(at);
      var row = fresh.get(at);
      one.fault().ifPresentOrElse(row::refused, () -> row.orders(one.offerId(), one.packs()));
    }
  }

  private static UploadView view(List<DraftUploadRow> all) {
    var views = all.stream().map(DraftUploadRow::view).toList();
    var faulty = views.stream().filter(row -> row.fault().isPresent()).toList();
    var added = views.stream().filter(UploadedRow::added).toList();
    var rest = new HashSet<>(faulty);
    rest.addAll(added);
    var good = views.stream().filter(row -> !rest.contains(row)).toList();
    var shown = new ArrayList<>(faulty);
    shown.addAll(good);
    shown.addAll(added);
    return new UploadView(
        good.size(), faulty.size(), added.size(), shown.stream().limit(SHOWN).toList());
  }

  private Draft own(Caller caller, long draftId) {
    caller.require(Role.BUYER);
    return drafts.find(caller, draftId).orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }
}
