package io.intake.demodata.loading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A company that is not.
record DemoCompany(String name, String domain, String city, String country, String phone, String industry, String employees) {

  private static final String FILE = "/demodata/companies.csv";

  static List<DemoCompany> all() {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = Objects.requireNonNull(DemoCompany.class.getResourceAsStream(FILE), FILE);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).stream().map(DemoCompany::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " can't be read", e);
    }
  }

  private static DemoCompany of(CSVRecord row) {
    return new DemoCompany(row.get("name"), row.get("domain"), row.get("city"), row.get("country"), row.get("phone"), row.get("industry"),
        row.get("employees"));
  }

  Map<String, String> values() {
    return Map.of("name", name, "domain", domain, "city", city, "country", country, "phone", phone, "industry", industry,
        "numberofemployees", employees, "website", "https://www." + domain);
  }
}
