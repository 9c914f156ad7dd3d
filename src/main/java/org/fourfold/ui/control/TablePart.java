package org.fourfold.ui.control;

import java.util.List;
import javafx.scene.Node;

/** A part of a screen that shows tables, so that a place in them can be gone to. */
public interface TablePart {

  /** Tables shown, files without suffix. */
  List<String> files();

  /**
   * Goes to a cell.
   *
   * @param row of the table from 0, negative for the table as a whole
   * @param column name in files
   */
  void show(String file, int row, String column);

  Node node();
}
