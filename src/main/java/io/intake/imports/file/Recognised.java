package io.intake.imports.file;

import io.intake.imports.FileFormat;
import java.util.List;

/// What a file turned out to be.
///
/// @param sheets names of all sheets; empty for CSV
/// @param rows below the header, without blank ones at the very end
/// @param columns as many as there are headers
/// @param headers as in the file; some may be blank
public record Recognised(FileFormat format, List<String> sheets, long rows, int columns, List<String> headers) {
}
