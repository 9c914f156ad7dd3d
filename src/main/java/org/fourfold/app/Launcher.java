package org.fourfold.app;

/** Entry point. Does not extend Application, so that a missing display is answered in words. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    System.out.println("Fourfold");
  }
}
