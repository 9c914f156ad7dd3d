package org.fourfold.app.command;

import java.util.List;
import org.fourfold.domain.measure.NumberText;
import org.fourfold.domain.measure.Sentences;
import org.fourfold.domain.sharing.PlayerShare;

/** Shares as a table of text. */
final class ShareText {
  private ShareText() {}

  static String table(List<PlayerShare> shares, Sentences phrases) {
    NumberText numbers = new NumberText(phrases.locale());
    TextTable table = new TextTable().words(phrases.of("share.player"));
    table.numbers(phrases.of("share.share")).numbers(phrases.of("share.exactly"));
    for (PlayerShare share : shares) {
      String exact =
          share.exact() == null ? "± " + numbers.amount(share.halfWidth()) : share.exact();
      table.row(List.of(share.player(), numbers.exactMoney(share.value()), exact));
    }
    return table.text();
  }
}
