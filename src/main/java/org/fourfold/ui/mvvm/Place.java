package org.fourfold.ui.mvvm;

/**
 * Where in the workstation something stands.
 *
 * @param screen name of the screen
 * @param file table on it, {@code ""} for the screen as a whole
 * @param row of the table from 0, -1 for the table as a whole
 * @param column name in files, {@code ""} for the row as a whole
 */
public record Place(String screen, String file, int row, String column) {

  public static Place screen(String screen) {
    return new Place(screen, "", -1, "");
  }
}
