import java.util.Locale;

/**
 * What differs between the systems.
 *
 * @param folder of its configuration, in installer/
 * @param name of the program and its launcher
 * @param icon in installer/icon/
 * @param image folder that jpackage makes
 * @param app folder of the jars and the launcher's configuration in the image
 * @param launcher in the image
 * @param installer kind of package
 */
record Machine(
    String folder,
    String name,
    String icon,
    String image,
    String app,
    String launcher,
    String installer) {

  private static final Machine LINUX =
      new Machine(
          "linux", "fourfold", "fourfold.png", "fourfold", "lib/app", "bin/fourfold", "deb");
  private static final Machine WINDOWS =
      new Machine("windows", "Fourfold", "fourfold.ico", "Fourfold", "app", "Fourfold.exe", "msi");
  private static final Machine MAC =
      new Machine(
          "mac",
          "Fourfold",
          "fourfold.icns",
          "Fourfold.app",
          "Contents/app",
          "Contents/MacOS/Fourfold",
          "dmg");

  static Machine here() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return system.startsWith("windows") ? WINDOWS : system.startsWith("mac") ? MAC : LINUX;
  }

  /** Apple takes no version that begins with 0: there 0.3.1 is called 1.3.1. */
  String version(String version) {
    return this == MAC && version.startsWith("0.") ? "1." + version.substring(2) : version;
  }
}
