/// Spreadsheets, the new kind (XLSX) and the old one (XLS), read as streams.
@NullMarked
package io.intake.imports.file.excel;

import org.jspecify.annotations.NullMarked;
