package org.fourfold.ui.shell;

import java.util.Map;
import javafx.stage.Window;

/** Pages of help, as the frame asks for them. */
public interface Help {

  /**
   * Shows a page.
   *
   * @param page name of a screen, or of a page about no screen
   * @param beside the window worked in
   */
  void show(String page, Window beside);

  /** Names and titles of the pages on which every word asked for stands, in their order. */
  Map<String, String> find(String words);
}
