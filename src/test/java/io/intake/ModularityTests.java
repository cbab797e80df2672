package io.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The rooms and the arrows between them are as their `package-info` files say, and the drawings show them as they are.
class ModularityTests {

  private static final Path DRAWINGS = Path.of("docs/architecture/generated");

  private final ApplicationModules modules = ApplicationModules.of(IntakeApplication.class);

  @Test
  void arrowsPointDownAndRoomsStayClosed() {
    modules.verify();
  }

  @Test
  void drawsTheRooms() throws IOException {
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAWINGS.toString()))
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml()
        .writeModuleCanvases();
    try (var drawings = Files.list(DRAWINGS)) {
      for (var drawing : drawings.toList()) {
        Files.write(drawing, inOrder(Files.readAllLines(drawing)));
      }
    }
  }

  /// Rooms, arrows and entries come in any order; sorted, a drawing changes only when what it shows does.
  private static List<String> inOrder(List<String> drawing) {
    var sorted = new ArrayList<String>();
    var block = new ArrayList<String>();
    for (var line : drawing) {
      var entry = line.strip();
      if (entry.startsWith("|* ")) {
        close(block, sorted);
      }
      if (entry.startsWith("Component(") || entry.startsWith("Rel(") || entry.startsWith("* ") || entry.startsWith("|* ")) {
        block.add(line);
      } else {
        close(block, sorted);
        sorted.add(line);
      }
    }
    close(block, sorted);
    return sorted;
  }

  /// The first entry of a cell opens it with a bar, whichever that is.
  private static void close(List<String> block, List<String> sorted) {
    var opens = !block.isEmpty() && block.getFirst().startsWith("|");
    var inside = block.stream().map(line -> line.startsWith("|") ? line.substring(1) : line).sorted().toList();
    for (var place = 0; place < inside.size(); place++) {
      sorted.add(opens && place == 0 ? "|" + inside.getFirst() : inside.get(place));
    }
    block.clear();
  }
}
