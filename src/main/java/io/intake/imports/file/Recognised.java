package io.intake.imports.file;

import io.intake.imports.FileFinding;
import io.intake.imports.FileFormat;
import java.util.List;

/// What a file turned out to be.
///
/// @param sheets names of all sheets; empty for CSV
/// @param rows of data, without blank ones at the very end
/// @param columns as many as there are headers
/// @param headers as in the file; some may be blank, all of them where there are none
/// @param findings what was noticed, those that need a look first
public record Recognised(FileFormat format, List<String> sheets, long rows, int columns, List<String> headers,
    List<FileFinding> findings) {
}
