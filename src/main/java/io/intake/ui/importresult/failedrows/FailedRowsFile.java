package io.intake.ui.importresult.failedrows;

import java.io.IOException;
import java.io.OutputStream;

/// A kind of file in which failed rows are handed out.
public enum FailedRowsFile {
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public void write(FailedRowsTable table, OutputStream out) throws IOException {
      new FailedRowsWorkbook(table).write(out);
    }
  },
  CSV(".csv", "text/csv; charset=utf-8") {
    @Override
    public void write(FailedRowsTable table, OutputStream out) throws IOException {
      FailedRowsCsv.write(table, out);
    }
  };

  private final String ending;
  private final String contentType;

  FailedRowsFile(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  public String ending() {
    return ending;
  }

  public String contentType() {
    return contentType;
  }

  public abstract void write(FailedRowsTable table, OutputStream out) throws IOException;
}
