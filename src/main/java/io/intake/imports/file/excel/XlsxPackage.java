package io.intake.imports.file.excel;

import io.intake.imports.FileProblem;
import io.intake.imports.file.UnreadableFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The parts of an XLSX file, and how they belong together.
final class XlsxPackage implements AutoCloseable {

  private final ZipFile zip;
  private final String workbook;
  private final Map<String, String> parts = new HashMap<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean since1904;

  /// @param part name of its part
  record Sheet(String name, String part, boolean hidden) {
  }

  XlsxPackage(Path file) throws IOException {
    zip = open(file);
    try {
      workbook = findWorkbook();
      readWorkbook(relations(workbook));
    } catch (RuntimeException | IOException unreadable) {
      zip.close();
      throw unreadable;
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException | EOFException truncated) {
      throw XmlReader.damaged();
    }
  }

  private String findWorkbook() throws IOException {
    for (var relation : relations("").values()) {
      if (relation.type().endsWith("/officeDocument") && relation.target().endsWith(".xml")) {
        return relation.target();
      }
    }
    throw new UnreadableFile(FileProblem.INVALID_FILE_TYPE, "");
  }

  private record Relation(String type, String target) {
  }

  /// What a part refers to, by id; the whole package for the empty name.
  private Map<String, Relation> relations(String part) throws IOException {
    var folder = part.substring(0, part.lastIndexOf('/') + 1);
    var relations = new HashMap<String, Relation>();
    var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    if (zip.getEntry(name) == null) {
      return relations;
    }
    try (var xml = new XmlReader(part(name))) {
      while (xml.next()) {
        if (xml.begins("Relationship") && !xml.attribute("TargetMode").equals("External")) {
          relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), resolve(folder, xml.attribute("Target"))));
        }
      }
    }
    return relations;
  }

  private static String resolve(String folder, String target) {
    try {
      return URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath().replaceFirst("^/+", "");
    } catch (IllegalArgumentException malformed) {
      throw XmlReader.damaged();
    }
  }

  private void readWorkbook(Map<String, Relation> relations) throws IOException {
    for (var relation : relations.values()) {
      parts.put(relation.type().substring(relation.type().lastIndexOf('/') + 1), relation.target());
    }
    try (var xml = new XmlReader(part(workbook))) {
      while (xml.next()) {
        if (xml.begins("workbookPr")) {
          since1904 = List.of("1", "true").contains(xml.attribute("date1904"));
        } else if (xml.begins("sheet")) {
          addSheet(xml, relations.get(xml.attribute("id")));
        }
      }
    }
  }

  private void addSheet(XmlReader xml, @Nullable Relation relation) {
    if (relation != null && relation.type().endsWith("/worksheet")) {
      sheets.add(new Sheet(xml.attribute("name"), relation.target(), !xml.attribute("state").isEmpty()
          && !xml.attribute("state").equals("visible")));
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  boolean since1904() {
    return since1904;
  }

  SharedStrings sharedStrings() throws IOException {
    var part = parts.get("sharedStrings");
    return part == null || zip.getEntry(part) == null ? SharedStrings.NONE : new SharedStrings(new XmlReader(part(part)));
  }

  CellStyles styles() throws IOException {
    var part = parts.get("styles");
    if (part == null || zip.getEntry(part) == null) {
      return CellStyles.NONE;
    }
    try (var xml = new XmlReader(part(part))) {
      return CellStyles.of(xml);
    }
  }

  InputStream part(String name) {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw XmlReader.damaged();
    }
    try {
      return new InflatedPart(zip.getInputStream(entry), entry.getCompressedSize());
    } catch (IOException broken) {
      throw XmlReader.damaged();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
