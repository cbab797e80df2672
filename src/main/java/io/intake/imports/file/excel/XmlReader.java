package io.intake.imports.file.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.intake.imports.FileProblem;
import io.intake.imports.file.FileLimits;
import io.intake.imports.file.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through one XML part. Document types and entities are refused, whatever they say: no spreadsheet has any.
final class XmlReader implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;

  XmlReader(InputStream in) {
    this.in = in;
    try {
      this.xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException malformed) {
      throw damaged();
    }
  }

  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }

  /// Goes on to the next begin or end of an element, or to text.
  ///
  /// @return false at the end of the part
  boolean next() {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT, XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION -> throw damaged();
          default -> {
            // comments and processing instructions mean nothing here
          }
        }
      }
      return false;
    } catch (XMLStreamException malformed) {
      throw damaged();
    }
  }

  boolean begins() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean ends() {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  boolean begins(String name) {
    return begins() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return ends() && xml.getLocalName().equals(name);
  }

  String name() {
    return xml.getLocalName();
  }

  /// Empty if there is none.
  String attribute(String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /// The text of the element that begins here; goes on to its end.
  String text() {
    var first = "";
    StringBuilder more = null;
    while (next() && !ends()) {
      if (begins()) {
        skip();
      } else if (first.isEmpty() && more == null) {
        first = xml.getText();
      } else {
        more = more == null ? new StringBuilder(first) : more;
        more.append(xml.getText());
        checkLength(more.length());
      }
    }
    return more == null ? first : more.toString();
  }

  static void checkLength(int characters) {
    if (characters > FileLimits.CHARACTERS) {
      throw new UnreadableFile(FileProblem.CELL_TOO_LARGE, "");
    }
  }

  /// Goes on to the end of the element that begins here.
  void skip() {
    for (var depth = 1; depth > 0 && next(); ) {
      depth += begins() ? 1 : ends() ? -1 : 0;
    }
  }

  @Override
  public void close() {
    try (in) {
      xml.close();
    } catch (XMLStreamException | IOException ignored) {
      // nothing is lost: it was only read
    }
  }

  static UnreadableFile damaged() {
    return new UnreadableFile(FileProblem.INVALID_SPREADSHEET, "");
  }
}
