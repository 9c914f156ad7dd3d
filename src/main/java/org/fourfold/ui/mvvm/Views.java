package org.fourfold.ui.mvvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Joins a view with its markup: {@code PlanView.fxml} beside {@code PlanView}. */
public final class Views {
  private Views() {}

  /**
   * Loads the markup of a view, whose {@code fx:controller} is the view's class.
   *
   * @param view made by its constructor, with its view model
   * @param texts for the {@code %keys} of the markup
   * @throws IllegalArgumentException where there is no markup beside the class
   */
  public static Parent load(Object view, Texts texts) {
    Class<?> type = view.getClass();
    URL markup = type.getResource(type.getSimpleName() + ".fxml");
    if (markup == null) {
      throw new IllegalArgumentException(type + " has no markup beside it");
    }
    FXMLLoader loader = new FXMLLoader(markup, texts.bundle());
    loader.setControllerFactory(_ -> view);
    loader.setClassLoader(type.getClassLoader());
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
