package io.intake.properties.values;

import io.intake.properties.Parsed;
import io.intake.properties.ValueParser;
import io.intake.properties.ValueProblem;
import io.intake.properties.values.written.Cells;
import java.net.IDN;
import java.util.Locale;
import org.apache.commons.validator.routines.DomainValidator;

/// Company domains: a web address is reduced to its host, without `www.` and in lower case. International domains are kept
/// as people read them, so that both ways to write one are the same company.
class DomainParser implements ValueParser {

  private static final DomainValidator VALIDATOR = DomainValidator.getInstance();

  @Override
  public Parsed parse(String cell) {
    var text = Cells.strip(cell).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return Parsed.BLANK;
    }
    var domain = withoutWww(host(text));
    if (!VALIDATOR.isValid(domain)) {
      return Parsed.invalid(ValueProblem.INVALID_DOMAIN);
    }
    return Parsed.valid(domain.contains("xn--") ? IDN.toUnicode(domain) : domain);
  }

  private static String host(String text) {
    int scheme = text.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    // a full host name may end in a dot
    return end > start && text.charAt(end - 1) == '.' ? text.substring(start, end - 1) : text.substring(start, end);
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
  }
}
