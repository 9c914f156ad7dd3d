package org.fourfold.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of every window: a base theme, and our own style over it. */
public final class Look {
  private static final List<String> FACES =
      List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "WenQuanYiMicroHei.ttf");

  private Look() {}

  /**
   * Dresses a scene.
   *
   * @param theme {@code light} or {@code dark}
   * @param locale Chinese has a face of its own, so that it never depends on the machine's
   */
  public static void apply(Scene scene, String theme, Locale locale) {
    boolean dark = theme.equals("dark");
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(sheet(dark ? "dark.css" : "light.css"), sheet("frame.css"), sheet("controls.css"));
    if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
      scene.getStylesheets().add(sheet("chinese.css"));
    }
  }

  private static String sheet(String name) {
    return Look.class.getResource(name).toExternalForm();
  }

  /** Loads the faces that travel with the program; once, before the first window. */
  public static void loadFaces() {
    for (String face : FACES) {
      URL found = Look.class.getResource("/org/fourfold/fonts/" + face);
      if (found != null) {
        Font.loadFont(found.toExternalForm(), 13);
      }
    }
  }
}
