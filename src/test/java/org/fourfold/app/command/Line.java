package org.fourfold.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.fourfold.app.Composition;
import org.fourfold.app.Folders;

/** The command line as a planner calls it, and what it answered. */
record Line(int exit, String out, String err) {

  static Line run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path nowhere = Path.of("target", "command-line");
    Composition composition = new Composition(new Folders(nowhere, nowhere, nowhere));
    int exit =
        composition
            .commandLine()
            .run(Stream.of(arguments).map(Object::toString).toList(), stream(out), stream(err));
    return new Line(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  JsonNode json() throws IOException {
    return JsonMapper.builder().build().readTree(out);
  }

  /** A ward of 10 bed-days in each of two periods, and two services that ask for more. */
  static Path ward(Path folder) throws IOException {
    return folder(
        folder,
        Map.of(
            "department", "key,value\nname,Ward\ncurrency,GBP\nbenefit_unit,QALY\n",
            "periods", "period,start,days\np1,2026-04-01,30\np2,2026-05-01,31\n",
            "capacities", "capacity,name,unit\nBED,Beds,bed-day\n",
            "availability", "capacity,period,amount\nBED,,10\n",
            "services", "service,name,unit,utility\nA,Short stay,spell,2\nB,Long stay,spell,3\n",
            "service_uses", "service,capacity,amount\nA,BED,1\nB,BED,2\n",
            "demand", "service,period,amount\nA,,6\nB,,4\n"));
  }

  static Path folder(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue());
    }
    return folder;
  }
}
