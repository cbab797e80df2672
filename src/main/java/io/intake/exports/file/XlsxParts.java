package io.intake.exports.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The parts of a workbook that are not its rows, as ECMA-376 wants them.
final class XlsxParts {

  static final String SHEET_END = "</sheetData></worksheet>";

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final int NARROWEST = 12;
  private static final int WIDEST = 40;

  /// Style 1 is text, style 2 a header.
  private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
      + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
      + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
      + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\"/>"
      + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

  private XlsxParts() {
  }

  static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /// What stands before the rows, the header row included.
  static String sheetHead(List<String> headers) {
    var xml = new StringBuilder(HEAD).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews><sheetView workbookViewId=\"0\">")
        .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
    for (var column = 1; column <= headers.size(); column++) {
      var width = Math.clamp(headers.get(column - 1).length() + 4L, NARROWEST, WIDEST);
      xml.append("<col min=\"").append(column).append("\" max=\"").append(column).append("\" width=\"").append(width)
          .append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData><row>");
    for (var header : headers) {
      xml.append("<c s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      appendText(xml, header);
      xml.append("</t></is></c>");
    }
    return xml.append("</row>").toString();
  }

  /// Everything else, by path.
  static Map<String, String> around(int sheets) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("xl/styles.xml", STYLES);
    parts.put("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
        + each(sheets, "<sheet name=\"Sheet%1$d\" sheetId=\"%1$d\" r:id=\"rId%1$d\"/>") + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
        + each(sheets, "<Relationship Id=\"rId%1$d\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>")
        + "<Relationship Id=\"styles\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>");
    parts.put("_rels/.rels", HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put("[Content_Types].xml", HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
        + each(sheets, "<Override PartName=\"/xl/worksheets/sheet%1$d.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>") + "</Types>");
    return parts;
  }

  private static String each(int sheets, String pattern) {
    return IntStream.rangeClosed(1, sheets).mapToObj(pattern::formatted).collect(Collectors.joining());
  }

  /// Letters that XML has no place for are written as `_x0001_`, as Excel does, and what looks like that is kept from being read so.
  static void appendText(StringBuilder xml, String text) {
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      switch (letter) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '\r' -> xml.append("_x000D_");
        case '_' -> xml.append(text.startsWith("_x", at) && text.substring(at).matches("(?s)_x[0-9A-Fa-f]{4}_.*") ? "_x005F_" : "_");
        default -> {
          if (isLost(text, at)) {
            xml.append("_x%04X_".formatted((int) letter));
          } else {
            xml.append(letter);
          }
        }
      }
    }
  }

  private static boolean isLost(String text, int at) {
    var letter = text.charAt(at);
    if (Character.isHighSurrogate(letter)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(letter)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return letter < ' ' && letter != '\n' && letter != '\t' || letter >= '\uFFFE';
  }
}
